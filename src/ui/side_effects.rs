//! What the treatments that are on cost the whole person just now, in words.

use crate::ui::prelude::*;
use marrow::sim::SideEffect;

use super::Reader;
use super::following::list;
use crate::state::AppState;
use session::{NAMED_SIDE_EFFECT, STRONG_SIDE_EFFECT};

/// The side effects that are there, strong ones marked.
#[component]
pub fn SideEffects() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    // Named and strong only, so that the list changes when its words do.
    let felt = signals.of(move |report| {
        report.active().side_effects.map(|level| (level >= NAMED_SIDE_EFFECT, level >= STRONG_SIDE_EFFECT))
    });
    let rows = move || {
        let felt = SideEffect::ALL.into_iter().zip(felt.get()).filter(|(_, (named, _))| *named);
        let one = |(effect, (_, strong)): (SideEffect, (bool, bool))| {
            let strength = reader.text(if strong { "effect-strong" } else { "effect-mild" });
            view! {
                <li data-effect=effect.id() class:strong=strong>
                    {reader.text(&format!("effect-{}", effect.id()))}" "<b>{strength}</b>
                </li>
            }
        };
        list(felt.map(one))
    };
    let none = move || felt.get().iter().all(|(named, _)| !named);
    view! {
        <div class="side-effects" id="side-effects">
            <h3>{reader.text("effects-heading")}</h3>
            <ul>{move || rows()}</ul>
            <p class="hint" hidden=move || !none()>{reader.text("effects-none")}</p>
        </div>
    }
}
