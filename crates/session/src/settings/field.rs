//! Parsers and writers of single settings: text in, typed value out.

use std::str::FromStr;

use marrow::MProtein;

use super::error::SettingError;

/// Greatest seed: the greatest whole number that JavaScript holds exactly.
pub const GREATEST_SEED: u64 = (1 << 53) - 1;
/// Most beats of a chapter that an address may name.
pub const MOST_BEATS: u64 = 99;
/// Longest time without input that starts the page again, s: a day.
pub const MOST_IDLE_S: u64 = 86_400;

/// Languages by what people call them, where that is no code of two letters. `public/boot.js` has the same.
const LANGUAGE_NAMES: [(&str, &str); 7] = [
    ("eng", "en"),
    ("english", "en"),
    ("esp", "es"),
    ("espa\u{f1}ol", "es"),
    ("espanol", "es"),
    ("spa", "es"),
    ("spanish", "es"),
];

/// Fewest people of a trial: few enough to be misled.
pub const LEAST_PEOPLE: u32 = 10;
/// Most people of a trial.
pub const MOST_PEOPLE: u32 = 500;
/// Shortest follow-up, months.
pub const LEAST_MONTHS: u32 = 3;
/// Longest follow-up, months.
pub const MOST_MONTHS: u32 = 36;

/// One setting as it was given, and where its errors go.
pub struct SettingInput<'a> {
    /// Name of the setting.
    pub name: &'static str,
    /// Its value as given.
    pub text: &'a str,
    /// What could not be used so far.
    pub errors: &'a mut Vec<SettingError>,
}

impl SettingInput<'_> {
    /// The value; where there is none, that is an error.
    pub fn require<T>(&mut self, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.errors.push(SettingError::new(self.name, self.text));
        }
        value
    }
}

/// A value that `from_name` knows by its name.
pub fn named<T>(from_name: fn(&str) -> Option<T>) -> impl Fn(&mut SettingInput<'_>) -> Option<T> {
    move |field| field.require(from_name(field.text))
}

/// One of the options of an enum.
pub fn option<T: FromStr>(field: &mut SettingInput<'_>) -> Option<T> {
    field.require(field.text.parse().ok())
}

/// The name of an option.
pub fn text<T: Copy + Into<&'static str>>(option: &T) -> String {
    let name: &'static str = (*option).into();
    name.to_owned()
}

/// A whole number in digits alone.
pub fn integer<T: TryFrom<u64>, const LEAST: u64, const MOST: u64>(
    field: &mut SettingInput<'_>,
) -> Option<T> {
    let digits = !field.text.is_empty() && field.text.bytes().all(|b| b.is_ascii_digit());
    let number = field.text.parse().ok().filter(|number| digits && (LEAST..=MOST).contains(number));
    field.require(number.and_then(|number| T::try_from(number).ok()))
}

/// Yes or no.
pub fn flag(text: &str) -> Option<bool> {
    match text {
        "1" | "true" | "yes" | "on" | "y" | "si" | "s\u{ed}" => Some(true),
        "0" | "false" | "no" | "off" | "n" => Some(false),
        _ => None,
    }
}

/// As [`flag`] reads it.
pub fn flag_name(flag: bool) -> String {
    u8::from(flag).to_string()
}

/// A language by its code, whatever the country: `es-MX` is `es`, and so are `es mx`, `es_ES.UTF-8` and `es,en;q=0.8`.
pub fn language(field: &mut SettingInput<'_>) -> Option<String> {
    let code = field.text.split(['-', '_', ' ', '.', '@', ',', ';']).next().unwrap_or_default();
    let by_name = LANGUAGE_NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(code));
    let code = by_name.map_or(code, |(_, code)| code);
    let is_code = (2..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphabetic());
    field.require(is_code.then(|| code.to_ascii_lowercase()))
}

/// What the myeloma cells make, by the names of the contract; the model's own are read too.
pub fn m_protein(field: &mut SettingInput<'_>) -> Option<MProtein> {
    let kind = MProtein::ALL.into_iter().find(|kind| m_protein_name(*kind) == field.text);
    field.require(kind.or_else(|| MProtein::from_id(field.text)))
}

/// The name of a kind of M-protein in the contract.
pub fn m_protein_name(kind: MProtein) -> String {
    match kind {
        MProtein::LightChain => "light_chains".to_owned(),
        other => other.id().to_owned(),
    }
}
