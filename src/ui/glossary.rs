//! Glossary: words that have to be learnt, in a list, and what each means beside the words themselves.

use leptos::prelude::*;

use crate::i18n::use_i18n;

/// Ids of the terms: their words are `term-<id>` and `term-<id>-about`.
const TERMS: [&str; 29] = [
    "multiple-myeloma",
    "plasma-cell",
    "bone-marrow",
    "antibody",
    "m-protein",
    "target",
    "anemia",
    "platelets",
    "infection",
    "bone-lesion",
    "hypercalcemia",
    "t-cell",
    "nk-cell",
    "monoclonal-antibody",
    "checkpoint-inhibitor",
    "car-t",
    "bispecific",
    "adc",
    "chemotherapy",
    "proteasome-inhibitor",
    "imid",
    "corticosteroid",
    "transplant",
    "crs",
    "icans",
    "response",
    "mrd",
    "relapse",
    "trial",
];

/// The list. Closed until it is wanted.
#[component]
pub fn Glossary() -> impl IntoView {
    let i18n = use_i18n();
    let row = move |id: &'static str| {
        view! {
            <div>
                <dt>{i18n.t(&format!("term-{id}"))}</dt>
                <dd>{i18n.t(&format!("term-{id}-about"))}</dd>
            </div>
        }
    };
    view! {
        <details class="about" id="glossary">
            <summary><h2>{i18n.t("glossary-heading")}</h2></summary>
            <dl class="sources">{TERMS.map(row).collect_view()}</dl>
        </details>
    }
}

/// Words in which the terms can be pressed: what a term means then stands below them, until it is pressed again.
#[component]
pub fn Explained(
    /// The words.
    words: Memo<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let terms = TERMS.map(|id| (id, i18n.t(&format!("term-{id}")).to_ascii_lowercase()));
    let terms = StoredValue::new(terms);
    let opened = RwSignal::new(None::<&'static str>);
    Effect::new(move |_| {
        words.track();
        opened.set(None);
    });
    let piece = move |piece: Piece| match piece.term {
        None => piece.words.into_any(),
        Some(id) => {
            view! { <span class="term-whole"><Term id words=piece.words opened />{piece.stop}</span> }
                .into_any()
        }
    };
    let about = move |id: &'static str| {
        view! {
            <p class="term-about">
                <b>{i18n.t(&format!("term-{id}"))}</b>": "{i18n.t(&format!("term-{id}-about"))}
            </p>
        }
    };
    view! {
        <p>{move || {
            let pieces = terms.with_value(|terms| pieces(&words.get(), terms));
            pieces.into_iter().map(piece).collect_view()
        }}</p>
        {move || opened.get().map(about)}
    }
}

#[component]
fn Term(id: &'static str, words: String, opened: RwSignal<Option<&'static str>>) -> impl IntoView {
    let is_open = move || opened.get() == Some(id);
    let toggle = move |_| opened.update(|now| *now = (*now != Some(id)).then_some(id));
    view! {
        <button type="button" class="term" data-term=id aria-expanded=move || is_open().to_string() on:click=toggle>
            {words}
        </button>
    }
}

/// A stretch of words, and the term it is.
#[derive(Debug, PartialEq)]
struct Piece {
    words: String,
    term: Option<&'static str>,
    /// The comma or the full stop after a term, which no line may begin with.
    stop: &'static str,
}

/// What may follow a term without a space.
const STOPS: [&str; 6] = [",", ".", ":", ";", "?", "!"];

