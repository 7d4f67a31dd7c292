//! Pseudo-localization: languages that nobody speaks, made from English, for tests alone. One has long words, one is written
//! from right to left. They are never part of the release.

use crate::Language;

/// The pseudo-languages.
pub(crate) fn languages(english: &Language) -> [Language; 2] {
    [english.changed("en-x-long", &|id, pattern| long(id, pattern)), english.changed("en-x-rtl", &mirrored)]
}

/// Half as long again, as words of some languages are: each vowel twice.
fn long(id: &str, pattern: &str) -> String {
    if id == "text-direction" {
        return pattern.to_owned();
    }
    let (mut out, mut depth) = (String::new(), 0_usize);
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        out.push(letter);
        match letter {
            '\\' => out.extend(letters.next()),
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            'a' | 'e' | 'i' | 'o' | 'u' if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

/// The same words; the layout is what a test looks at.
fn mirrored(id: &str, pattern: &str) -> String {
    if id == "text-direction" { "rtl".to_owned() } else { pattern.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_escapes_stay() {
        assert_eq!(
            long("a", r"Day {value} \n of {count|one:once|:more}"),
            r"Daay {value} \n oof {count|one:once|:more}"
        );
        assert_eq!(long("text-direction", "ltr"), "ltr");
        assert_eq!([mirrored("text-direction", "ltr"), mirrored("a", "b")], ["rtl", "b"]);
    }
}
