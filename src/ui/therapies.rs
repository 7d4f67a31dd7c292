//! Therapy panel: a row for each therapy of the catalogue, in two groups, and sets to begin with.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::TherapyId;

use super::presets::Presets;
use super::therapy_row::TherapyRow;
use crate::i18n::use_i18n;

/// Therapies in which immune cells do the work: the first group. All others of the catalogue are the second.
const IMMUNE: [&str; 5] = ["antibody", "checkpoint", "car_t", "bispecific", "adc"];

/// All switches.
#[component]
pub fn Therapies() -> impl IntoView {
    let i18n = use_i18n();
    let group = move |words: MessageId, is_immune: bool| {
        let of_group = move |id: &TherapyId| IMMUNE.contains(&id.as_str()) == is_immune;
        view! {
            <h3>{i18n.t(words)}</h3>
            {TherapyId::all().filter(of_group).map(|id| view! { <TherapyRow id /> }).collect_view()}
        }
    };
    view! {
        <section class="therapies" aria-labelledby="therapies-heading">
            <h2 id="therapies-heading">{i18n.t(msg::TREATMENTS_HEADING)}" "<small class="hint">{i18n.t(msg::TREATMENTS_HINT)}</small></h2>
            {group(msg::GROUP_IMMUNE, true)}
            {group(msg::GROUP_PARTNER, false)}
            <Presets />
        </section>
    }
}
