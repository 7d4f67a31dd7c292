//! People of a trial as dots, one for each, and the one who is looked at: what came of them, the course of their M-protein, and the
//! way to their marrow. The list beside the dots reaches the same people.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use chart::{Scale, uprights};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use marrow::SideEffect;
use marrow::trial::{Ending, PersonCourse};
use session::{Action, TrialState};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::figure::{Drawing, TITLE, drawing_view};
use super::figures::{SIDES, WIDTH, arg, arm_name, whole};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, dynamic_view, use_action_queue};
use crate::text::agent_names;

/// Dots in a row.
const IN_A_ROW: usize = 25;

/// What a dot shows, and how it is drawn.
const KINDS: [(&str, MessageId, Option<Ending>, &str); 4] = [
    ("dot-waiting", msg::VIRTUAL_DOT_WAITING, None, "h0"),
    ("dot-followed", msg::VIRTUAL_DOT_FOLLOWED, Some(Ending::Followed), "h0"),
    (
        "dot-progressed",
        msg::VIRTUAL_DOT_PROGRESSED,
        Some(Ending::Progressed),
        "m-.3 0a.3.3 0 1 0 .6 0a.3.3 0 1 0-.6 0",
    ),
    ("dot-died", msg::VIRTUAL_DOT_DIED, Some(Ending::Died), "m-.3-.3l.6.6m0-.6l-.6.6"),
];

/// Under the dot of a person whose myeloma grows slowly.
const SLOW: (&str, MessageId, &str) = ("dot-slow", msg::VIRTUAL_DOT_SLOW, "m-.3.49h.6");

/// Arm of the person who is looked at, and their place in it.
type Chosen = RwSignal<Option<(usize, usize)>>;

/// Both arms, and the person who is looked at.
#[component]
pub fn People(trial: Memo<Option<TrialState>>) -> impl IntoView {
    let i18n = use_i18n();
    let chosen: Chosen = RwSignal::new(None);
    let arms = [0, 1].map(|arm| dots_view(trial, chosen, arm, i18n));
    let mut key = KINDS.map(|(class, name, _, path)| (class, name, path)).to_vec();
    key.push(SLOW);
    let key = key.into_iter().map(|(class, name, path)| {
        view! {
            <li><svg viewBox="0 0 1 1" class="trial-dots" aria-hidden="true"><path class=class d=format!("M.5.5{path}") /></svg>{i18n.t(name)}</li>
        }
        .into_any()
    });
    let options = move || {
        let people = |state: &TrialState| {
            let option = |arm: usize, at: usize, person: &PersonCourse| {
                let values = [
                    ("number", arg(whole(person.result.number as usize + 1, i18n))),
                    ("arm", arg(arm_name(arm, i18n))),
                    ("words", arg(i18n.t(family::RESPONSE.id(person.result.best.id())))),
                ];
                view! { <option value=format!("{arm} {at}")>{String::from(i18n.t_with(msg::VIRTUAL_PERSON, values))}</option> }
                    .into_any()
            };
            let of = |arm: usize| {
                state.people[arm].iter().enumerate().map(move |(at, person)| option(arm, at, person))
            };
            [0, 1].into_iter().flat_map(of).collect::<Vec<_>>()
        };
        trial.with(|trial| trial.as_ref().map(people))
    };
    let choose = move |event| {
        let value = event_target_value(&event);
        let parsed = value.split_once(' ').and_then(|(arm, at)| Some((arm.parse().ok()?, at.parse().ok()?)));
        chosen.set(parsed);
    };
    let value = move || chosen.get().map_or_else(String::new, |(arm, at)| format!("{arm} {at}"));
    view! {
        <div class="trial-drawings">{arms.into_iter().collect_view()}</div>
        <ul class="trial-key">{key.collect_view()}</ul>
        <label class="choice"><span>{i18n.t(msg::VIRTUAL_LOOK)}</span>
            <select id="trial-person" on:change=choose prop:value=value>
                <option value="">{String::from(i18n.t(msg::VIRTUAL_NOBODY))}</option>
                {dynamic_view(options)}
            </select>
        </label>
        {dynamic_view(move || person_view(trial, chosen.get()?, i18n))}
    }
    .into_any()
}

