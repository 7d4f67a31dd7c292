//! A card to take along: questions for the care team, what to do with them step by step, and when not to wait.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use crate::web;

const STEPS: [&str; 4] =
    ["questions-step-choose", "questions-step-print", "questions-step-take", "questions-step-write"];

const QUESTIONS: [&str; 9] = [
    "question-aim",
    "question-works",
    "question-numbers",
    "question-effects",
    "question-call",
    "question-infection",
    "question-days",
    "question-next",
    "question-trial",
];

/// The card.
#[component]
pub fn Questions() -> impl IntoView {
    let reader = Reader::here();
    let line = move |id: &'static str| view! { <li>{reader.text(id)}</li> };
    view! {
        <section class="about questions" id="questions" tabindex="-1" aria-labelledby="questions-heading">
            <h2 id="questions-heading">{reader.text("questions-heading")}</h2>
            <ol class="to-do">{list(STEPS.map(line))}</ol>
            <ul class="to-ask">{list(QUESTIONS.map(line))}</ul>
            <p class="urgent">{reader.text("questions-urgent")}</p>
            <button type="button" id="questions-print" {..press(move || web::print())}>
                {reader.text("transcript-print")}
            </button>
        </section>
    }
}
