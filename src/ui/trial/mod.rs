//! Trial view: a virtual trial that a person runs: choices, people as dots, what is found while it runs, and what published trials
//! found beside it.

mod beside;
mod choices;
pub mod figure;
mod figures;
mod groups;
mod people;
mod published;
mod results;
mod save;
mod survival;

use ::i18n::msg;
use leptos::prelude::*;
use session::settings::{GREATEST_SEED, SettingsPatch};
use session::{Action, TrialState, View};

use self::beside::beside_view;
use self::choices::Choices;
use self::figure::{Figure, figure_view};
use self::figures::{arg, fall, harms, response, scatter};
use self::groups::groups_view;
use self::people::People;
use self::results::Results;
use self::survival::survival;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{
    dynamic_text, dynamic_value, dynamic_view, effect, memo, use_action_queue, use_app_state,
};
use crate::text::{describe_trial_briefly, trial_progress};
use crate::ui::speech::{Matter, use_speech};
use crate::web;

/// Benefit first, then harm; all of one size.
const FIGURES: [fn(&Results, I18n) -> Figure; 5] = [response, harms, survival, fall, scatter];

/// The button that starts it, and the one that begins another.
const RUN_ID: &str = "trial-run";
const AGAIN_ID: &str = "trial-again";

/// The whole view.
#[component]
pub fn Trial() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let trial = memo(move || state.view_model.with(|view_model| view_model.trial.clone()));
    // What does not change from frame to frame: people who are done, and choices.
    let settled =
        memo(move || trial.get().map(|trial| TrialState { share: 0.0, seconds_left: None, ..trial }));
    let results = Memo::new(move |shown: Option<&Option<Results>>| {
        let shown = shown.and_then(Option::as_ref);
        trial.with(|trial| trial.as_ref().map(|trial| Results::of(trial, shown)))
    });
    let found = move || {
        results.with(|results| {
            let results = results.as_ref()?;
            // Nothing is told of an arm in which nobody is done.
            let is_told = results.arms.iter().all(|arm| !arm.people.is_empty());
            let told = if is_told { &FIGURES[..] } else { &[] };
            let mut all: Vec<AnyView> =
                told.iter().map(|figure| figure_view(figure(results, i18n), i18n)).collect();
            all.push(beside_view(results, i18n));
            Some(all)
        })
    };
    let groups = move || results.with(|results| results.as_ref().map(|results| groups_view(results, i18n)));
    let (speech, is_done) =
        (use_speech(), memo(move || trial.with(|trial| trial.as_ref().is_some_and(|trial| trial.is_done))));
    // Told at its end, if it was waited for.
    let mut before = true;
    effect(move || {
        let now = is_done.get();
        if now && !std::mem::replace(&mut before, now) {
            let words =
                trial.with_untracked(|trial| trial.as_ref().map(|trial| describe_trial_briefly(trial, i18n)));
            speech.say(Matter::Run, &words.unwrap_or_default());
        }
        before = now;
    });
    let save = move |_| results.with_untracked(|results| results.iter().for_each(save::people));
    view! {
        <p class="trial-not-real"><b>{i18n.t(msg::VIRTUAL_NOT_REAL)}</b></p>
        <Choices trial=settled />
        <section class="trial" id="trial" aria-labelledby="trial-heading">
            <h2 id="trial-heading">{i18n.t(msg::VIRTUAL_HEADING)}</h2>
            <p>{i18n.t(msg::VIRTUAL_ABOUT)}</p>
            <Run trial />
            <People trial=settled />
            {dynamic_view(groups)}
            <div class="trial-figures">{dynamic_view(found)}</div>
            <button type="button" id="trial-csv" on:click=save>{i18n.t(msg::VIRTUAL_SAVE_CSV)}</button>
        </section>
    }
    .into_any()
}

/// Start, stop, again; how far it has come.
#[component]
fn Run(trial: Memo<Option<TrialState>>) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let of = move |value: fn(&TrialState) -> f32| trial.with(|trial| trial.as_ref().map_or(0.0, value));
    let is_done = move || trial.with(|trial| trial.as_ref().is_some_and(|trial| trial.is_done));
    let hides_start = move || {
        let is_done = is_done();
        // Before it goes: else whoever has pressed it by key would stand nowhere when the trial ends.
        if is_done && web::has_focus(RUN_ID) {
            web::focus(AGAIN_ID);
        }
        is_done
    };
    let by_chance = move || trial.with(|trial| trial.as_ref().is_none_or(|trial| trial.plan.by_chance));
    let is_watching = move || trial.with(|trial| trial.as_ref().is_some_and(|trial| trial.watched.is_some()));
    let runs = move || state.playing.get() && !is_watching();
    let word = move || {
        i18n.t(match (runs(), of(|trial| trial.share) > 0.0) {
            (true, _) => msg::VIRTUAL_STOP,
            (false, true) => msg::VIRTUAL_GO_ON,
            (false, false) => msg::VIRTUAL_START,
        })
    };
    let press = move |_| {
        let was_running = runs();
        action_queue.send(Action::WatchPerson(None));
        action_queue.send(if was_running { Action::Pause } else { Action::Play });
    };
    let again = move |_| {
        let seed = trial.with_untracked(|trial| trial.as_ref().map_or(0, |trial| trial.plan.seed));
        let seed = Some((seed + 1).min(GREATEST_SEED));
        action_queue.send(Action::Apply(SettingsPatch {
            seed,
            playing: Some(true),
            ..SettingsPatch::default()
        }));
    };
    let progress = move || trial.with(|trial| trial.as_ref().map(|trial| progress_words(trial, i18n)));
    view! {
        <div class="trial-run" role="group" aria-label=i18n.t(msg::VIRTUAL_HEADING)>
            <button type="button" id=RUN_ID class="primary" hidden=hides_start on:click=press>{dynamic_text(word)}</button>
            <button type="button" id=AGAIN_ID on:click=again>{i18n.t(msg::VIRTUAL_AGAIN)}</button>
            <button type="button" id="trial-back" on:click=move |_| action_queue.send(Action::SetView(View::Story))>{i18n.t(msg::VIRTUAL_BACK)}</button>
            <progress id="trial-progress" max="1" value=dynamic_value(move || format!("{:.3}", of(|trial| trial.share))) aria-label=i18n.t(msg::VIRTUAL_HEADING)></progress>
            <p class="hint" id="trial-progress-words">{dynamic_text(progress)}</p>
            <p class="trial-unfair" hidden=by_chance><b>{i18n.t(msg::VIRTUAL_CHANCE_OFF)}</b></p>
        </div>
    }
    .into_any()
}

fn progress_words(trial: &TrialState, i18n: I18n) -> Text {
    let words = trial_progress(trial, i18n);
    let left = trial.seconds_left.filter(|_| !trial.is_done);
    let left =
        left.map(|left| i18n.t_with(msg::VIRTUAL_LEFT, [("seconds", arg(i18n.numbers.whole(left.ceil())))]));
    format!("{words} {}", left.unwrap_or_default()).into()
}
