//! Who shows the page: `St. Example Hospital` or `St. Example Hospital|https://www.example.org/myeloma`. Pure. It is only
//! ever shown as text, with the site's own name beside a link, so that nobody can pass for somebody else unseen.

/// Longest name, in characters.
const MOST_CHARACTERS: usize = 80;
/// Longest address of a site, in bytes.
const MOST_BYTES: usize = 300;

/// The text if it is a name, or a name and the address of a site; blanks around them go.
pub fn read(text: &str) -> Option<String> {
    let (text, link) = parts(text);
    let name = name(text)?;
    match link.map(str::trim) {
        Some(link) => site(link).map(|_| format!("{name}|{link}")),
        None => Some(name.to_owned()),
    }
}

/// A name without the blanks around it; nothing where it is too long or hides something.
pub(super) fn name(text: &str) -> Option<&str> {
    let name = text.trim();
    let fine = !name.is_empty() && name.chars().count() <= MOST_CHARACTERS && !name.chars().any(is_hidden);
    fine.then_some(name)
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

/// Signs that cannot be seen or that turn text round.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
