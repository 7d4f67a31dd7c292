//! Who shows the page: `St. Example Hospital` or `St. Example Hospital|https://www.example.org/myeloma`. Pure. It is only
//! ever shown as text, with the site's own name beside a link, so that nobody can pass for somebody else unseen.

use super::address;
use super::escapes::{LAYERS, is_invisible, unescape, unescape_once};
use super::reading::is_nothing;

/// Signs that are pasted along and mean nothing.
const WITHOUT_MEANING: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
/// Longest name, in characters.
const MOST_CHARACTERS: usize = 80;
/// Longest address of a site, in bytes.
const MOST_BYTES: usize = 300;

/// The text if it is a name, or a name and the address of a site; blanks, quotation marks and escapes that an editor left go.
/// A place that a template has not filled is none.
pub fn read(text: &str) -> Option<String> {
    let (name, link) = read_parts(text, |link| site(link).map(|_| link.to_owned()))?;
    Some(link.map_or_else(|| name.clone(), |link| format!("{name}|{link}")))
}

/// A name, and what follows it as `read_link` has it. Nothing where the name is none or the link is not taken.
pub(super) fn read_parts(
    text: &str,
    read_link: impl Fn(&str) -> Option<String>,
) -> Option<(String, Option<String>)> {
    let text = address::alone(text);
    let layers = std::iter::successors(Some(text.clone()), |text| Some(unescape_once(text))).take(LAYERS);
    let (name, link) = layers
        .map(split)
        .find(|(_, link)| link.as_deref().is_some_and(|link| read_link(link).is_some()))
        .unwrap_or_else(|| split(text));
    let name = words(&name);
    let is_name = !name.is_empty() && name.chars().count() <= MOST_CHARACTERS && !name.contains(is_refused);
    let link = match link {
        Some(link) => Some(read_link(&link)?),
        None => None,
    };
    is_name.then_some((name, link))
}

fn split(text: String) -> (String, Option<String>) {
    match text.split_once('|') {
        Some((name, link)) => {
            (name.to_owned(), Some(unclosed(link.trim_end_matches(['.', ' '])).trim().to_owned()))
        }
        None => (text, None),
    }
}

/// A name as it is meant to be read; nothing of a place that was not filled.
fn words(name: &str) -> String {
    let mut name = name.to_owned();
    loop {
        let seen = unescape(&name).replace(WITHOUT_MEANING, "");
        let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        let seen = unclosed(unquoted(&seen)).trim();
        if seen == name {
            return if is_nothing(&name) { String::new() } else { name };
        }
        name = String::from(seen);
    }
}

/// Without what a sentence or a mail program has closed behind it.
fn unclosed(text: &str) -> &str {
    let mut text = text;
    while let Some(rest) = text.strip_suffix([',', ';', '>', ')']) {
        if text.ends_with(')') && text.matches(')').count() <= text.matches('(').count() {
            break;
        }
        text = rest;
    }
    text
}

/// Without quotation marks around all of it.
fn unquoted(name: &str) -> &str {
    let pairs = [('"', '"'), ('\'', '\''), ('\u{201c}', '\u{201d}'), ('\u{ab}', '\u{bb}')];
    let inside = |(open, close)| name.strip_prefix(open)?.strip_suffix(close);
    pairs.into_iter().find_map(inside).unwrap_or(name)
}

/// Name and address.
pub fn parts(text: &str) -> (&str, Option<&str>) {
    text.split_once('|').map_or((text, None), |(name, link)| (name, Some(link)))
}

/// The name of the site that an `https` address leads to.
pub fn site(link: &str) -> Option<&str> {
    let rest = link.strip_prefix("https://")?;
    let site = rest.split(['/', '?', '#']).next()?;
    let fine = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.' || b == b':';
    let plain =
        link.len() <= MOST_BYTES && link.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
    (plain && !site.is_empty() && site.bytes().all(fine)).then_some(site)
}

/// What would make a name seem to be another one, or part it where it is written.
fn is_refused(c: char) -> bool {
    c == '|' || is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_or_a_name_and_a_site() {
        assert_eq!(read(" Clínica Sur ").as_deref(), Some("Clínica Sur"));
        let both = read("St. Example | https://www.example.org/a?b#c").unwrap();
        let (name, link) = parts(&both);
        assert_eq!((name, link.and_then(site)), ("St. Example", Some("www.example.org")));
    }

    #[test]
    fn what_editors_leave_around_it_goes() {
        for written in [
            "St. Example%7Chttps%3A%2F%2Fa.example%2F",
            "\"St.&#160;Example\" | https://a.example/",
            "St.%2520Example|https://a.example/%26view=explore",
            "\u{feff}St. Example\t|https://a.example/",
            "St. Example|https://a.example/>).",
        ] {
            assert_eq!(read(written).as_deref(), Some("St. Example|https://a.example/"), "{written}");
        }
        assert_eq!(read("Clinic (North)").as_deref(), Some("Clinic (North)"));
        assert_eq!(read("Smith &amp; Sons").as_deref(), Some("Smith & Sons"));
        assert_eq!(
            read("A|https://a.example/%C3%A9?x=1&y=%26").as_deref(),
            Some("A|https://a.example/%C3%A9?x=1&y=%26")
        );
        assert!(["[site:name]", "{{ site }}", "undefined"].into_iter().all(|token| read(token).is_none()));
    }

    #[test]
    fn anything_else_is_none() {
        let long = "x".repeat(81);
        for bad in [
            "",
            " |https://a.example",
            "A|javascript:alert(1)",
            "A|http://a.example",
            "A|https://user@a.example/",
            "A|https://a.example/\"onclick=",
            "A|https://",
            "A|https:\\\\a.example",
            "A\u{202e}B",
            long.as_str(),
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
