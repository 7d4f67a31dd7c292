//! Address: names and values in it, however often editors, mail programs and link shorteners have escaped it. Pure.
//!
//! A raw `&` or `#` always parts two settings. `;`, `?`, and any mark that was escaped part them where a name and `=`
//! follow, as long as they are no part of a link's own query. `public/boot.js` reads the language by the same rules before
//! the app is there; `tests/addresses.rs` holds both to them.

use super::escapes::{LAYERS, entities, form_decode, is_invisible, unescape, unescape_once, with_blanks};
use super::{NAMES, WORDS};

/// Longest part of an address that is read, in bytes; what comes after it is not looked at.
const READ_BYTES: usize = 4_096;
/// Longest name, in bytes.
const MOST_NAME: usize = 40;

/// Begins what a link to a text names.
const TO_A_TEXT: &str = ":~:";

/// A name in an address, and what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressParameter {
    /// In small letters, without what is no part of a name.
    pub name: String,
    /// The value; nothing where the name stands alone.
    pub value: Option<String>,
}

/// What stands in a query and a fragment, with or without their `?` and `#`, in its order.
///
/// They are read as one text: a `#` that belongs to a color or to `&#038;` has made a fragment where none was meant.
pub fn parameters(query: &str, fragment: &str) -> Vec<AddressParameter> {
    let query = cut(query.trim_start_matches(['?', '#']));
    let fragment = cut(fragment.strip_prefix('#').unwrap_or(fragment));
    // A browser that does not know links to a text leaves what they name in the fragment.
    let fragment = fragment.find(TO_A_TEXT).map_or(fragment, |at| &fragment[..at]);
    let joint = if query.is_empty() || fragment.is_empty() { "" } else { "#" };
    let mut found = Vec::new();
    collect(&format!("{query}{joint}{fragment}"), Depth::Raw, LAYERS, &mut found);
    found
}

/// Whether an address asks for something by its name alone, or by saying yes to it: `?check`, `&check=1`.
pub fn asks_for(name: &str, query: &str, fragment: &str) -> bool {
    let asked = parameters(query, fragment).into_iter().rev().find(|one| one.name == name);
    asked.is_some_and(|one| !matches!(one.value.as_deref(), Some("0" | "no" | "off" | "false")))
}

/// The text before whatever a separator in it, at any layer, would make a setting of its own.
pub(super) fn alone(text: &str) -> String {
    let mut text = text.to_owned();
    let mut layer = text.clone();
    for _ in 0..=LAYERS {
        if let [first, _, ..] = pieces(&layer, Depth::Escaped)[..] {
            text = String::from(first);
            layer.clone_from(&text);
        }
        layer = unescape_once(&layer);
    }
    text
}

/// Whether a mark stands in the address itself, or came to light when a layer of escapes was taken off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Raw,
    Escaped,
}

fn cut(part: &str) -> &str {
    &part[..part.floor_char_boundary(READ_BYTES)]
}

fn collect(text: &str, depth: Depth, layers: usize, found: &mut Vec<AddressParameter>) {
    let text = if depth == Depth::Raw { entities(text) } else { text.to_owned() };
    for piece in pieces(&text, depth).into_iter().filter(|piece| !piece.is_empty()) {
        if let Some(inner) = deeper(piece, depth).filter(|_| layers > 0) {
            collect(&inner, Depth::Escaped, layers - 1, found);
        } else if let Some(words) = words_before(piece, found) {
            words.push('&');
            words.push_str(&form_decode(piece));
        } else {
            let (name, value) =
                piece.split_once('=').map_or((piece, None), |(name, value)| (name, Some(value)));
            let decode = if depth == Depth::Raw { form_decode } else { unescape_once };
            found.push(AddressParameter { name: name_of(name), value: value.map(decode) });
        }
    }
}

/// The words for people that a piece goes on with, where it is no setting: in `A & B|https://a.example/` the `&` is an "and".
fn words_before<'found>(piece: &str, found: &'found mut [AddressParameter]) -> Option<&'found mut String> {
    let is_bare =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.[]!/".contains(&byte));
    if piece.contains('=') || is_bare(&unescape(piece)) {
        return None;
    }
    found.last_mut().filter(|last| WORDS.contains(&last.name.as_str()))?.value.as_mut()
}

