//! A sentence with places for values.
//!
//! `Day { $day }` of a locale file is `Day {day}` here, and a choice between forms is `{count|one:once|:{count} times}`: the
//! value it goes by, then each form after its key; the form without a key is for all else. A backslash takes the
//! meaning from the letter behind it, and `\n` is a new line. `press` writes this form and checks it, so a sentence that
//! is not well made can only come from a broken file, and is shown as it stands.

use std::borrow::Cow;

use crate::Locale;

/// What a language does with counts, beyond its words.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The plural category of a count: `one`, `few`, `other` …
    pub plural: fn(Locale, u32) -> String,
    /// A count as it is written.
    pub count: fn(Locale, u32) -> String,
}

/// A value that is put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Ready text: a word, or a number in the reader's format.
    Text(Cow<'static, str>),
    /// A count that chooses a plural form.
    Count(u32),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

/// What a sentence is filled with.
#[derive(Clone, Copy)]
pub(crate) struct Filling<'values> {
    pub(crate) locale: Locale,
    pub(crate) rules: Rules,
    pub(crate) values: &'values [(&'static str, Value)],
}

impl Filling<'_> {
    /// Appends `pattern` with the values in their places.
    pub(crate) fn put(&self, pattern: &str, out: &mut String) {
        let mut rest = pattern;
        while let Some(letter) = rest.chars().next() {
            rest = &rest[letter.len_utf8()..];
            match letter {
                '\\' => rest = put_escaped(rest, out),
                '{' => {
                    let place = inside(rest);
                    self.put_place(place, out);
                    rest = rest.get(place.len() + 1..).unwrap_or_default();
                }
                _ => out.push(letter),
            }
        }
    }

    fn put_place(&self, place: &str, out: &mut String) {
        let mut parts = Parts(Some(place));
        let name = parts.next().unwrap_or_default();
        let value = self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        match (place.len() > name.len(), value) {
            (true, _) => self.put(self.form(parts, value), out),
            (false, Some(Value::Text(text))) => out.push_str(text),
            (false, Some(Value::Count(count))) => out.push_str(&(self.rules.count)(self.locale, *count)),
            // Seen on the page, so that the gap is noticed.
            (false, None) => out.extend(["{", name, "}"]),
        }
    }

    /// The form for a value among `key:form` parts: an exact number before a plural category before the rest.
    fn form<'form>(&self, parts: Parts<'form>, value: Option<&Value>) -> &'form str {
        let (exact, category) = match value {
            Some(Value::Text(text)) => (text.to_string(), String::new()),
            Some(Value::Count(count)) => (count.to_string(), (self.rules.plural)(self.locale, *count)),
            None => Default::default(),
        };
        let mut chosen = ("", 0);
        for (key, form) in parts.filter_map(|part| part.split_once(':')) {
            let rank = match key {
                "" => 1,
                key if key == exact => 3,
                key if key == category => 2,
                _ => 0,
            };
            if rank > chosen.1 {
                chosen = (form, rank);
            }
        }
        chosen.0
    }
}

/// Appends the letter behind a backslash, and returns what follows it.
fn put_escaped<'text>(text: &'text str, out: &mut String) -> &'text str {
    let Some(letter) = text.chars().next() else { return text };
    out.push(if letter == 'n' { '\n' } else { letter });
    &text[letter.len_utf8()..]
}

/// What stands before the brace that closes; everything, where none does.
fn inside(text: &str) -> &str {
    &text[..end(text, '}')]
}

/// Where a letter stands that is neither escaped nor in braces; the end, where there is none.
fn end(text: &str, wanted: char) -> usize {
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            letter if letter == wanted && depth == 0 => return at,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// The parts of a place between its bars.
struct Parts<'text>(Option<&'text str>);

impl<'text> Iterator for Parts<'text> {
    type Item = &'text str;

    fn next(&mut self) -> Option<&'text str> {
        let text = self.0?;
        let at = end(text, '|');
        self.0 = text.get(at + 1..);
        Some(&text[..at])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules {
        plural: |_, count| if count == 1 { "one".into() } else { "other".into() },
        count: |_, count| count.to_string(),
    };

    fn filled(pattern: &str, values: &[(&'static str, Value)]) -> String {
        let mut out = String::new();
        Filling { locale: Locale::ENGLISH, rules: RULES, values }.put(pattern, &mut out);
        out
    }

    #[test]
    fn values_stand_in_their_places() {
        let values = [("a", "x{b}".into()), ("b", 2_000.into())];
        assert_eq!(filled("{b} of {a}, día {b}", &values), "2000 of x{b}, día 2000");
        assert_eq!(filled("nothing for {c}", &values), "nothing for {c}");
    }

    #[test]
    fn a_count_chooses_its_form() {
        let pattern = r"It was {n|0:never|one:once \| 1|:{n} times {m|:\{x\}}} here.";
        let of = |count: u32| filled(pattern, &[("n", count.into())]);
        assert_eq!([of(0), of(1)], ["It was never here.", "It was once | 1 here."]);
        assert_eq!(of(2), "It was 2 times {x} here.");
        assert_eq!(filled("{n|one:a|x:b|:c}", &[("n", "x".into())]), "b");
    }

    #[test]
    fn escapes_are_taken_away() {
        assert_eq!(filled(r"a\{b\}\\c\nd", &[]), "a{b}\\c\nd");
    }

    #[test]
    fn broken_sentences_do_no_harm() {
        for broken in ["{", "}", "{{", "{a|", "{a|b", "\\", "{a|é:", "é{", "{|}", "{a|:}}", "{\\"] {
            filled(broken, &[("a", 1.into())]);
        }
    }
}