/// The dots of an arm. A press looks at the person under it.
fn dots_view(trial: Memo<Option<TrialState>>, chosen: Chosen, arm: usize, i18n: I18n) -> AnyView {
    let of = move |path: &dyn Fn(&TrialState) -> String| trial.with(|trial| trial.as_ref().map(path));
    let kind = move |(class, _, wanted, shape): (&'static str, MessageId, Option<Ending>, &'static str)| {
        let path = move || of(&|state| dots(state, arm, shape, &|at| ending(state, arm, at) == wanted));
        view! { <path class=class d=path /> }.into_any()
    };
    let marked = move || {
        let at = chosen.get().filter(|chosen| chosen.0 == arm)?.1;
        Some(format!("M{}.05 {}.05h.9v.9h-.9z", at % IN_A_ROW, at / IN_A_ROW))
    };
    let is_slow = move |state: &TrialState, at: usize| state.sign.is_slow[arm].get(at) == Some(&true);
    let slow = move || of(&|state| dots(state, arm, SLOW.2, &|at| is_slow(state, at)));
    let view_box =
        move || of(&|state| format!("0 0 {IN_A_ROW} {}", (state.assigned[arm] as usize).div_ceil(IN_A_ROW)));
    let gets = move || {
        let gets = |state: &TrialState| {
            let names = agent_names(&state.plan.arms[arm].agents(), i18n);
            format!(": {}", if names.is_empty() { i18n.t(msg::DIFFERENCE_NOTHING) } else { names })
        };
        Text::from(trial.with(|trial| trial.as_ref().map(gets)).unwrap_or_default())
    };
    let press = move |event: MouseEvent| {
        let Some(at) = place(&event) else { return };
        let is_done = trial.with(|trial| trial.as_ref().is_some_and(|trial| at < trial.people[arm].len()));
        chosen.set(is_done.then_some((arm, at)));
    };
    view! {
        <div>
            <h3>{arm_name(arm, i18n)}<small class="hint">{dynamic_text(gets)}</small></h3>
            <svg class="trial-dots" id=format!("trial-dots-{arm}") viewBox=view_box aria-hidden="true" on:click=press>
                {KINDS.map(kind).into_iter().collect_view()}
                <path class=SLOW.0 d=slow />
                <path class="dot-chosen" d=marked />
            </svg>
        </div>
    }
    .into_any()
}

/// The place of the dot that was pressed.
fn place(event: &MouseEvent) -> Option<usize> {
    let picture: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = picture.get_bounding_client_rect();
    let dot = bounds.width() / IN_A_ROW as f64;
    let along = |from: f64, to: i32| ((f64::from(to) - from) / dot).max(0.0) as usize;
    let column = along(bounds.left(), event.client_x()).min(IN_A_ROW - 1);
    Some(along(bounds.top(), event.client_y()) * IN_A_ROW + column)
}

/// How a person's follow-up ended; of those who are not done there is none.
fn ending(state: &TrialState, arm: usize, at: usize) -> Option<Ending> {
    state.people[arm].get(at).map(|one| one.result.ending)
}

/// A shape for each person of an arm who is wanted, at their place.
fn dots(state: &TrialState, arm: usize, shape: &str, wanted: &dyn Fn(usize) -> bool) -> String {
    let dot = |at: usize| format!("M{}.5 {}.5{shape}", at % IN_A_ROW, at / IN_A_ROW);
    (0..state.assigned[arm] as usize).filter(|at| wanted(*at)).map(dot).collect()
}

