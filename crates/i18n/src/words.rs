//! All words of one language.

use crate::Locale;
use crate::pattern::{Filling, Rules, Value};

/// All words of one language, as one file holds them.
///
/// The first line is the code of the language; each other line is `id=sentence`, in the order of the ids. `press`
/// writes it.
#[derive(Debug)]
pub struct Words {
    locale: Locale,
    rules: Rules,
    file: String,
    /// Where each line begins, in the order of ids.
    lines: Vec<usize>,
}

impl Words {
    /// Reads a file of words. A line that is not one is left out; the words for its id are then missing.
    pub fn read(file: String, rules: Rules) -> Self {
        let code = file.lines().next().unwrap_or_default();
        let locale = Locale::from_tag(code).unwrap_or_default();
        let lines = file.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { locale, rules, file, lines }
    }

    /// The language of these words.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there are words for `id`.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The words for `id`; the id itself where there are none, so that the gap is seen and nothing breaks.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, [])
    }

    /// The words for `id` with values put in.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "values are made for one sentence and needed by no one after it"
    )]
    pub fn text_with<const N: usize>(&self, id: &str, values: [(&'static str, Value); N]) -> String {
        self.filled(id, &values)
    }

    fn filled(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let mut out = String::with_capacity(pattern.len());
        Filling { locale: self.locale, rules: self.rules, values }.put(pattern, &mut out);
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

    const RULES: Rules = Rules { plural: |_, _| "other".into(), count: |_, count| count.to_string() };

    fn words(file: &str) -> Words {
        Words::read(file.to_owned(), RULES)
    }

    #[test]
    fn each_id_has_its_words() {
        let words = words("es\na=Á\na-b=x=y\nb=\nday=Día {day}\n");
        assert_eq!(words.locale().code(), "es");
        assert_eq!(["a", "a-b", "b"].map(|id| words.text(id)), ["Á", "x=y", ""]);
        assert_eq!(words.text_with("day", [("day", "3".into())]), "Día 3");
    }

    #[test]
    fn a_missing_id_is_shown_as_itself() {
        for file in ["", "en", "en\n", "en\nno\nno-such=x\n"] {
            let words = words(file);
            assert!(!words.has("no-such-words"));
            assert_eq!(words.text("no-such-words"), "no-such-words");
        }
    }
}
