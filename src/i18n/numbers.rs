//! Numbers as the reader writes them.

use js_sys::Number;

use words::Locale;

/// Writes numbers in the format of a language, through the browser's own tables.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    locale: Locale,
}

impl Numbers {
    /// Numbers for `locale`.
    pub const fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// A whole number.
    pub fn whole(self, value: f32) -> String {
        self.write(f64::from(value.round()))
    }

    /// A number with at most one decimal.
    pub fn tenth(self, value: f32) -> String {
        self.write((f64::from(value) * 10.0).round() / 10.0)
    }

    fn write(self, value: f64) -> String {
        if !value.is_finite() {
            return String::from("–");
        }
        // Adding zero turns -0 into 0.
        Number::from(value + 0.0).to_locale_string(self.locale.code()).into()
    }
}