/// Cuts words at the terms in them; of two terms at one place the longer counts, and each counts once.
fn pieces(words: &str, terms: &[(&'static str, String)]) -> Vec<Piece> {
    let (mut out, mut rest, mut known) = (Vec::new(), words, Vec::new());
    while let Some((at, length, id)) = next_term(rest, terms, &known) {
        known.push(id);
        let (before, term, after) = (&rest[..at], &rest[at..at + length], &rest[at + length..]);
        let stop = STOPS.into_iter().find(|stop| after.starts_with(stop)).unwrap_or_default();
        out.push(Piece { words: before.to_owned(), term: None, stop: "" });
        out.push(Piece { words: term.to_owned(), term: Some(id), stop });
        rest = &after[stop.len()..];
    }
    out.push(Piece { words: rest.to_owned(), term: None, stop: "" });
    out.retain(|piece| !piece.words.is_empty());
    out
}

/// Place and length in bytes of the first term that was not met before.
fn next_term(
    words: &str,
    terms: &[(&'static str, String)],
    known: &[&'static str],
) -> Option<(usize, usize, &'static str)> {
    // Plain letters only: places stay what they are, and no table of all the world's letters is needed.
    let lower = words.to_ascii_lowercase();
    let starts =
        |at: &usize| lower.is_char_boundary(*at) && !lower[..*at].chars().next_back().is_some_and(is_letter);
    (0..lower.len()).filter(starts).find_map(|at| {
        let unknown = terms.iter().filter(|(id, _)| !known.contains(id));
        let here = unknown.filter_map(|(id, term)| Some((length_of(term, &lower[at..])?, *id)));
        here.max_by_key(|(length, _)| *length).map(|(length, id)| (at, length, id))
    })
}

const fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii() && letter != '’'
}

/// How long a term is with which these words begin; each of its words may be a plural, with an s or es of its own.
fn length_of(term: &str, words: &str) -> Option<usize> {
    let mut length = 0;
    for (at, part) in term.split(' ').enumerate() {
        let gap = if at == 0 { "" } else { " " };
        let rest = words.get(length..)?.strip_prefix(gap)?.strip_prefix(part)?;
        let ends = |plural: &&str| {
            rest.strip_prefix(*plural).is_some_and(|after| !after.chars().next().is_some_and(is_letter))
        };
        let plural = ["", "s", "es"].into_iter().find(|plural| ends(plural))?;
        length += gap.len() + part.len() + plural.len();
    }
    (length > 0).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms() -> Vec<(&'static str, String)> {
        [("antibody", "antibody"), ("monoclonal-antibody", "monoclonal antibody"), ("t-cell", "t cell")]
            .map(|(id, term)| (id, term.to_owned()))
            .to_vec()
    }

    fn found(words: &str) -> Vec<(String, Option<&'static str>)> {
        pieces(words, &terms()).into_iter().map(|piece| (piece.words, piece.term)).collect()
    }

    #[test]
    fn a_full_stop_stays_with_its_term() {
        let pieces = pieces("It needs an antibody. And T cells, too", &terms());
        let stops: Vec<_> = pieces.iter().map(|piece| piece.stop).collect();
        assert_eq!(stops, ["", ".", "", ",", ""]);
        assert_eq!(pieces.last().map(|piece| piece.words.as_str()), Some(" too"));
    }

    #[test]
    fn the_longer_term_counts_and_each_once() {
        let found = found("A monoclonal antibody. This antibody is an antibody.");
        let named: Vec<_> =
            found.iter().filter_map(|(words, term)| term.map(|term| (words.as_str(), term))).collect();
        assert_eq!(named, [("monoclonal antibody", "monoclonal-antibody"), ("antibody", "antibody")]);
        let whole: String = found.into_iter().map(|(words, _)| words).collect();
        assert_eq!(whole, "A monoclonal antibody This antibody is an antibody.");
    }

    #[test]
    fn each_word_of_a_term_may_be_a_plural() {
        let terms =
            [("plasma-cell", "célula plasmática"), ("t-cell", "linfocito t"), ("transplant", "trasplante")];
        let terms = terms.map(|(id, term)| (id, term.to_owned()));
        let pieces = pieces("Las células plasmáticas y los linfocitos T, tras dos trasplantes", &terms);
        let named: Vec<_> =
            pieces.iter().filter(|piece| piece.term.is_some()).map(|piece| piece.words.as_str()).collect();
        assert_eq!(named, ["células plasmáticas", "linfocitos T", "trasplantes"]);
    }

    #[test]
    fn parts_of_words_are_no_terms() {
        assert!(found("antibodylike, that cell").iter().all(|(_, term)| term.is_none()));
        assert_eq!(found("T cells")[0], ("T cells".to_owned(), Some("t-cell")));
        assert!(found("").is_empty());
    }
}
