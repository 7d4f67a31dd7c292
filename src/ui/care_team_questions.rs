//! Questions for the care team: a card to take along, what to do with them step by step, and when not to wait.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::contact::Contact;
use super::print_button::PrintButton;
use super::reading_matter::GROUP;
use crate::i18n::use_i18n;

const STEPS: [MessageId; 4] = [
    msg::QUESTIONS_STEP_CHOOSE,
    msg::QUESTIONS_STEP_PRINT,
    msg::QUESTIONS_STEP_TAKE,
    msg::QUESTIONS_STEP_WRITE,
];

const QUESTIONS: [MessageId; 11] = [
    msg::QUESTION_AIM,
    msg::QUESTION_WORKS,
    msg::QUESTION_NUMBERS,
    msg::QUESTION_EFFECTS,
    msg::QUESTION_CALL,
    msg::QUESTION_INFECTION,
    msg::QUESTION_DAYS,
    msg::QUESTION_NEXT,
    msg::QUESTION_TRIAL,
    msg::QUESTION_NEAR,
    msg::QUESTION_FAMILY,
];

/// The card.
#[component]
pub fn CareTeamQuestions() -> impl IntoView {
    let i18n = use_i18n();
    let line = move |id: MessageId| view! { <li>{i18n.t(id)}</li> };
    view! {
        <details class="about questions" id="questions" name=GROUP>
            <summary><h2>{i18n.t(msg::QUESTIONS_HEADING)}</h2></summary>
            <ol class="to-do">{STEPS.map(line).collect_view()}</ol>
            <ul class="to-ask">{QUESTIONS.map(line).collect_view()}</ul>
            <p class="urgent">{i18n.t(msg::QUESTIONS_URGENT)}</p>
            <Contact />
            <PrintButton id="questions-print" />
        </details>
    }
}
