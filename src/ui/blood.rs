//! Blood counts, each a number, a word and a bar; and what else follows: M-protein, bone, response, what may be felt.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::{Readouts, Response, Symptom, SymptomLevel};

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, use_app_state};
use crate::text::level;

/// Greatest count that a bar can show, health = 1.
const FULL_BAR: f32 = 1.25;

/// A blood count: its name, and its value relative to health.
type Count = (MessageId, fn(&Readouts) -> f32);

const COUNTS: [Count; 3] = [
    (msg::BLOOD_RED_CELLS, |now| now.red_cells),
    (msg::BLOOD_WHITE_CELLS, |now| now.white_cells),
    (msg::BLOOD_PLATELETS, |now| now.platelets),
];

/// A plain row: its name, and its value in the format of the page's language.
type Row = (MessageId, fn(&Readouts, I18n) -> Text);

const ROWS: [Row; 6] = [
    (msg::M_PROTEIN, |now, i18n| {
        let value = i18n.numbers.tenth(now.m_protein_g_per_l);
        i18n.t_with(msg::M_PROTEIN_VALUE, [("value", value.into())])
    }),
    (msg::USEFUL_ANTIBODIES, |now, i18n| of_100(now.useful_antibodies, i18n)),
    (msg::BONE, |now, i18n| of_100(now.bone, i18n)),
    (msg::KIDNEYS, |now, i18n| of_100(now.kidney, i18n)),
    (msg::CALCIUM, |now, i18n| {
        let value = i18n.numbers.tenth(now.calcium_mg_per_dl);
        i18n.t_with(msg::CALCIUM_VALUE, [("value", value.into())])
    }),
    (msg::HARMED, |now, i18n| i18n.numbers.whole(now.healthy_harmed as f32)),
];

fn of_100(share: f32, i18n: I18n) -> Text {
    i18n.t_with(msg::OF_100, [("count", i18n.percent(share).into())])
}

/// What the marrow gives to the blood, and what else follows from it.
#[component]
pub fn Blood() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="blood">
            <h3>{i18n.t(msg::BLOOD_HEADING)}" "<span class="hint">{i18n.t(msg::BLOOD_HINT)}</span></h3>
            {COUNTS.map(|count| view! { <CountRow count /> }).collect_view()}
            <dl class="plain-rows">
                {ROWS.map(|row| view! { <PlainRow row /> }).collect_view()}
                <ResponseRow />
            </dl>
            <Symptoms />
        </div>
    }
}

#[component]
fn PlainRow(row: Row) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let value = move || state.view_model.with(|view_model| row.1(&view_model.panes.left.readouts, i18n));
    view! { <div><dt>{i18n.t(row.0)}</dt><dd>{dynamic_text(value)}</dd></div> }
}

/// How trials would count the response; only while there is something to count.
#[component]
fn ResponseRow() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let response = move || state.view_model.with(|view_model| view_model.panes.left.readouts.response);
    let words = move || i18n.t(family::RESPONSE.id(response().id()));
    view! {
        <div hidden=dynamic_flag(move || response() == Response::None)>
            <dt>{i18n.t(msg::RESPONSE)}</dt><dd>{dynamic_text(words)}</dd>
        </div>
    }
}

/// What a person with these numbers may feel.
#[component]
fn Symptoms() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let felt = move || {
        let mut felt = Vec::new();
        for symptom in Symptom::ALL {
            let level = state.view_model.with(|view_model| symptom.level(&view_model.panes.left.readouts));
            if let Some(strength) = strength(level) {
                let (name, strength) = (i18n.t(family::SYMPTOM.id(symptom.id())), i18n.t(strength));
                felt.push(format!("{name} ({strength})"));
            }
        }
        if felt.is_empty() { i18n.t(msg::SYMPTOMS_NONE) } else { felt.join(", ").into() }
    };
    view! { <p class="felt" id="symptoms"><b>{i18n.t(msg::SYMPTOMS_HEADING)}</b>" "{dynamic_text(felt)}</p> }
}

const fn strength(level: SymptomLevel) -> Option<MessageId> {
    match level {
        SymptomLevel::None => None,
        SymptomLevel::Mild => Some(msg::EFFECT_MILD),
        SymptomLevel::Strong => Some(msg::EFFECT_STRONG),
    }
}

#[component]
fn CountRow(count: Count) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let percent = move || {
        state.view_model.with(|view_model| (count.1(&view_model.panes.left.readouts) * 100.0).round())
    };
    let word = move || i18n.t(level(percent() / 100.0).word());
    let width = move || format!("{:.1}%", (percent() / FULL_BAR).clamp(0.0, 100.0));
    view! {
        <div class=format!("count {}", count.0)>
            <span class="count-name">{i18n.t(count.0)}</span>
            <span class="count-bar" aria-hidden="true"><span class="count-fill" style:width=width></span></span>
            <span class="count-value">{dynamic_text(move || i18n.numbers.whole(percent()))}" "<small>{dynamic_text(word)}</small></span>
        </div>
    }
}
