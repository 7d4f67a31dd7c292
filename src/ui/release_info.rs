//! Release info: which version this is and when its facts were last checked; said plainly where that is long ago.

use ::i18n::msg;
use leptos::prelude::*;
use story::sources::{CHECKED, Checked};

use crate::i18n::{I18n, Text, use_i18n};

/// A line in the foot of the page, and a second one where the facts are old.
#[component]
pub fn ReleaseInfo() -> impl IntoView {
    let i18n = use_i18n();
    let old = CHECKED.is_old(this_month());
    view! {
        <p id="release-info">{i18n.t_with(msg::RELEASE_VERSION, [("version", env!("CARGO_PKG_VERSION").into())])}" "{checked(i18n)}</p>
        {old.then(|| view! { <p id="facts-old"><strong>{i18n.t(msg::FACTS_OLD)}</strong></p> })}
    }
}

fn checked(i18n: I18n) -> Text {
    let date = i18n.with_bundle(|bundle| CHECKED.words(bundle));
    i18n.t_with(msg::ABOUT_CHECKED, [("date", date.into())])
}

/// By the device's clock.
fn this_month() -> Checked {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    Checked { year, month: u8::try_from(now.get_month() + 1).unwrap_or(1) }
}
