//! The words that the page was served with.

use ::i18n::{Locale, LocaleRules, MessageBundle};
use js_sys::{Array, Intl, JsString, Number, Object, Reflect};

/// Where `public/boot.js` leaves the file of words before it starts us.
const GIVEN: &str = "marrowscopeWords";

/// The words that the page was served with. Without any, ids are shown.
pub fn words() -> MessageBundle {
    let file = Reflect::get(&js_sys::global(), &GIVEN.into()).ok().and_then(|file| file.as_string());
    MessageBundle::parse(file.unwrap_or_default(), LocaleRules { plural, count })
}

/// The browser's own plural rules.
fn plural(locale: Locale, count: u32) -> String {
    let locales = Array::of1(&JsString::from(locale.code()));
    Intl::PluralRules::new(&locales, &Object::new()).select(f64::from(count)).into()
}

fn count(locale: Locale, count: u32) -> String {
    Number::from(count).to_locale_string(locale.code()).into()
}
