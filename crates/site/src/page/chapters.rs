//! The story as text: heading, contents, and the chapters with their captions, questions and stills.

use i18n::Family;
use i18n::msg::{self, family};
use maud::{Markup, html};
use story::{Beat, CHAPTERS, Chapter};

use super::writer::PageWriter;
use crate::stills::OPENING;

impl PageWriter<'_> {
    /// Name, opening still, links to the page in other languages.
    pub(super) fn heading(&self, others: &[(String, String)]) -> Markup {
        let name = |code: &str| family::LANGUAGE.find(code).map_or_else(|| code.to_owned(), |id| self.t(id));
        html! {
            header {
                h1 { (self.t(msg::APP_NAME)) }
                p.tagline { (self.t(msg::APP_TAGLINE)) }
                nav.languages aria-label=(self.t(msg::LANGUAGE_LABEL)) {
                    @for (address, code) in others {
                        a href=(address) lang=(code) hreflang=(code) { (name(code)) }
                    }
                }
            }
            (self.opening_still())
            p.hint { (self.t(msg::EDUCATION_ONLY)) }
            p.hint { (self.t(msg::ABOUT_REVIEW)) }
        }
    }

    pub(super) fn contents(&self) -> Markup {
        html! {
            nav aria-label=(self.t(msg::CHAPTERS_HEADING)) {
                ol {
                    @for chapter in &CHAPTERS {
                        li {
                            a href={ "#" (self.code) "-" (chapter.id) } data-chapter=(chapter.id) { (self.t(family::CHAPTER.id(chapter.id))) }
                        }
                    }
                }
            }
        }
    }

    pub(super) fn chapters(&self) -> Markup {
        html! { @for (at, chapter) in CHAPTERS.iter().enumerate() {
            (self.chapter(at, chapter))
            (self.messages(|parts| parts.chapters.get(at)))
        } }
    }

    fn chapter(&self, at: usize, chapter: &Chapter) -> Markup {
        let number = self.t_with(msg::STORY_CHAPTER, [("chapter", (at + 1).to_string().into())]);
        html! {
            section id={ (self.code) "-" (chapter.id) } {
                h2 { (number) " " (self.t(family::CHAPTER.id(chapter.id))) }
                p.hint { (self.t(family::CHAPTER_ABOUT.id(chapter.id))) }
                @for beat in chapter.beats { (self.beat(beat)) }
            }
        }
    }

    /// The caption, its question with why, and the still that shows it.
    fn beat(&self, beat: &Beat) -> Markup {
        let part = |family: Family| self.t(family.id(beat.id));
        html! {
            p { (part(family::STORY)) (self.citations(beat.claims)) }
            (self.awaiting_check(beat.claims))
            @if beat.question.is_some() {
                p { b { (part(family::STORY_ASK)) } " " (part(family::STORY_WHY)) }
            }
            @if beat.id != OPENING.beat { (self.still(beat.id, Some("lazy"))) }
        }
    }

    /// The still that everybody sees. In the release it stands in the page: half the bytes of its file, and no request for it.
    /// Browsers that cannot read it load the file.
    fn opening_still(&self) -> Markup {
        let file = self.still(OPENING.beat, None);
        html! {
            @if let Some(avif) = self.stills.opening_avif() {
                picture { source type="image/avif" srcset=(avif); (file) }
            } @else {
                (file)
            }
        }
    }

    fn still(&self, beat: &'static str, loading: Option<&str>) -> Markup {
        html! {
            @if let Some((still, address)) = self.stills.of(beat) {
                img.still src=(address) width=(still.size.0) height=(still.size.1)
                    alt=(self.t(family::STILL.id(beat))) loading=[loading] decoding=[loading.map(|_| "async")];
            }
        }
    }
}
