//! Message loader: reads the messages that the page was served with.

use ::i18n::{LocaleRules, MessageBundle};
use js_sys::Reflect;

use super::intl::{format_number, plural_category};

/// The global in which `public/boot.js` leaves the messages before it starts us.
const GLOBAL: &str = "marrowscopeWords";

/// The messages that the page was served with. Without any, ids are shown.
pub fn messages() -> MessageBundle {
    let file = Reflect::get(&js_sys::global(), &GLOBAL.into()).ok().and_then(|file| file.as_string());
    if file.is_none() {
        log::warn!("no messages were served: ids are shown");
    }
    let count = |locale, count| format_number(locale, f64::from(count));
    MessageBundle::parse(file.unwrap_or_default(), LocaleRules { plural: plural_category, count })
}
