//! Blood counts, each a number, a word and a bar; and what else follows: M-protein, bone, response, what may be felt.

use crate::ui::prelude::*;
use marrow::sim::{Readouts, Response, Symptom, SymptomLevel};

use super::Reader;
use super::following::list;
use super::run_description::level;
use crate::host::decimal::decimal;
use crate::state::AppState;

/// Greatest count that a bar can show, health = 1.
const FULL_BAR: f32 = 1.25;

/// A blood count: id of the words, and its value relative to health.
type Count = (&'static str, fn(&Readouts) -> f32);

const COUNTS: [Count; 3] = [
    ("blood-red_cells", |now| now.red_cells),
    ("blood-white_cells", |now| now.white_cells),
    ("blood-platelets", |now| now.platelets),
];

/// A plain row: id of its words, and its value in the reader's format.
type Row = (&'static str, fn(&Readouts, Reader) -> String);

const ROWS: [Row; 6] = [
    ("m-protein", |now, reader| {
        let value = reader.numbers.tenth(now.m_protein_g_per_l);
        reader.text_with("m-protein-value", [("value", value.into())])
    }),
    ("useful-antibodies", |now, reader| of_100(now.useful_antibodies, reader)),
    ("bone", |now, reader| of_100(now.bone, reader)),
    ("kidneys", |now, reader| of_100(now.kidney, reader)),
    ("calcium", |now, reader| {
        let value = reader.numbers.tenth(now.calcium_mg_per_dl);
        reader.text_with("calcium-value", [("value", value.into())])
    }),
    ("harmed", |now, reader| reader.numbers.whole(now.healthy_harmed as f32)),
];

fn of_100(share: f32, reader: Reader) -> String {
    reader.text_with("of-100", [("count", reader.per_hundred(share).into())])
}

/// What the marrow gives to the blood, and what else follows from it.
#[component]
pub fn Blood() -> impl IntoView {
    let reader = Reader::here();
    view! {
        <div class="blood">
            <h3>{reader.text("blood-heading")}" "<span class="hint">{reader.text("blood-hint")}</span></h3>
            {list(COUNTS.map(|count| view! { <CountRow count /> }))}
            <dl class="plain-rows">
                {list(ROWS.map(|row| view! { <PlainRow row /> }))}
                <ResponseRow />
            </dl>
            <Felt />
        </div>
    }
}

#[component]
fn PlainRow(row: Row) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let value = signals.of(move |report| row.1(&report.panes.left.readouts, reader));
    view! { <div><dt>{reader.text(row.0)}</dt><dd>{move || value.get()}</dd></div> }
}

/// How trials would count the response; only while there is something to count.
#[component]
fn ResponseRow() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let response = signals.of(move |report| report.panes.left.readouts.response);
    let words = move || reader.text(&format!("response-{}", response.get().id()));
    view! {
        <div hidden=move || response.get() == Response::None>
            <dt>{reader.text("response")}</dt><dd>{move || words()}</dd>
        </div>
    }
}

/// What a person with these numbers may feel.
#[component]
fn Felt() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let levels =
        signals.of(move |report| Symptom::ALL.map(|symptom| symptom.level(&report.panes.left.readouts)));
    let words = move || {
        let felt =
            Symptom::ALL.into_iter().zip(levels.get()).filter(|(_, level)| *level != SymptomLevel::None);
        let one = |(symptom, level): (Symptom, SymptomLevel)| {
            let name = reader.text(&format!("symptom-{}", symptom.id()));
            let strength = reader.text(&format!("effect-{}", level.id()));
            format!("{name} ({strength})")
        };
        let felt: Vec<String> = felt.map(one).collect();
        if felt.is_empty() { reader.text("symptoms-none") } else { felt.join(", ") }
    };
    view! { <p class="felt" id="symptoms"><b>{reader.text("symptoms-heading")}</b>" "{move || words()}</p> }
}

#[component]
fn CountRow(count: Count) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let percent = signals.of(move |report| (count.1(&report.panes.left.readouts) * 100.0).round());
    let word = move || reader.text(&format!("blood-word-{}", level(percent.get() / 100.0).id()));
    let width = move || decimal((percent.get() / FULL_BAR).clamp(0.0, 100.0), 1) + "%";
    view! {
        <div class=format!("count {}", count.0)>
            <span class="count-name">{reader.text(count.0)}</span>
            <span class="count-bar" aria-hidden="true"><span class="count-fill" style:width=move || width()></span></span>
            <span class="count-value">{move || reader.numbers.whole(percent.get())}" "<small>{move || word()}</small></span>
        </div>
    }
}