/// The person who is looked at.
fn person_view(trial: Memo<Option<TrialState>>, (arm, at): (usize, usize), i18n: I18n) -> Option<AnyView> {
    let action_queue = use_action_queue();
    let found = trial.with(|trial| {
        let trial = trial.as_ref()?;
        let is_slow = trial.sign.is_slow[arm].get(at) == Some(&true);
        Some((trial.people[arm].get(at).cloned()?, trial.watched, trial.plan.months, is_slow))
    });
    let (person, watched, months, is_slow) = found?;
    let result = person.result;
    let ending = KINDS.iter().find(|kind| kind.2 == Some(result.ending)).map(|kind| i18n.t(kind.1));
    let effects = SideEffect::ALL.into_iter().filter(|effect| person.had(*effect));
    let effects: Vec<_> = effects.map(|effect| i18n.t(family::EFFECT.id(effect.id()))).collect();
    let values = [
        ("number", arg(whole(result.number as usize + 1, i18n))),
        ("arm", arg(arm_name(arm, i18n))),
        ("words", arg(i18n.t(family::RESPONSE.id(result.best.id())))),
        ("growth", arg(i18n.t(if is_slow { msg::VIRTUAL_GREW_SLOWLY } else { msg::VIRTUAL_GREW_FASTER }))),
        ("days", arg(whole(result.days as usize, i18n))),
        ("ending", arg(ending.unwrap_or_default())),
        (
            "effects",
            arg(if effects.is_empty() {
                i18n.t(msg::DIFFERENCE_NO_EFFECTS)
            } else {
                effects.join(", ").into()
            }),
        ),
    ];
    let words = i18n.t_with(msg::VIRTUAL_PERSON_WORDS, values);
    let this = Some((arm, result.number));
    let is_watched = watched == this;
    let watch = move |_| action_queue.send(Action::WatchPerson(this.filter(|_| !is_watched)));
    let button = i18n.t(if is_watched { msg::VIRTUAL_UNWATCH } else { msg::VIRTUAL_WATCH });
    let name = i18n.t(msg::VIRTUAL_COURSE);
    Some(
        view! {
            <div class="trial-person" id="trial-person-card">
                <p>{words}</p>
                {drawing_view("trial-course".to_owned(), name.clone(), course(&person, months, i18n))}
                <p class="hint">{name}</p>
                <button type="button" id="trial-watch" on:click=watch>{button}</button>
            </div>
        }
        .into_any(),
    )
}

/// M-protein from visit to visit, its start = 100.
fn course(person: &PersonCourse, months: u32, i18n: I18n) -> Drawing {
    const HEIGHT: f32 = 120.0;
    const FOOT: f32 = HEIGHT - 2.0 * TITLE - 4.0;
    let top = person.m_protein.iter().copied().fold(1.0, f32::max).min(3.0);
    let month = 30.44;
    let days = person.result.days as f32;
    let x = Scale::new((0.0, months as f32 * month), SIDES);
    let y = Scale::new((0.0, top), (FOOT, 8.0 + TITLE));
    let visit = |(at, share): (usize, &f32)| {
        let day = at as u32 * PersonCourse::interval_days();
        (x.at(day as f32), y.at(share.min(top)))
    };
    let points: Vec<_> = person.m_protein.iter().enumerate().map(visit).collect();
    let grid =
        [0.0, 1.0].map(|share| chart::line(&[(SIDES.0, y.at(share)), (SIDES.1, y.at(share))])).concat();
    let end = uprights(&[x.at(days)], FOOT, 6.0);
    let mut words: Vec<_> = [0.0, 1.0]
        .map(|share| (SIDES.0 - 3.0, y.at(share) + 3.0, "end", i18n.numbers.whole(100.0 * share)))
        .into();
    words
        .extend([0, months / 2, months].map(|at| {
            (x.at(at as f32 * month), FOOT + TITLE - 2.0, "middle", i18n.numbers.whole(at as f32))
        }));
    let shapes = vec![("grid", grid), ("arm-0", chart::line(&points)), ("end", end)];
    Drawing { size: (WIDTH, HEIGHT), shapes, words }
        .titled(i18n.t(msg::VIRTUAL_AXIS_FALL_100), i18n.t(msg::VIRTUAL_MONTH))
}
