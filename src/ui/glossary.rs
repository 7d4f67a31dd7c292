//! Glossary: words that have to be learnt, in a list, and what each means beside the words themselves.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::reading_matter::GROUP;
use crate::i18n::{Segment, Text, use_i18n};
use crate::state::{dynamic_value, dynamic_view, effect};

/// Ids of the terms, in the order of the list.
const TERMS: [&str; 51] = [
    "multiple-myeloma",
    "mgus",
    "smoldering",
    "plasma-cell",
    "bone-marrow",
    "stem-cell",
    "antibody",
    "igg",
    "m-protein",
    "light-chain",
    "anemia",
    "platelets",
    "infection",
    "bone-lesion",
    "hypercalcemia",
    "plasmacytoma",
    "amyloidosis",
    "hyperviscosity",
    "immunotherapy",
    "target",
    "cd38",
    "slamf7",
    "bcma",
    "gprc5d",
    "t-cell",
    "pd-1",
    "nk-cell",
    "macrophage",
    "monoclonal-antibody",
    "daratumumab",
    "checkpoint-inhibitor",
    "pembrolizumab",
    "car",
    "car-t",
    "bispecific",
    "adc",
    "chemotherapy",
    "melphalan",
    "transplant",
    "proteasome-inhibitor",
    "imid",
    "lenalidomide",
    "corticosteroid",
    "maintenance",
    "crs",
    "icans",
    "response",
    "remission",
    "mrd",
    "relapse",
    "trial",
];

const _: () = assert!(family::TERM.covers(&TERMS) && family::TERM_ABOUT.covers(&TERMS));
const _: () = assert!(family::TERM.keys().len() == TERMS.len(), "a term is not in the list");

/// A term of the glossary, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct GlossaryTerm(&'static str);

impl GlossaryTerm {
    fn find(id: &str) -> Option<Self> {
        TERMS.into_iter().find(|known| *known == id).map(Self)
    }

    fn name(self) -> MessageId {
        family::TERM.id(self.0)
    }

    fn about(self) -> MessageId {
        family::TERM_ABOUT.id(self.0)
    }
}

/// The list. Closed until it is wanted.
#[component]
pub fn Glossary() -> impl IntoView {
    let i18n = use_i18n();
    let row = move |term: GlossaryTerm| {
        view! {
            <div>
                <dt>{i18n.t(term.name())}</dt>
                <dd>{i18n.t(term.about())}</dd>
            </div>
        }
    };
    view! {
        <details class="about" id="glossary" name=GROUP>
            <summary><h2>{i18n.t(msg::GLOSSARY_HEADING)}</h2></summary>
            <dl class="sources">{TERMS.map(GlossaryTerm).map(row).collect_view()}</dl>
        </details>
    }
}

/// Words in which the terms can be pressed: what a term means then stands below them, until it is pressed again.
#[component]
pub fn Explained(
    /// The words, their terms marked.
    words: Memo<Text>,
) -> impl IntoView {
    let i18n = use_i18n();
    let opened = RwSignal::new(None::<GlossaryTerm>);
    effect(move || {
        words.track();
        opened.set(None);
    });
    let piece = move |piece: Piece| {
        match piece.term {
        None => piece.words.into_any(),
        Some(term) => {
            view! { <span class="term-whole"><Term term words=piece.words opened />{Text::from(piece.stop)}</span> }
                .into_any()
        }
    }
    };
    let about = move |term: GlossaryTerm| {
        view! {
            <p class="term-about">
                <b>{i18n.t(term.name())}</b>": "{i18n.t(term.about())}
            </p>
        }
    };
    // Each time another paragraph: Firefox's translator throws away the comments by which a list in it would find its place.
    let mut is_left = false;
    let paragraph = move || {
        is_left = !is_left;
        let words = view! { <p>{pieces(&words.get()).into_iter().map(piece).collect_view()}</p> }.into_any();
        // Views of two types: one takes the place of the other as a whole.
        if is_left { words } else { vec![words].into_any() }
    };
    view! {
        {dynamic_view(paragraph)}
        {dynamic_view(move || opened.get().map(about))}
    }
}

#[component]
fn Term(term: GlossaryTerm, words: Text, opened: RwSignal<Option<GlossaryTerm>>) -> impl IntoView {
    let is_open = move || opened.get() == Some(term);
    let toggle = move |_| opened.update(|now| *now = (*now != Some(term)).then_some(term));
    view! {
        <button type="button" class="term" data-term=term.0 aria-expanded=dynamic_value(move || is_open().to_string()) on:click=toggle>
            {words}
        </button>
    }
}

/// A stretch of words, and the term it is.
#[derive(Debug, PartialEq)]
struct Piece {
    words: Text,
    term: Option<GlossaryTerm>,
    /// The comma or the full stop after a term, which no line may begin with.
    stop: &'static str,
}

/// What may follow a term without a space.
const STOPS: [&str; 6] = [",", ".", ":", ";", "?", "!"];

/// Cuts words at the terms that are marked in them.
fn pieces(words: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for Segment { text, term } in Segment::split(words) {
        let mut words = text.as_str();
        if let Some(before) = pieces.last_mut().filter(|piece| piece.term.is_some()) {
            before.stop = STOPS.into_iter().find(|stop| words.starts_with(stop)).unwrap_or_default();
            words = &words[before.stop.len()..];
        }
        let term = term.and_then(|id| GlossaryTerm::find(&id));
        pieces.push(Piece { words: words.into(), term, stop: "" });
    }
    pieces.retain(|piece| !piece.words.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_stays_with_its_term() {
        let pieces =
            pieces("It needs an \u{1}antibody\u{2}antibody\u{3}. And \u{1}t-cell\u{2}T cells\u{3}, too");
        let stops: Vec<_> = pieces.iter().map(|piece| piece.stop).collect();
        assert_eq!(stops, ["", ".", "", ",", ""]);
        let terms: Vec<_> = pieces.iter().filter_map(|piece| piece.term).collect();
        assert_eq!(terms, ["antibody", "t-cell"].map(GlossaryTerm));
        assert_eq!(pieces.last().map(|piece| &*piece.words), Some(" too"));
    }

    #[test]
    fn words_of_an_unknown_term_are_plain() {
        assert_eq!(
            pieces("\u{1}no-such-term\u{2}x\u{3}"),
            [Piece { words: "x".into(), term: None, stop: "" }]
        );
    }
}
