//! Questions for the care team: a card to take along, what to do with them step by step, and when not to wait.

use leptos::prelude::*;

use crate::i18n::use_i18n;
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
pub fn CareTeamQuestions() -> impl IntoView {
    let i18n = use_i18n();
    let line = move |id: &'static str| view! { <li>{i18n.t(id)}</li> };
    view! {
        <section class="about questions" id="questions" tabindex="-1" aria-labelledby="questions-heading">
            <h2 id="questions-heading">{i18n.t("questions-heading")}</h2>
            <ol class="to-do">{STEPS.map(line).collect_view()}</ol>
            <ul class="to-ask">{QUESTIONS.map(line).collect_view()}</ul>
            <p class="urgent">{i18n.t("questions-urgent")}</p>
            <button type="button" id="questions-print" on:click=move |_| web::print()>
                {i18n.t("transcript-print")}
            </button>
        </section>
    }
}
