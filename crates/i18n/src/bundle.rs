//! Message bundle: all messages of one language, looked up by id.

use crate::args::Args;
use crate::pattern::Formatter;
use crate::{ArgValue, Locale, LocaleRules, MessageId};

/// All messages of one language, as one file holds them.
///
/// The first line is the code of the language; each other line is `id=pattern`, in the order of the ids. The crate `site`
/// writes it.
#[derive(Debug)]
pub struct MessageBundle {
    locale: Locale,
    rules: LocaleRules,
    file: String,
    /// Where each line begins, in the order of ids.
    lines: Vec<usize>,
}

impl MessageBundle {
    /// Reads a file of messages. A line that is not one is left out; the message is then missing.
    pub fn parse(file: String, rules: LocaleRules) -> Self {
        let code = file.lines().next().unwrap_or_default();
        let locale = Locale::from_tag(code).unwrap_or_default();
        let starts = file.match_indices('\n').map(|(at, _)| at + 1);
        // Behind the last new line there is no message, and an empty line would break the order that the search relies on.
        let lines = starts.filter(|start| *start < file.len()).collect();
        Self { locale, rules, file, lines }
    }

    /// The language of these messages.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a message for `id`.
    pub fn has(&self, id: MessageId) -> bool {
        self.pattern(&id.to_string()).is_some()
    }

    /// The text of a message; its id where there is none, so that the gap is seen and nothing breaks.
    pub fn text(&self, id: MessageId) -> String {
        self.format(&id.to_string(), &[], false)
    }

    /// The text of a message with its arguments.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "arguments are made for one message and needed by no one after it"
    )]
    pub fn text_with<const N: usize>(&self, id: MessageId, values: [(&'static str, ArgValue); N]) -> String {
        self.format(&id.to_string(), &values, false)
    }

    /// The text of a message with its glossary terms marked, for [`Segment::split`](crate::Segment::split).
    pub fn text_with_terms(&self, id: MessageId) -> String {
        self.format(&id.to_string(), &[], true)
    }

    fn format(&self, id: &str, values: &[(&'static str, ArgValue)], keeps_terms: bool) -> String {
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let mut out = String::with_capacity(pattern.len());
        let args = Args { locale: self.locale, rules: self.rules, values };
        Formatter { args, keeps_terms }.write(pattern, &mut out);
        out
    }

    fn pattern(&self, id: &str) -> Option<&str> {
        let at = self.lines.partition_point(|line| self.id(*line) < id);
        let line = *self.lines.get(at).filter(|line| self.id(**line) == id)?;
        Some(self.line(line).split_once('=')?.1)
    }

    fn id(&self, line: usize) -> &str {
        self.line(line).split('=').next().unwrap_or_default()
    }

    fn line(&self, start: usize) -> &str {
        self.file[start..].split('\n').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: LocaleRules =
        LocaleRules { plural: |_, _| "other".into(), count: |_, count| count.to_string() };

    fn bundle(file: &str) -> MessageBundle {
        MessageBundle::parse(file.to_owned(), RULES)
    }

    #[test]
    fn each_id_has_its_message() {
        let bundle = bundle("es\na=Á\na-b=x=y\nb=\nday=Día {day}\n");
        assert_eq!(bundle.locale().code(), "es");
        assert_eq!(["a", "a-b", "b"].map(|id| bundle.text(MessageId::new(id))), ["Á", "x=y", ""]);
        assert_eq!(bundle.text_with(MessageId::new("day"), [("day", "3".into())]), "Día 3");
    }

    #[test]
    fn a_missing_message_is_shown_as_its_id() {
        for file in ["", "en", "en\n", "en\nno\nno-such=x\n"] {
            let bundle = bundle(file);
            let id = MessageId::new("no-such-message");
            assert!(!bundle.has(id));
            assert_eq!(bundle.text(id), "no-such-message");
        }
    }

    #[test]
    fn the_last_message_is_found_in_a_file_of_any_length() {
        for count in 1..40 {
            let before = (1..count).map(|at| format!("id-{at:02}=x{at}\n"));
            let bundle = bundle(&format!("en\n{}last=y\n", before.collect::<String>()));
            assert_eq!(bundle.text(MessageId::new("last")), "y");
        }
    }

    #[test]
    fn terms_are_marked_where_they_are_wanted() {
        let bundle = bundle("en\na=An {#antibody|antibody}.\n");
        assert_eq!(bundle.text(MessageId::new("a")), "An antibody.");
        assert_eq!(bundle.text_with_terms(MessageId::new("a")), "An \u{1}antibody\u{2}antibody\u{3}.");
    }
}
