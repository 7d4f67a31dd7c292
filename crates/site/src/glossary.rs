//! Glossary matcher: marks the terms of the glossary in the captions of the story when they are compiled, so that the page
//! searches nothing.
//!
//! In each caption a term is marked where it first stands; of two terms at one place the longer one counts. Each word of a
//! term may be a plural.

use story::CHAPTERS;

use crate::compile::Message;

const PREFIX: &str = "term-";
/// The end of the id of a term's explanation.
const ABOUT: &str = "-about";

/// The terms of one language.
pub(crate) struct Glossary {
    /// Id of each term, and the words it is written in, in lower case.
    terms: Vec<(String, String)>,
}

impl Glossary {
    /// The terms that the messages of a language explain.
    pub(crate) fn of<'message>(messages: impl Iterator<Item = &'message Message>) -> Self {
        let named = messages.filter_map(|message| {
            let id = message.id.strip_prefix(PREFIX).filter(|id| !id.ends_with(ABOUT))?;
            Some((id.to_owned(), message.pattern.to_lowercase()))
        });
        Self { terms: named.collect() }
    }

    /// The pattern of a message; with its terms marked, if it is a caption.
    pub(crate) fn marked(&self, message: &Message) -> String {
        let caption = message.id.strip_prefix("story-");
        let mut beats = CHAPTERS.iter().flat_map(|chapter| chapter.beats);
        match caption {
            Some(id) if beats.any(|beat| beat.id == id) => self.mark(&message.pattern),
            _ => message.pattern.clone(),
        }
    }

    fn mark(&self, pattern: &str) -> String {
        let (mut out, mut rest, mut met) = (String::with_capacity(pattern.len()), pattern, Vec::new());
        while let Some(found) = self.next_term(rest, &met) {
            let (before, tail) = rest.split_at(found.start);
            let (words, after) = tail.split_at(found.length);
            out.extend([before, "{#", found.id, "|", words, "}"]);
            met.push(found.id);
            rest = after;
        }
        out + rest
    }

    /// The first term in the text of a pattern, its placeables left out, that was not met before.
    fn next_term(&self, pattern: &str, met: &[&str]) -> Option<Found<'_>> {
        let (mut before, mut depth) = (None, 0_usize);
        for (start, letter) in pattern.char_indices() {
            match letter {
                _ if before == Some('\\') => {}
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 && !before.is_some_and(char::is_alphanumeric) => {
                    let unmet = self.terms.iter().filter(|(id, _)| !met.contains(&id.as_str()));
                    let here = unmet.filter_map(|(id, term)| {
                        Some(Found { start, length: matched_length(term, &pattern[start..])?, id })
                    });
                    if let Some(longest) = here.max_by_key(|found| found.length) {
                        return Some(longest);
                    }
                }
                _ => {}
            }
            before = Some(letter);
        }
        None
    }
}

/// A term in a pattern: where it starts, and how many bytes it is long.
struct Found<'terms> {
    start: usize,
    length: usize,
    id: &'terms str,
}

/// How long a term is with which this text begins; each of its words may be a plural, with an s or es of its own.
fn matched_length(term: &str, text: &str) -> Option<usize> {
    let mut length = 0;
    for (at, word) in term.split(' ').enumerate() {
        let gap = if at == 0 { "" } else { " " };
        let rest = text.get(length..)?.strip_prefix(gap)?;
        let word = prefix_length(word, rest)?;
        let plural = ["", "s", "es"].into_iter().find(|plural| {
            let after = rest[word..].strip_prefix(*plural);
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        })?;
        length += gap.len() + word + plural.len();
    }
    (length > 0).then_some(length)
}

/// How many bytes of a text are this word, whatever the case of its letters.
fn prefix_length(lower: &str, text: &str) -> Option<usize> {
    let mut wanted = lower.chars().peekable();
    let mut letters = text.chars();
    let length = |letters: &std::str::Chars| text.len() - letters.as_str().len();
    while wanted.peek().is_some() {
        let letter = letters.next()?;
        for small in letter.to_lowercase() {
            if wanted.next() != Some(small) {
                return None;
            }
        }
    }
    Some(length(&letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(terms: &[(&str, &str)], pattern: &str) -> String {
        let terms = terms.iter().map(|(id, term)| ((*id).to_owned(), (*term).to_owned()));
        Glossary { terms: terms.collect() }.mark(pattern)
    }

    const TERMS: [(&str, &str); 3] =
        [("antibody", "antibody"), ("monoclonal-antibody", "monoclonal antibody"), ("t-cell", "t cell")];

    #[test]
    fn the_longer_term_counts_and_each_once() {
        assert_eq!(
            marked(&TERMS, "A monoclonal antibody. This Antibody is an antibody."),
            "A {#monoclonal-antibody|monoclonal antibody}. This {#antibody|Antibody} is an antibody."
        );
    }

    #[test]
    fn each_word_of_a_term_may_be_a_plural() {
        let terms =
            [("plasma-cell", "célula plasmática"), ("t-cell", "linfocito t"), ("transplant", "trasplante")];
        assert_eq!(
            marked(&terms, "Las células plasmáticas y los linfocitos T, tras dos trasplantes"),
            "Las {#plasma-cell|células plasmáticas} y los {#t-cell|linfocitos T}, tras dos {#transplant|trasplantes}"
        );
    }

    #[test]
    fn terms_that_begin_with_an_accented_letter_are_found() {
        let terms = [("egg", "óvulo"), ("epoch", "época")];
        assert_eq!(marked(&terms, "Óvulos de “época”"), "{#egg|Óvulos} de “{#epoch|época}”");
    }

    #[test]
    fn parts_of_words_are_no_terms() {
        for plain in ["antibodylike, that cell", "éantibody antibodyñ", ""] {
            assert_eq!(marked(&TERMS, plain), plain);
        }
        assert_eq!(marked(&TERMS, "T cells"), "{#t-cell|T cells}");
    }

    #[test]
    fn placeables_stay_as_they_are() {
        assert_eq!(
            marked(&TERMS, r"{n|one:antibody|:{antibody}} \{antibody"),
            r"{n|one:antibody|:{antibody}} \{{#antibody|antibody}"
        );
    }

    #[test]
    fn captions_alone_are_marked() {
        let message = |id: &str| Message { id: id.into(), pattern: "T cell".into(), ..Message::default() };
        let glossary = Glossary { terms: vec![("t-cell".into(), "t cell".into())] };
        assert_eq!(glossary.marked(&message("story-marrow")), "{#t-cell|T cell}");
        assert_eq!(glossary.marked(&message("story-next")), "T cell");
    }
}
