//! Live description: the picture in words, always current; and, seldom, said to people who listen to the page.

use ::i18n::msg;
use leptos::prelude::*;

use super::speech::use_speech;
use super::transcript::switched;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, use_app_state};
use crate::text::describe;
use session::ViewModel;

/// Shortest time between two spoken descriptions while the run plays, in model days.
const SPEAK_EVERY_DAYS: f32 = 30.0;

/// What is on the stage, in sentences.
#[component]
pub fn Description() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let view_model = state.view_model;
    let words = move || view_model.with(|view_model| whose(view_model, i18n) + &describe(view_model, i18n));
    let zoomed = move || view_model.with(|view_model| view_model.zoomed);
    let too_large = move || match view_model.with(|view_model| view_model.antibody_scale_factor) {
        Some(times) => {
            i18n.t_with(msg::WORDS_TIMES_TOO_LARGE, [("times", i18n.numbers.whole(f32::from(times)).into())])
        }
        None => i18n.t(msg::WORDS_TOO_LARGE),
    };
    announce();
    let coarser = move || view_model.with(|view_model| view_model.pixels < 1.0);
    view! {
        <div class="description">
            <h3 class="visually-hidden">{i18n.t(msg::WORDS_HEADING)}</h3>
            <p id="description">{dynamic_text(words)}</p>
            <p class="hint" hidden=move || !zoomed()>{dynamic_text(too_large)}</p>
            <p class="hint" id="coarser" hidden=move || !coarser()>{i18n.t(msg::PICTURE_COARSER)}</p>
        </div>
    }
}

/// Which marrow is described, where there are two.
fn whose(view_model: &ViewModel, i18n: I18n) -> Text {
    view_model.panes.right.as_ref().map_or_else(Text::default, |_| i18n.t(msg::PANE_LEFT) + ": ")
}

/// Says what is on the stage when a switch is thrown, when the run stops, and once in a while.
fn announce() {
    let (i18n, state, speech) = (use_i18n(), use_app_state(), use_speech());
    Effect::new(move |last: Option<Moment>| {
        state.view_model.with(|view_model| {
            let moment = Moment::of(view_model);
            match last {
                Some(at) if !moment.is_worth_words(&at) => at,
                Some(at) => {
                    let is_switch = moment.marks != at.marks;
                    speech.say(if is_switch {
                        last_switch(view_model, i18n)
                    } else {
                        describe(view_model, i18n)
                    });
                    moment
                }
                None => moment,
            }
        })
    });
}

/// What the last spoken words were about.
#[derive(Clone, Copy, PartialEq)]
struct Moment {
    day: f32,
    marks: usize,
    playing: bool,
}

impl Moment {
    fn of(view_model: &ViewModel) -> Self {
        Self {
            day: view_model.panes.left.readouts.day,
            marks: view_model.panes.left.time_series.markers().len(),
            playing: view_model.playing,
        }
    }

    fn is_worth_words(&self, last: &Self) -> bool {
        let stepped = !self.playing && (last.playing || self.day != last.day);
        let long_ago = self.day - last.day >= SPEAK_EVERY_DAYS || self.day < last.day;
        self.marks != last.marks || stepped || long_ago
    }
}

fn last_switch(view_model: &ViewModel, i18n: I18n) -> Text {
    view_model
        .panes
        .left
        .time_series
        .markers()
        .last()
        .map_or_else(|| describe(view_model, i18n), |mark| switched(*mark, i18n))
}
