//! Clock of a lesson: the time of day, and how much of the lesson has been used.

use ::i18n::msg;
use gloo_timers::callback::Interval;
use js_sys::Date;
use leptos::prelude::*;

use super::parts::{button, changing, element, words};
use super::speaker::Speaker;
use crate::i18n::{Text, use_i18n};
use crate::web;

const EVERY_MS: u32 = 1_000;

/// The time of day and the time used, each with its name, and the button that counts anew.
pub fn clock(speaker: Speaker) -> AnyView {
    let (i18n, now_ms) = (use_i18n(), RwSignal::new(Date::now()));
    web::drop_with_owner(Interval::new(EVERY_MS, move || {
        now_ms.try_set(Date::now());
        speaker.look();
    }));
    let time = move || {
        let now = Date::new(&now_ms.get().into());
        String::from(now.to_locale_time_string(i18n.locale.code())).into()
    };
    let used = move || minutes(now_ms.get() - speaker.began_ms.get()).into();
    let reset = move || {
        now_ms.set(Date::now());
        speaker.began_ms.set(Date::now());
    };
    let parts = vec![
        words(i18n.t(msg::SPEAKER_TIME) + " "),
        element("b", "", "", vec![changing(time)]),
        words(Text::from(" · ") + &i18n.t(msg::SPEAKER_USED) + " "),
        element("b", "speaker-used", "", vec![changing(used)]),
        words(" "),
        button("speaker-reset", i18n.t(msg::SPEAKER_RESET), reset).view(),
    ];
    element("p", "", "speaker-clock", parts)
}

/// As on a stop watch. A clock that was set back has used nothing.
fn minutes(ms: f64) -> String {
    let seconds = (ms.max(0.0) / 1_000.0) as u32;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_written_in_minutes_and_seconds() {
        assert_eq!(
            [0.0, 59_999.0, 61_000.0, 3_600_000.0, -5_000.0].map(minutes),
            ["0:00", "0:59", "1:01", "60:00", "0:00"]
        );
    }
}
