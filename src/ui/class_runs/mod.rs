//! Runs of a class: the tables that groups have saved, opened from this device and laid over the run of this page, one number at a time.
//! Nothing of them is kept, or sent anywhere.

mod figure;
mod reading;

use ::i18n::msg;
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use self::figure::{drawing, table};
use super::trial::figure::{drawing_view, table_view};
use super::vital_signs::VITAL_SIGNS;
use crate::i18n::{Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_view, memo, use_app_state};
use session::Sample;

/// Most files that are open at once: more lines cannot be told apart.
const MOST_FILES: usize = 4;

/// A run of a group: its name, and its samples.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRun {
    /// The name of its file.
    pub name: String,
    /// Oldest first.
    pub samples: Vec<Sample>,
}

/// What is open, and what could not be opened, in sentences.
#[derive(Clone, Copy)]
pub struct ClassRuns {
    runs: RwSignal<Vec<GroupRun>>,
    refused: RwSignal<Vec<Text>>,
}

impl ClassRuns {
    /// Those of this page: none.
    pub fn provide() -> Self {
        let all = Self { runs: RwSignal::default(), refused: RwSignal::default() };
        provide_context(all);
        all
    }

    /// Closes them.
    pub fn close(self) {
        self.runs.set(Vec::new());
        self.refused.set(Vec::new());
    }
}

/// A part that opens, below the time line.
#[component]
pub fn ClassRunsPart() -> impl IntoView {
    let (i18n, state, all) = (use_i18n(), use_app_state(), expect_context::<ClassRuns>());
    let measure = RwSignal::new(0_usize);
    let open = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        if let Some(files) = input.files() {
            reading::open(files, all, i18n);
        }
        // So that the same file can be opened again.
        input.set_value("");
    };
    let choose = move |event| measure.set(event_target_value(&event).parse().unwrap_or_default());
    let option = move |(at, sign): (usize, &super::vital_signs::VitalSign)| {
        view! { <option value=at.to_string()>{i18n.t(sign.name)}", "{i18n.t(sign.unit)}</option> }
    };
    let shown = move || {
        let sign = VITAL_SIGNS[measure.get().min(VITAL_SIGNS.len() - 1)];
        all.runs.with(|runs| {
            state.history.with(|own| {
                let lines: Vec<(Text, &[Sample])> =
                    std::iter::once((i18n.t(msg::CLASS_RUNS_OWN), own.samples()))
                        .chain(runs.iter().map(|run| (Text::from(run.name.clone()), &*run.samples)))
                        .collect();
                let name = i18n.t(sign.name) + ", " + &i18n.t(sign.unit);
                let drawing = drawing_view("class-runs-chart".to_owned(), name, drawing(&lines, sign, i18n));
                view! { {drawing}{table_view(table(&lines, sign, i18n))} }.into_any()
            })
        })
    };
    let are_open = memo(move || all.runs.with(|runs| !runs.is_empty()));
    let refused = move || all.refused.get().into_iter().map(|words| view! { <p>{words}</p> }).collect_view();
    view! {
        <details class="how-to-read" id="class-runs">
            <summary>{i18n.t(msg::CLASS_RUNS_HEADING)}</summary>
            <p>{i18n.t(msg::CLASS_RUNS_HINT)}</p>
            <label class="choice">
                <span>{i18n.t(msg::CLASS_RUNS_OPEN)}</span>
                <input type="file" id="class-files" accept=".csv,text/csv" multiple on:change=open />
            </label>
            <div id="class-runs-refused" role="status">{dynamic_view(refused)}</div>
            <div hidden=dynamic_flag(move || !are_open.get())>
                <label class="choice">
                    <span>{i18n.t(msg::CLASS_RUNS_MEASURE)}</span>
                    <select id="class-measure" on:change=choose>{VITAL_SIGNS.iter().enumerate().map(option).collect_view()}</select>
                </label>
                <button type="button" id="class-runs-close" on:click=move |_| all.close()>
                    {i18n.t(msg::CLASS_RUNS_CLOSE)}
                </button>
            </div>
            {dynamic_view(move || are_open.get().then(shown))}
        </details>
    }
    .into_any()
}