/// The text parted at its separators.
fn pieces(text: &str, depth: Depth) -> Vec<&str> {
    let (mut pieces, mut start, mut in_query_of_link) = (Vec::new(), 0, false);
    let mut link = text.find("://");
    for (at, mark) in text.match_indices(['&', ';', '?', '#']) {
        let named = name_follows(&text[at + 1..]);
        let begins_value = text[..at].ends_with('=') && !named;
        let is_real = depth == Depth::Raw && (mark == "&" || (mark == "#" && !begins_value));
        let is_of_link =
            in_query_of_link || (["?", "#"].contains(&mark) && link.is_some_and(|link| link < at));
        if is_real || (named && !is_of_link) {
            pieces.push(&text[start..at]);
            start = at + 1;
            in_query_of_link = false;
            link = text[start..].find("://").map(|found| start + found);
        } else {
            in_query_of_link = is_of_link;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// A piece with layers taken off, if separators, or the `=` that it lacks, come to light.
fn deeper(piece: &str, depth: Depth) -> Option<String> {
    // Only in the address itself is `+` a blank.
    let mut layer = if depth == Depth::Raw { with_blanks(piece) } else { piece.to_owned() };
    for _ in 0..LAYERS {
        let next = unescape_once(&layer);
        if next == layer {
            return None;
        }
        if pieces(&next, Depth::Escaped).len() > 1 || (!piece.contains('=') && next.contains('=')) {
            return Some(next);
        }
        layer = next;
    }
    None
}

/// Whether a text begins with a name and `=`.
fn name_follows(text: &str) -> bool {
    let text = text.trim_start_matches(is_padding);
    let length =
        text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.[]".contains(byte)).count();
    let is_name = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && length <= MOST_NAME;
    is_name && text[length..].trim_start_matches(is_padding).starts_with('=')
}

fn is_padding(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || c == '+'
}

/// A name as it is meant: `View`, `amp;view`, `?view`, `view[]`.
fn name_of(text: &str) -> String {
    let text = unescape(text);
    let text = text.rsplit(['&', ';', '?', '#', '/', '!']).next().unwrap_or_default();
    let text = text.split('[').next().unwrap_or_default();
    let is_of_name = |c: &char| c.is_ascii_alphanumeric() || "_-".contains(*c);
    let name = text.chars().filter(is_of_name).map(|c| if c == '-' { '_' } else { c.to_ascii_lowercase() });
    let name: String = name.take(MOST_NAME).collect();
    // `&amp;view` that has lost its `;`.
    match name.strip_prefix("amp").filter(|rest| NAMES.contains(rest)) {
        Some(rest) => rest.to_owned(),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str, fragment: &str) -> Vec<(String, String)> {
        let pair = |one: AddressParameter| (one.name, one.value.unwrap_or_else(|| "-".into()));
        parameters(query, fragment).into_iter().map(pair).collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_plain_address_is_read_as_forms_are() {
        let found = read("?view=explore&a+b=c%26d+e&x", "#view=story&=&&y=");
        let expected =
            [("view", "explore"), ("ab", "c&d e"), ("x", "-"), ("view", "story"), ("", ""), ("y", "")];
        assert_eq!(found, pairs(&expected));
    }

    #[test]
    fn a_separator_is_known_at_any_layer() {
        for address in [
            "?a=1&b=2",
            "?a=1&amp;b=2",
            "?a=1%26b=2",
            "?a=1%26amp%3Bb=2",
            "?a=1%2526b%253D2",
            "?a%3D1%26b%3D2",
            "?a=1?b=2",
            "?a=1;b=2",
            "?a=1\\u0026b=2",
            "?#?a=1&amp%3Bb=2",
            "#a=1&b=2",
        ] {
            let settings: Vec<_> = read(address, "").into_iter().filter(|(_, value)| value != "-").collect();
            assert_eq!(settings, pairs(&[("a", "1"), ("b", "2")]), "{address}");
        }
        assert_eq!(read("?a=1%26b=x+y%2B1", ""), pairs(&[("a", "1"), ("b", "x y+1")]));
        assert_eq!(read("?a=1&", "#038;b=2"), pairs(&[("a", "1"), ("b", "2")]));
    }

    #[test]
    fn a_link_keeps_its_own_query() {
        let whole = "institution=A%7Chttps%3A%2F%2Fb.example%2F%3Fx%3D1%26lang%3Den&lang=es";
        let expected = [("institution", "A|https://b.example/?x=1&lang=en"), ("lang", "es")];
        assert_eq!(read(whole, ""), pairs(&expected));
        let host = read("host=https%3A%2F%2Fa.example%26view%3Dexplore", "");
        assert_eq!(host, pairs(&[("host", "https://a.example"), ("view", "explore")]));
    }

    #[test]
    fn a_color_keeps_its_hash_and_an_anchor_is_none() {
        assert_eq!(
            read("?accent=", "#0072ce&view=story"),
            pairs(&[("accent", "#0072ce"), ("view", "story")])
        );
        assert_eq!(read("?accent=", "#view=story"), pairs(&[("accent", ""), ("view", "story")]));
        assert_eq!(read("?a=1", "#words"), pairs(&[("a", "1"), ("words", "-")]));
    }

    #[test]
    fn a_name_alone_asks() {
        let asks = |query, fragment| asks_for("check", query, fragment);
        assert!(
            asks("?check", "")
                && asks("?a=1&amp;Check=1", "")
                && asks("", "#check")
                && asks("?check", "#view=story")
        );
        assert!(
            !asks("?check=0", "")
                && !asks("?view=check", "")
                && !asks("", "")
                && !asks("?check", "#check=no")
        );
    }
}
