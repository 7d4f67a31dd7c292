//! To an event: a person chooses what, and the run goes to the next time it happens, or to the time before. What came of it is said in
//! words.

use ::i18n::msg;
use ::i18n::msg::family;
use leptos::prelude::*;

use super::speech::{Matter, use_speech};
use crate::host::current_settings::CurrentSettings;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, effect, memo, use_action_queue, use_app_state};
use session::settings::StartSettings;
use session::{Action, Direction, EventAnswer, LOOK_AHEAD_DAYS, RunEvent, View};

/// What is gone to, by these buttons and by a key: a setting, so that a link that a teacher has prepared leads there.
#[derive(Clone, Copy)]
pub struct ChosenEvent(CurrentSettings);

impl ChosenEvent {
    /// The choice of this page.
    pub fn provide(settings: CurrentSettings) -> Self {
        let chosen = Self(settings);
        provide_context(chosen);
        chosen
    }

    fn get(self) -> RunEvent {
        self.0.get().event.unwrap_or_default()
    }

    fn set(self, event: RunEvent) {
        self.0.remember(&StartSettings { event: Some(event), ..StartSettings::default() });
    }

    /// Goes there.
    pub fn go(self, direction: Direction) -> Action {
        Action::GoToEvent(self.0.get_untracked().event.unwrap_or_default(), direction)
    }
}

/// Below the time line, wherever there is one run to go through.
#[component]
pub fn EventControls() -> impl IntoView {
    let (i18n, state, speech) = (use_i18n(), use_app_state(), use_speech());
    let answer = memo(move || state.view_model.with(|view_model| view_model.event_answer));
    let words = move || {
        let in_story = state.view.get() == View::Story;
        answer.get().map(|answer| came_to(answer, in_story, i18n)).unwrap_or_default()
    };
    effect(move || speech.say(Matter::Outcome, &words()));
    // Hidden and not taken away: what is built anew with each view would be listed for ever where it reads the choice.
    let hidden = move || state.view.get() == View::Trial;
    view! {
        <div class="to-event" hidden=dynamic_flag(hidden)>
            <Choice />
            <p id="to-event-answer">{dynamic_text(words)}</p>
        </div>
    }
}

#[component]
fn Choice() -> impl IntoView {
    let (i18n, action_queue, chosen) = (use_i18n(), use_action_queue(), expect_context::<ChosenEvent>());
    let choose = move |event| {
        if let Some(event) = RunEvent::from_id(&event_target_value(&event)) {
            chosen.set(event);
        }
    };
    let option = move |event: &'static RunEvent| {
        view! { <option value=event.id() selected=dynamic_flag(move || chosen.get() == *event)>{name(*event, i18n)}</option> }
    };
    let button = move |(id, words, direction)| {
        view! {
            <button type="button" id=id on:click=move |_| action_queue.send(chosen.go(direction))>{i18n.t(words)}</button>
        }
    };
    view! {
        <label class="choice">
            <span>{i18n.t(msg::TO_EVENT_LABEL)}</span>
            <select id="to-event" on:change=choose>{RunEvent::ALL.iter().map(option).collect_view()}</select>
        </label>
        {[
            ("to-event-back", msg::TO_EVENT_BACK, Direction::Backward),
            ("to-event-next", msg::TO_EVENT_NEXT, Direction::Forward),
        ].map(button).collect_view()}
    }
    .into_any()
}

fn name(event: RunEvent, i18n: I18n) -> Text {
    i18n.t(family::RUN_EVENT.id(event.id()))
}

/// What a search came to.
fn came_to(answer: EventAnswer, in_story: bool, i18n: I18n) -> Text {
    let event = ("event", name(answer.event, i18n).into());
    if let Some(day) = answer.day {
        let day = ("day", i18n.numbers.whole(day.floor()).into());
        return i18n.t_with(msg::TO_EVENT_FOUND, [day, event]);
    }
    match answer.direction {
        _ if in_story => i18n.t_with(msg::TO_EVENT_NONE_IN_STEP, [event]),
        Direction::Forward => {
            let days = ("days", i18n.numbers.whole(LOOK_AHEAD_DAYS as f32).into());
            i18n.t_with(msg::TO_EVENT_NONE_AHEAD, [days, event])
        }
        Direction::Backward => i18n.t_with(msg::TO_EVENT_NONE_BEFORE, [event]),
    }
}
