//! Setting error: a value that could not be used, as it may be shown.

/// Longest part of a foreign text that is ever shown, in characters.
pub const SHOWN_CHARACTERS: usize = 40;

/// A value that was not allowed, cut to what may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingError {
    /// Name of the setting.
    pub name: &'static str,
    /// The value as given, cut.
    pub value: String,
    /// For a colour that stands out too little: its contrast where it is least, in hundredths.
    pub contrast: Option<u32>,
}

impl SettingError {
    /// An error of `value` for the setting `name`.
    pub fn new(name: &'static str, value: &str) -> Self {
        let value = value.chars().filter(|c| !c.is_control()).take(SHOWN_CHARACTERS).collect();
        Self { name, value, contrast: None }
    }

    /// The same, because it stands out no more than this.
    pub fn with_contrast(self, ratio: f32) -> Self {
        Self { contrast: Some((ratio * 100.0) as u32), ..self }
    }
}
