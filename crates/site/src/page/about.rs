//! About the model, as text: its limits, and the sources of all facts.

use i18n::msg::{self, family};
use maud::{Markup, html};
use story::sources::{CHECKED, SOURCES, cited};

use super::writer::PageWriter;

impl PageWriter<'_> {
    pub(super) fn limits(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::ABOUT_HEADING)) }
                p { (self.t(msg::ABOUT_WHAT)) }
                p { (self.t(msg::ABOUT_PREDICT)) }
                h3 { (self.t(msg::ABOUT_LIMITS_HEADING)) }
                ul { @for limit in family::ABOUT_LIMIT.keys() { li { (self.t(family::ABOUT_LIMIT.id(limit))) } } }
            }
        }
    }

    pub(super) fn sources(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::ABOUT_SOURCES_HEADING)) }
                p.hint {
                    (self.t_with(msg::RELEASE_VERSION, [("version", env!("CARGO_PKG_VERSION").into())])) " "
                    (self.t_with(msg::ABOUT_CHECKED, [("date", CHECKED.words(self.bundle).into())]))
                }
                ol {
                    @for source in &SOURCES {
                        li id={ (self.code) "-" (source.claim) } {
                            (self.t(family::SOURCE.id(source.claim))) " " cite { (cited(source.claim)) }
                        }
                    }
                }
            }
        }
    }
}
