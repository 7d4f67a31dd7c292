//! Text segments: a formatted message cut at the glossary terms that were marked in it when it was compiled.

/// Before a term's id, between the id and its words, and behind them: control characters, which no message contains.
pub(crate) const START: &str = "\u{1}";
pub(crate) const WORDS: &str = "\u{2}";
pub(crate) const END: &str = "\u{3}";

/// A stretch of text, and the glossary term that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The text.
    pub text: String,
    /// The id of the term, where it is one.
    pub term: Option<String>,
}

impl Segment {
    /// Cuts text from [`MessageBundle::text_with_terms`](crate::MessageBundle::text_with_terms) at its terms.
    ///
    /// ```
    /// use i18n::{LocaleRules, MessageBundle, Segment, msg};
    ///
    /// # let rules = LocaleRules { plural: |_, _| "other".into(), count: |_, count| count.to_string() };
    /// let compiled = MessageBundle::compile("en", [(msg::STORY_MAB, "An {#antibody|antibody}.")]);
    /// let bundle = MessageBundle::parse(compiled, rules);
    /// let segments = Segment::split(&bundle.text_with_terms(msg::STORY_MAB));
    ///
    /// assert_eq!(segments[1].text, "antibody");
    /// assert_eq!(segments[1].term.as_deref(), Some("antibody"));
    /// ```
    pub fn split(text: &str) -> Vec<Self> {
        let mut pieces = text.split(START);
        let before = pieces.next().map(Self::plain);
        let segments = pieces.flat_map(|piece| match piece.split_once(WORDS) {
            None => [Some(Self::plain(piece)), None],
            Some((term, rest)) => {
                let (words, after) = rest.split_once(END).unwrap_or((rest, ""));
                [Some(Self { text: words.to_owned(), term: Some(term.to_owned()) }), Some(Self::plain(after))]
            }
        });
        let all = before.into_iter().chain(segments.flatten());
        all.filter(|segment| !segment.text.is_empty()).collect()
    }

    fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), term: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(String, Option<String>)> {
        Segment::split(text).into_iter().map(|segment| (segment.text, segment.term)).collect()
    }

    #[test]
    fn terms_stand_apart_from_the_text_around_them() {
        let term = |text: &str, id: &str| (text.to_owned(), Some(id.to_owned()));
        let plain = |text: &str| (text.to_owned(), None);
        assert_eq!(
            split("A \u{1}t-cell\u{2}T cell\u{3}, \u{1}x\u{2}y\u{3}"),
            [plain("A "), term("T cell", "t-cell"), plain(", "), term("y", "x")]
        );
        assert_eq!(split("plain"), [plain("plain")]);
        assert!(split("").is_empty());
    }

    #[test]
    fn damaged_marks_do_no_harm() {
        for broken in ["\u{1}", "\u{1}a", "\u{1}a\u{2}", "\u{3}\u{2}", "\u{1}\u{1}\u{2}\u{3}"] {
            Segment::split(broken);
        }
    }
}
