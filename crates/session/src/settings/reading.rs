//! Readings of a value: what a person and the systems on the way may have meant by it, from the letter to the spirit. Pure.
//!
//! A setting takes the first reading that has nothing wrong with it. A place that a template has left unfilled, and an empty value,
//! say nothing; nobody is told about them.

use super::escapes::{is_invisible, unescape};

/// Quotation marks that editors put round a value.
const QUOTES: [char; 15] = [
    '"', '\'', '`', '\u{b4}', '\u{201c}', '\u{201d}', '\u{201e}', '\u{201f}', '\u{2018}', '\u{2019}',
    '\u{201a}', '\u{ab}', '\u{bb}', '\u{2039}', '\u{203a}',
];
/// What stands before a value, and after it, when a sentence or a mail program has closed round it.
const BEFORE: [char; 12] = ['(', '<', '[', '{', '=', ':', ',', ';', '|', '+', '&', '/'];
const AFTER: [char; 15] = ['.', ',', ';', ':', '!', '?', ')', '>', ']', '}', '/', '=', '&', '#', '\u{2026}'];
/// How the place of a value begins and ends in a template: `[lang]`, `{{lang}}`, `<lang>`, `${lang}`, `%lang%`, `*|LANG|*`.
const TOKENS: [(char, char); 15] = [
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('$', '}'),
    ('#', '}'),
    ('@', '}'),
    ('$', ')'),
    ('%', '%'),
    ('$', '$'),
    ('@', '@'),
    ('*', '*'),
    ('|', '|'),
    ('~', '~'),
    ('#', '#'),
    ('_', '_'),
];
/// What programs write where they have nothing.
const NOTHING: [&str; 5] = ["", "undefined", "null", "(null)", "nan"];

/// What people write where they want nothing in particular, also where no value has that name.
const USUAL: [&str; 6] = ["none", "auto", "default", "all", "any", "usual"];

/// A value without escapes, signs that nobody sees, blanks and quotation marks around it.
pub fn plain(text: &str) -> String {
    let text = unescape(text);
    let signs = text.chars().filter(|c| !is_invisible(*c) && *c != '\\');
    let signs = signs.map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    let text: String = signs.collect();
    text.trim_matches(|c: char| c == ' ' || QUOTES.contains(&c)).to_owned()
}

/// Whether a value without its padding says nothing.
pub fn is_nothing(plain: &str) -> bool {
    NOTHING.iter().any(|nothing| plain.eq_ignore_ascii_case(nothing)) || is_token(plain)
}

/// Whether a value without its padding asks for what is usual.
pub fn is_usual(plain: &str) -> bool {
    USUAL.iter().any(|usual| plain.eq_ignore_ascii_case(usual))
}

/// Whether it is the place of a value that a template should have filled. A list in brackets is none.
fn is_token(plain: &str) -> bool {
    let (Some(first), Some(last)) = (plain.chars().next(), plain.chars().last()) else { return false };
    let is_list = first == '[' && !plain.starts_with("[[") && plain.contains([',', '"']);
    plain.len() > 1 && TOKENS.contains(&(first, last)) && !is_list
}

/// The readings of a value after the letter itself, each farther from it.
pub fn readings(plain: &str) -> Vec<String> {
    let lower = plain.to_ascii_lowercase();
    let bare = bare(&lower);
    let list = list(&bare);
    let first = first(&bare).to_owned();
    let joined = joined(&bare);
    let number = number(&first);
    let list_joined = list.replace('-', "_");
    let mut all = vec![plain.to_owned(), lower, bare, list, first, joined, list_joined];
    all.extend(number);
    all.dedup();
    all
}

/// Without the signs of a sentence around it, and without the `3D` that mail programs make of `=`.
fn bare(lower: &str) -> String {
    let text = lower.trim_start_matches(|c| BEFORE.contains(&c) || is_edge(c));
    let text = text.trim_end_matches(|c| AFTER.contains(&c) || is_edge(c));
    let text = text.strip_prefix("3d").filter(|rest| !rest.is_empty()).unwrap_or(text);
    text.to_owned()
}

fn is_edge(c: char) -> bool {
    c == ' ' || QUOTES.contains(&c)
}

/// With commas, whatever its entries were parted by.
fn list(bare: &str) -> String {
    let close = bare.replace(": ", ":").replace(" :", ":");
    let entries = close.split(|c: char| ",;| +&/".contains(c) || QUOTES.contains(&c));
    entries.filter(|entry| !entry.is_empty()).collect::<Vec<_>>().join(",")
}

/// As far as anything else could begin.
fn first(bare: &str) -> &str {
    match bare.char_indices().find(|(at, c)| *at > 0 && "&;?#".contains(*c)) {
        Some((at, _)) => bare[..at].trim_end_matches(is_edge),
        None => bare,
    }
}

/// With the underscores that ids have: `car-t` and `light chains` are meant as `car_t` and `light_chains`.
fn joined(bare: &str) -> String {
    bare.replace(['-', ' '], "_")
}

/// A number as we write it: `1.0`, `0,5`, `2x`, `120 s`. Three digits behind a mark may be thousands.
fn number(text: &str) -> Option<String> {
    let bare = text.trim_end_matches(['x', '\u{d7}', 's', ' ']);
    let (whole, part) = match bare.split_once(['.', ',']) {
        Some(parts) => parts,
        None if bare.len() < text.len() => (bare, ""),
        None => return None,
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fine = digits(whole) && digits(part) && part.len() <= 2 && !(whole.is_empty() && part.is_empty());
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    fine.then(|| if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_that_were_not_filled_say_nothing() {
        for token in [
            "[current-page:language]",
            "{{ lang }}",
            "{lang}",
            "%%lang%%",
            "%lang%",
            "${lang}",
            "<lang>",
            "*|LANG|*",
            "<%= lang %>",
            "@lang@",
            "$lang$",
            "#{lang}",
            "[[lang]]",
            "$(lang)",
            "__lang__",
            "{% a, b %}",
            "undefined",
            "NULL",
            "NaN",
            "",
            "(null)",
        ] {
            assert!(is_nothing(token), "{token}");
        }
        for value in ["es", "#0072ce", "[\"car_t\",\"adc\"]", "[car_t,adc]", "none", "0", "%", "a%"] {
            assert!(!is_nothing(value), "{value}");
        }
    }

    #[test]
    fn the_letter_comes_first_and_the_spirit_last() {
        for (written, meant) in [
            ("\u{feff}\"Explore\" ", "explore"),
            ("es).", "es"),
            ("3Dexplore", "explore"),
            ("car_t;\u{a0}adc", "car_t,adc"),
            ("[\"car_t\", \"adc\"]", "car_t,adc"),
            ("explore%2526fbclid", "explore"),
            ("CAR\u{2011}T", "car_t"),
            ("light chains", "light_chains"),
            ("car\\_t", "car_t"),
            ("1.0", "1"),
            ("0,50", "0.5"),
            (".25", "0.25"),
            ("2x", "2"),
            ("0.5\u{d7}", "0.5"),
            ("120 s", "120"),
        ] {
            let all = readings(&plain(written));
            assert!(all.iter().any(|reading| reading == meant), "{written} is read as {all:?}");
        }
        assert_eq!(readings("A. B")[0], "A. B");
        assert!(
            ["1,000", "1.000", "1.2.3", "-1.0", ".", "x", "s", "2m", "7"]
                .iter()
                .all(|text| number(text).is_none())
        );
    }
}
