//! Escapes: what systems on the way put into a text in place of its signs, undone. Pure. `public/boot.js` has the same rules.

use percent_encoding::percent_decode_str;

/// So many times over may a text have been escaped.
pub const LAYERS: usize = 4;
/// Longest name or number between `&` and `;`, in bytes.
const MOST_ENTITY: usize = 8;
/// HTML knows `&reg` without its `;`, so that `&region` in a text becomes this.
const REG_ION: &str = "\u{ae}ion";
/// Signs that HTML editors write by name.
const NAMED: [(&str, char); 15] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("num", '#'),
    ("equals", '='),
    ("lowbar", '_'),
    ("comma", ','),
    ("colon", ':'),
    ("semi", ';'),
    ("quest", '?'),
    ("percnt", '%'),
    ("verbar", '|'),
];

/// One layer less: percent codes, then entities.
pub fn unescape_once(text: &str) -> String {
    entities(&percent_decode_str(text).decode_utf8_lossy())
}

/// All layers off.
pub fn unescape(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..LAYERS {
        let next = unescape_once(&text);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

/// The value of a form as the browser writes it: `+` for a blank, percent codes for what has a meaning of its own. The `+` that
/// a telephone number begins with is none.
pub fn form_decode(text: &str) -> String {
    percent_decode_str(&with_blanks(text)).decode_utf8_lossy().into_owned()
}

/// `+` as a blank, but for one between `tel:` or `|` and a digit.
pub fn with_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split('+').enumerate() {
        if at > 0 {
            let is_of_number = part.as_bytes().first().is_some_and(u8::is_ascii_digit) && begins_number(&out);
            out.push(if is_of_number { '+' } else { ' ' });
        }
        out.push_str(part);
    }
    out
}

fn begins_number(before: &str) -> bool {
    let mut before = before;
    while let Some(rest) = before.strip_suffix("%20").or_else(|| before.strip_suffix(' ')) {
        before = rest;
    }
    let ends = |mark: &&str| {
        let end = before.get(before.len().saturating_sub(mark.len())..);
        end.is_some_and(|end| end.eq_ignore_ascii_case(mark))
    };
    ["tel:", "tel%3a", "|", "%7c"].iter().any(ends)
}

/// The signs that stand as HTML entities (`&amp;`, `&#038;`, `&#x26;`, also one in another: `&amp;amp;`) or as JSON writes
/// them (`\u0026`).
pub fn entities(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..LAYERS {
        let next = entities_once(&text);
        if next.len() == text.len() {
            break;
        }
        text = next;
    }
    text.replace(REG_ION, "&region")
}

/// Whatever is replaced becomes shorter.
fn entities_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (sign, tail) = entity(rest).or_else(|| json_escape(rest)).unwrap_or_else(|| {
            let mark = rest.chars().next().unwrap_or_default();
            (mark, &rest[mark.len_utf8()..])
        });
        out.push(sign);
        rest = tail;
    }
    out + rest
}

/// The sign that an entity at the beginning stands for, and what follows it.
fn entity(text: &str) -> Option<(char, &str)> {
    let (name, tail) = text.strip_prefix('&')?.split_once(';')?;
    if name.len() > MOST_ENTITY {
        return None;
    }
    let sign = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => visible(number_of(hex, 16)?)?,
            None => visible(number_of(number, 10)?)?,
        },
        None => NAMED.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?.1,
    };
    Some((sign, tail))
}

fn json_escape(text: &str) -> Option<(char, &str)> {
    let (hex, tail) = text.strip_prefix("\\u")?.split_at_checked(4)?;
    Some((visible(number_of(hex, 16)?)?, tail))
}

fn number_of(digits: &str, radix: u32) -> Option<u32> {
    let is_digit = |byte: u8| char::from(byte).is_digit(radix);
    u32::from_str_radix(digits, radix).ok().filter(|_| digits.bytes().all(is_digit))
}

/// A sign of ASCII, or the blank that does not break: no address of ours needs another one escaped so.
fn visible(code: u32) -> Option<char> {
    let sign = char::from_u32(code)?;
    if sign == '\u{a0}' { Some(' ') } else { (sign == ' ' || sign.is_ascii_graphic()).then_some(sign) }
}

/// Signs that nobody sees, or that turn the text round: pasted along from word processors and chats.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ampersand_is_known_however_it_is_written() {
        for written in
            ["&amp;", "&AMP;", "&#38;", "&#038;", "&#x26;", "&#X0026;", "&amp;amp;", "&amp;#38;", "\\u0026"]
        {
            assert_eq!(entities(&format!("a{written}b")), "a&b", "{written}");
        }
        for other in
            ["&", "&;", "&b;", "&#;", "&#+38;", "&#1;", "&#xfffffff;", "\\u00", "\\", "&\u{e9};", "\\uéé"]
        {
            assert_eq!(entities(other), other);
        }
    }

    #[test]
    fn every_layer_comes_off() {
        assert_eq!(unescape("car_t%25252Cadc"), "car_t,adc");
        assert_eq!(unescape("a%26amp%3Bb%2526c"), "a&b&c");
        assert_eq!(unescape("100 %, 50%"), "100 %, 50%");
        assert_eq!(form_decode("a+b%2Bc%FF"), "a b+c\u{fffd}");
    }

    #[test]
    fn a_telephone_number_keeps_its_plus() {
        for written in ["A+B|tel:+1+555", "A+B%7CTEL%3A+1+555", "A+B|tel:%20+1+555", "A+B+|+1+555"] {
            assert!(form_decode(written).ends_with("+1 555"), "{written}: {}", form_decode(written));
        }
        assert_eq!(form_decode("+7+8"), " 7 8");
    }
}
