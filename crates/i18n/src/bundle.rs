//! Message bundle: all messages of one language, looked up by id.

use crate::args::Args;
use crate::message_name::NAMES_HASH;
use crate::pattern::Formatter;
use crate::{ArgValue, Locale, LocaleRules, MessageId};

/// What stands where a message is missing, so that the gap is seen and nothing breaks.
const MISSING: &str = "\u{fffd}";

/// All messages of one language, as one file holds them.
///
/// The first line is the code of the language and a hash of the names of all messages; each other line is the pattern of a message,
/// in the order of ids. [`MessageBundle::compile`] writes it, when the page is built.
#[derive(Debug)]
pub struct MessageBundle {
    locale: Locale,
    rules: LocaleRules,
    file: String,
    /// Where each line begins, in the order of ids.
    lines: Vec<usize>,
}

impl MessageBundle {
    /// Writes the file of a language from the patterns of its messages, in the order of ids.
    pub fn compile<'text>(code: &str, patterns: impl IntoIterator<Item = (MessageId, &'text str)>) -> String {
        let (mut file, mut next) = (format!("{code} {NAMES_HASH:08x}\n"), 0);
        for (id, pattern) in patterns {
            let missing = id.place().saturating_sub(next);
            file.extend(std::iter::repeat_n([MISSING, "\n"], missing).flatten());
            file.extend([pattern, "\n"]);
            next = id.place() + 1;
        }
        file
    }

    /// Reads such a file. One that was made for other messages has none of these.
    pub fn parse(file: String, rules: LocaleRules) -> Self {
        let (code, hash) = file.lines().next().and_then(|line| line.split_once(' ')).unwrap_or_default();
        let locale = Locale::from_tag(code).unwrap_or_default();
        let starts = file.match_indices('\n').map(|(at, _)| at + 1);
        let is_ours = u32::from_str_radix(hash, 16) == Ok(NAMES_HASH);
        let lines = starts.filter(|start| is_ours && *start < file.len()).collect();
        Self { locale, rules, file, lines }
    }

    /// The language of these messages.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a message for `id`.
    pub fn has(&self, id: MessageId) -> bool {
        self.pattern(id) != MISSING
    }

    /// The text of a message; a replacement character where there is none.
    pub fn text(&self, id: MessageId) -> String {
        self.format(id, &[], false)
    }

    /// The text of a message with its arguments.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "arguments are made for one message and needed by no one after it"
    )]
    pub fn text_with<const N: usize>(&self, id: MessageId, values: [(&'static str, ArgValue); N]) -> String {
        self.format(id, &values, false)
    }

    /// The text of a message with its glossary terms marked, for [`Segment::split`](crate::Segment::split).
    pub fn text_with_terms(&self, id: MessageId) -> String {
        self.format(id, &[], true)
    }

    fn format(&self, id: MessageId, values: &[(&'static str, ArgValue)], keeps_terms: bool) -> String {
        let pattern = self.pattern(id);
        let mut out = String::with_capacity(pattern.len());
        let args = Args { locale: self.locale, rules: self.rules, values };
        Formatter { args, keeps_terms }.write(pattern, &mut out);
        out
    }

    fn pattern(&self, id: MessageId) -> &str {
        let start = self.lines.get(id.place());
        start.and_then(|start| self.file[*start..].split('\n').next()).unwrap_or(MISSING)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: LocaleRules =
        LocaleRules { plural: |_, _| "other".into(), count: |_, count| count.to_string() };

    fn bundle(code: &str, patterns: &[(u16, &str)]) -> MessageBundle {
        let patterns = patterns.iter().map(|(place, pattern)| (MessageId::at(*place), *pattern));
        MessageBundle::parse(MessageBundle::compile(code, patterns), RULES)
    }

    #[test]
    fn each_id_has_its_message() {
        let bundle = bundle("es", &[(0, "Á"), (1, "x=y"), (2, ""), (5, "Día {day}")]);
        assert_eq!(bundle.locale().code(), "es");
        assert_eq!([0, 1, 2].map(|place| bundle.text(MessageId::at(place))), ["Á", "x=y", ""]);
        assert_eq!(bundle.text_with(MessageId::at(5), [("day", "3".into())]), "Día 3");
    }

    #[test]
    fn a_missing_message_is_seen() {
        let of_others = MessageBundle::parse("en 12345678\nOf others\n".to_owned(), RULES);
        let empty = MessageBundle::parse(String::new(), RULES);
        for bundle in [bundle("en", &[]), bundle("en", &[(3, "x")]), of_others, empty] {
            for place in [0, 2, 4, u16::MAX] {
                assert!(!bundle.has(MessageId::at(place)));
                assert_eq!(bundle.text(MessageId::at(place)), MISSING);
            }
        }
    }

    #[test]
    fn an_empty_message_is_none_that_is_missing() {
        let bundle = bundle("en", &[(0, ""), (1, "x"), (2, "")]);
        assert!((0..3).all(|place| bundle.has(MessageId::at(place))));
    }

    #[test]
    fn terms_are_marked_where_they_are_wanted() {
        let (bundle, id) = (bundle("en", &[(0, "An {#antibody|antibody}.")]), MessageId::at(0));
        assert_eq!(bundle.text(id), "An antibody.");
        assert_eq!(bundle.text_with_terms(id), "An \u{1}antibody\u{2}antibody\u{3}.");
    }
}
