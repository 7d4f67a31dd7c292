//! Number formatting in the language of the page.

use ::i18n::Locale;

use super::intl::format_number;
use super::text::Text;

/// Writes numbers in the format of a locale.
#[derive(Clone, Copy, Debug)]
pub struct NumberFormat {
    locale: Locale,
    /// Whether small whole numbers are written as we write them: then the browser, which is slower, need not be asked.
    plain: bool,
}

/// From here on digits may be parted.
const LARGE: f64 = 1_000.0;

impl NumberFormat {
    /// Numbers for `locale`.
    pub fn new(locale: Locale) -> Self {
        let asking = Self { locale, plain: false };
        Self { plain: &*asking.write(LARGE - 1.0) == "999", ..asking }
    }

    /// A whole number.
    pub fn whole(self, value: f32) -> Text {
        self.write(f64::from(value.round()))
    }

    /// A number with at most one decimal.
    pub fn tenth(self, value: f32) -> Text {
        self.write((f64::from(value) * 10.0).round() / 10.0)
    }

    fn write(self, value: f64) -> Text {
        if !value.is_finite() {
            return "–".into();
        }
        if self.plain && (0.0..LARGE).contains(&value) && value.fract() == 0.0 {
            return (value as u32).to_string().into();
        }
        // Adding zero turns -0 into 0.
        format_number(self.locale, value + 0.0).into()
    }
}
