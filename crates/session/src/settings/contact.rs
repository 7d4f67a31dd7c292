//! Whom a reader may call: `Myeloma clinic|tel:+1-555-0100` or `Myeloma clinic|https://www.example.org/contact`. Pure.

use super::institution;

/// Longest number, in bytes.
const MOST_BYTES: usize = 40;
/// Fewest digits of a number.
const LEAST_DIGITS: usize = 3;
const TEL: &str = "tel:";

/// The text if it is a name and a number or the address of a site; blanks, also within a number, and escapes go.
pub fn read(text: &str) -> Option<String> {
    let (name, link) = institution::read_parts(text, read_link)?;
    link.map(|link| format!("{name}|{link}"))
}

fn read_link(link: &str) -> Option<String> {
    let named = link.get(..TEL.len()).filter(|head| head.eq_ignore_ascii_case(TEL));
    let number = named.map_or(link, |head| &link[head.len()..]);
    let number: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    if is_number(&number) {
        return Some(format!("{TEL}{number}"));
    }
    institution::site(link).map(|_| link.to_owned())
}

/// What of a link is read aloud: the number, or the name of the site.
pub fn shown(link: &str) -> &str {
    link.strip_prefix(TEL).or_else(|| institution::site(link)).unwrap_or(link)
}

fn is_number(text: &str) -> bool {
    let fine = |b: u8| b.is_ascii_digit() || b"+-.()*#".contains(&b);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= MOST_BYTES && digits >= LEAST_DIGITS && text.bytes().all(fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_number_or_a_site() {
        assert_eq!(read(" Clinic | tel:+1 (555) 0100 ").as_deref(), Some("Clinic|tel:+1(555)0100"));
        let site = read("Clinic|https://www.example.org/contact").unwrap_or_default();
        assert_eq!(institution::parts(&site).1.map(shown), Some("www.example.org"));
        assert_eq!(shown("tel:112"), "112");
        assert_eq!(read("Clinic|+1 555-0100").as_deref(), Some("Clinic|tel:+1555-0100"));
    }

    #[test]
    fn anything_else_is_none() {
        for bad in [
            "",
            "Clinic",
            "|tel:112",
            "Clinic|tel:",
            "Clinic|tel:12",
            "Clinic|tel:112x",
            "Clinic|http://a.example",
            "Clinic|javascript:alert(1)",
            "Clinic|mailto:a@b.example",
            "Cli\u{202e}nic|tel:112",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
