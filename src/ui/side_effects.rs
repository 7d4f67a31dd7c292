//! Side effects: what the treatments that are on cost the whole person just now, in words.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::SideEffect;

use super::contact::Contact;
use crate::i18n::use_i18n;
use crate::state::use_app_state;
use session::{NAMED_SIDE_EFFECT, STRONG_SIDE_EFFECT};

/// The side effects that are there, strong ones marked.
#[component]
pub fn SideEffects() -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let levels = move || view_model.with(|view_model| view_model.active().side_effects);
    let named = move || {
        let levels = SideEffect::ALL.into_iter().zip(levels());
        let named = levels.filter(|(_, level)| *level >= NAMED_SIDE_EFFECT);
        named.map(|(effect, level)| (effect, level >= STRONG_SIDE_EFFECT)).collect::<Vec<_>>()
    };
    let row = move |(effect, strong): (SideEffect, bool)| {
        let strength = i18n.t(if strong { msg::EFFECT_STRONG } else { msg::EFFECT_MILD });
        view! {
            <li data-effect=effect.id() class:strong=strong>
                {i18n.t(family::EFFECT.id(effect.id()))}" "<b>{strength}</b>
            </li>
        }
    };
    view! {
        <div class="side-effects" id="side-effects">
            <h3>{i18n.t(msg::EFFECTS_HEADING)}</h3>
            <ul><For each=named key=|(effect, strong)| (effect.id(), *strong) children=row /></ul>
            <p class="hint" hidden=move || !named().is_empty()>{i18n.t(msg::EFFECTS_NONE)}</p>
            <Contact />
        </div>
    }
}
