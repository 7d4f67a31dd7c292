//! Number formats and plural rules of the browser (`Intl`), made once for each locale: making one takes far longer than using
//! it.

use std::cell::RefCell;

use ::i18n::Locale;
use js_sys::{Array, Function, Intl, JsString, Object};
use wasm_bindgen::JsValue;

thread_local! {
    static FORMATS: RefCell<Vec<(Locale, Formats)>> = const { RefCell::new(Vec::new()) };
}

#[derive(Clone)]
struct Formats {
    plural_rules: Intl::PluralRules,
    /// The bound function of an `Intl.NumberFormat`.
    format_number: Function,
}

impl Formats {
    fn new(locale: Locale) -> Self {
        let (locales, options) = (Array::of1(&JsString::from(locale.code())), Object::new());
        Self {
            plural_rules: Intl::PluralRules::new(&locales, &options),
            format_number: Intl::NumberFormat::new(&locales, &options).format(),
        }
    }

    fn of(locale: Locale) -> Self {
        FORMATS.with_borrow_mut(|formats| {
            if let Some((_, known)) = formats.iter().find(|(known, _)| *known == locale) {
                return known.clone();
            }
            let new = Self::new(locale);
            formats.push((locale, new.clone()));
            new
        })
    }
}

/// The plural category of a count: `one`, `few`, `other` …
pub fn plural_category(locale: Locale, count: u32) -> String {
    Formats::of(locale).plural_rules.select(f64::from(count)).into()
}

/// A number as the locale writes it.
pub fn format_number(locale: Locale, number: f64) -> String {
    let written = Formats::of(locale).format_number.call1(&JsValue::UNDEFINED, &number.into());
    written.ok().and_then(|written| written.as_string()).unwrap_or_default()
}
