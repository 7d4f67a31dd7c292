//! Pattern interpreter: formats a compiled message with arguments.
//!
//! The compiled form of a Fluent pattern, which the crate `site` writes and checks:
//!
//! | Fluent | compiled |
//! |---|---|
//! | `Day { $day }` | `Day {day}` |
//! | `{ $count -> [one] once *[other] { $count } times }` | `{count\|one:once\|:{count} times}`: a select, the default variant without a key |
//! | `antibodies`, a term of the glossary | `{#antibody\|antibodies}`: marked, in the messages where terms can be looked up |
//! | `{`, `}`, `\|`, `\`, a new line in text | `\{`, `\}`, `\\|`, `\\`, `\n` |
//!
//! A malformed pattern can only come from a damaged file; it is shown as it stands.

use crate::args::Args;
use crate::segment;

/// Before the id of a glossary term.
const TERM: &str = "#";

/// Formats patterns with one set of arguments.
#[derive(Clone, Copy)]
pub(crate) struct Formatter<'values> {
    pub(crate) args: Args<'values>,
    /// Whether glossary terms stay marked, as [`Segment`](crate::Segment) reads them.
    pub(crate) keeps_terms: bool,
}

impl Formatter<'_> {
    /// Appends `pattern` with the arguments in their places.
    pub(crate) fn write(&self, pattern: &str, out: &mut String) {
        let mut rest = pattern;
        while let Some(letter) = rest.chars().next() {
            rest = &rest[letter.len_utf8()..];
            match letter {
                '\\' => rest = write_escaped(rest, out),
                '{' => {
                    let placeable = &rest[..find_unnested(rest, '}')];
                    self.write_placeable(placeable, out);
                    rest = rest.get(placeable.len() + 1..).unwrap_or_default();
                }
                _ => out.push(letter),
            }
        }
    }

    fn write_placeable(&self, placeable: &str, out: &mut String) {
        let mut parts = PatternParser(Some(placeable));
        let name = parts.next().unwrap_or_default();
        let is_plain = placeable.len() == name.len();
        if let Some(term) = name.strip_prefix(TERM) {
            self.write_term(term, parts.next().unwrap_or_default(), out);
        } else if !is_plain {
            self.write(self.variant(name, parts), out);
        } else if let Some(value) = self.args.get(name) {
            out.push_str(&self.args.written(value));
        } else {
            // Seen on the page, so that the gap is noticed.
            out.extend(["{", name, "}"]);
        }
    }

    fn write_term(&self, term: &str, words: &str, out: &mut String) {
        if self.keeps_terms {
            out.extend([segment::START, term, segment::WORDS]);
        }
        self.write(words, out);
        if self.keeps_terms {
            out.push_str(segment::END);
        }
    }

    /// The variant that an argument selects among `key:pattern` parts: an exact value before a plural category before the
    /// default.
    fn variant<'pattern>(&self, name: &str, parts: PatternParser<'pattern>) -> &'pattern str {
        let (exact, category) = self.args.get(name).map(|value| self.args.keys(value)).unwrap_or_default();
        let mut chosen = ("", 0);
        for (key, variant) in parts.filter_map(|part| part.split_once(':')) {
            let rank = match key {
                "" => 1,
                key if key == exact => 3,
                key if key == category => 2,
                _ => 0,
            };
            if rank > chosen.1 {
                chosen = (variant, rank);
            }
        }
        chosen.0
    }
}

/// Appends the letter behind a backslash, and returns what follows it.
fn write_escaped<'text>(text: &'text str, out: &mut String) -> &'text str {
    let Some(letter) = text.chars().next() else { return text };
    out.push(if letter == 'n' { '\n' } else { letter });
    &text[letter.len_utf8()..]
}

/// Where `wanted` stands neither escaped nor in braces; the end, where it does not.
fn find_unnested(text: &str, wanted: char) -> usize {
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

/// Splits a placeable at its bars.
struct PatternParser<'text>(Option<&'text str>);

impl<'text> Iterator for PatternParser<'text> {
    type Item = &'text str;

    fn next(&mut self) -> Option<&'text str> {
        let text = self.0?;
        let at = find_unnested(text, '|');
        self.0 = text.get(at + 1..);
        Some(&text[..at])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ArgValue, Locale, LocaleRules};

    const RULES: LocaleRules = LocaleRules {
        plural: |_, count| if count == 1 { "one".into() } else { "other".into() },
        count: |_, count| count.to_string(),
    };

    fn formatted(pattern: &str, values: &[(&'static str, ArgValue)]) -> String {
        let mut out = String::new();
        let args = Args { locale: Locale::ENGLISH, rules: RULES, values };
        Formatter { args, keeps_terms: false }.write(pattern, &mut out);
        out
    }

    #[test]
    fn arguments_stand_in_their_places() {
        let values = [("a", "x{b}".into()), ("b", 2_000.into())];
        assert_eq!(formatted("{b} of {a}, día {b}", &values), "2000 of x{b}, día 2000");
        assert_eq!(formatted("nothing for {c}", &values), "nothing for {c}");
    }

    #[test]
    fn a_count_selects_its_variant() {
        let pattern = r"It was {n|0:never|one:once \| 1|:{n} times {m|:\{x\}}} here.";
        let of = |count: u32| formatted(pattern, &[("n", count.into())]);
        assert_eq!([of(0), of(1)], ["It was never here.", "It was once | 1 here."]);
        assert_eq!(of(2), "It was 2 times {x} here.");
        assert_eq!(formatted("{n|one:a|x:b|:c}", &[("n", "x".into())]), "b");
    }

    #[test]
    fn escapes_are_taken_away() {
        assert_eq!(formatted(r"a\{b\}\\c\nd", &[]), "a{b}\\c\nd");
    }

    #[test]
    fn a_marked_term_reads_as_its_words() {
        assert_eq!(formatted(r"{#t-cell|T cells} {n|:see {#x|\|}}", &[]), "T cells see |");
    }

    #[test]
    fn malformed_patterns_do_no_harm() {
        for broken in
            ["{", "}", "{{", "{a|", "{a|b", "\\", "{a|é:", "é{", "{|}", "{a|:}}", "{\\", "{#", "{#|", "{#a"]
        {
            formatted(broken, &[("a", 1.into())]);
        }
    }
}
