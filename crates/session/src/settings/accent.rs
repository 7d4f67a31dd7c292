//! Accent colour of the institution: taken where it stands out in every room, else refused with its contrast. Pure.
//!
//! It fills things, such as the main button and the line under the title, so 3 to 1 against what lies around it is asked
//! for (WCAG 1.4.11) and 4.5 to 1 for the letters on it (1.4.3).

use render::colour::Rgb;

use super::error::SettingError;
use super::field::SettingInput;

/// What lies around it: ground and card of the light, bright and dark rooms, as in `style/tokens.css`.
pub const GROUNDS: [&str; 5] = ["#faf4ea", "#fffdf8", "#ffffff", "#1b151d", "#251d28"];
/// Letters on it, whichever stands out more.
const INKS: [&str; 2] = ["#ffffff", "#000000"];
const LEAST: f32 = 3.0;
const LEAST_OF_INK: f32 = 4.5;

/// A colour that stands out in every room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

impl Accent {
    /// Reads `#rrggbb`, `rrggbb`, `#rgb` or `rgb`, also with `ff` behind it: a colour that hides all behind it.
    ///
    /// # Errors
    /// If it is no such colour, or stands out too little somewhere; then with its contrast there.
    pub fn read(text: &str) -> Result<Self, SettingError> {
        let error = SettingError::new("accent", text);
        let Some(colour) = channels(text) else { return Err(error) };
        let accent = Self(colour);
        let least = GROUNDS.iter().map(|ground| accent.contrast(ground)).fold(f32::INFINITY, f32::min);
        if least >= LEAST && accent.contrast(accent.ink()) >= LEAST_OF_INK {
            Ok(accent)
        } else {
            Err(error.with_contrast(least))
        }
    }

    /// The same, for the table of settings.
    pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<Self> {
        Self::read(field.text).map_err(|error| field.errors.push(error)).ok()
    }

    /// As `#rrggbb`.
    pub fn hex(self) -> String {
        Rgb::from_bytes(self.0).css()
    }

    /// The colour of letters on it.
    pub fn ink(self) -> &'static str {
        let [white, black] = INKS;
        if self.contrast(white) >= self.contrast(black) { white } else { black }
    }

    fn contrast(self, other: &str) -> f32 {
        let other = Rgb::from_bytes(channels(other).unwrap_or_default());
        Rgb::from_bytes(self.0).contrast(other)
    }
}

fn channels(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let opaque = if digits.len() == 8 { "ff" } else { "f" };
    let digits = digits.strip_suffix(opaque).filter(|rest| [3, 6].contains(&rest.len())).unwrap_or(digits);
    let short = |digit: char| [digit, digit];
    let digits = if digits.len() == 3 { digits.chars().flat_map(short).collect() } else { digits.to_owned() };
    let fine = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let whole = u32::from_str_radix(&digits, 16).ok().filter(|_| fine)?;
    let [_, red, green, blue] = whole.to_be_bytes();
    Some([red, green, blue])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_that_stands_out_everywhere_is_taken() {
        for (text, ink) in [("#7d7680", "#000000"), ("#D6336C", "#ffffff"), ("#0072CE", "#ffffff")] {
            let accent = Accent::read(text);
            assert_eq!(accent.as_ref().map(|accent| accent.hex()), Ok(text.to_lowercase()), "{text}");
            assert_eq!(accent.map(Accent::ink), Ok(ink), "{text}");
        }
        for (short, long) in [
            ("0072CE", "#0072ce"),
            ("#07c", "#0077cc"),
            ("07C", "#0077cc"),
            ("#0072ceff", "#0072ce"),
            ("#07cf", "#0077cc"),
        ] {
            assert_eq!(Accent::read(short).map(Accent::hex), Ok(long.to_owned()), "{short}");
        }
    }

    #[test]
    fn one_that_does_not_is_refused_with_its_contrast() {
        let contrast = |text| Accent::read(text).err().and_then(|error| error.contrast);
        assert_eq!(contrast("#ffffff"), Some(100));
        assert!(
            contrast("#ffff00").is_some_and(|hundredths| hundredths < 110),
            "too light for the light rooms"
        );
        assert!(contrast("#123456").is_some_and(|hundredths| hundredths < 200), "too dark for the dark room");
    }

    #[test]
    fn what_is_no_colour_has_no_contrast() {
        for bad in ["", "red", "#ff", "#12345g", "#+12345", "##12345", "#1234567", "#ééé", "é1", "#0072ce80"]
        {
            assert_eq!(Accent::read(bad), Err(SettingError::new("accent", bad)));
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_page() {
        let tokens = include_str!("../../../../style/tokens.css");
        let mut own: Vec<&str> = tokens
            .lines()
            .filter_map(|line| {
                line.trim().strip_prefix("--ground: ").or(line.trim().strip_prefix("--card: "))
            })
            .map(|rest| rest.trim_end_matches(';'))
            .collect();
        own.sort_unstable();
        own.dedup();
        let mut known = GROUNDS.to_vec();
        known.sort_unstable();
        assert_eq!(own, known);
    }
}
