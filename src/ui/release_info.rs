//! Release info: which version this is and when its facts were last checked; said plainly where that is long ago.

use ::i18n::msg;
use leptos::prelude::*;
use story::facts_checked::{FACTS_CHECKED, YearMonth};

use crate::i18n::{I18n, use_i18n};

/// A line in the foot of the page, and a second one where the facts are old.
#[component]
pub fn ReleaseInfo() -> impl IntoView {
    let i18n = use_i18n();
    let old = FACTS_CHECKED.is_old(this_month());
    view! {
        <p id="release-info">{i18n.t_with(msg::RELEASE_VERSION, [("version", env!("CARGO_PKG_VERSION").into())])}" "{checked(i18n)}</p>
        {old.then(|| view! { <p id="facts-old"><strong>{i18n.t(msg::FACTS_OLD)}</strong></p> })}
    }
}

fn checked(i18n: I18n) -> String {
    let year = FACTS_CHECKED.year.to_string().into();
    i18n.t_with(msg::FACTS_CHECKED, [("month", FACTS_CHECKED.month_key().into()), ("year", year)])
}

/// By the device's clock.
fn this_month() -> YearMonth {
    let now = js_sys::Date::new_0();
    YearMonth { year: now.get_full_year(), month: now.get_month() + 1 }
}
