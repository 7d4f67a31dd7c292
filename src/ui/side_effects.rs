//! Side effects: what the treatments that are on cost the whole person just now, in words.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::SideEffect;

use super::contact::Contact;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, use_app_state};
use session::{NAMED_SIDE_EFFECT, STRONG_SIDE_EFFECT};

type Levels = [f32; SideEffect::COUNT];

/// The side effects that are there in the left marrow, strong ones marked.
#[component]
pub fn SideEffects() -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let shown = move || view_model.with(|view_model| present(&view_model.panes.left.side_effects));
    let row = move |(effect, strong): (SideEffect, bool)| {
        view! {
            <li data-effect=effect.id() class:strong=strong>
                {i18n.t(family::EFFECT.id(effect.id()))}" "<b>{strength(strong, i18n)}</b>
            </li>
        }
    };
    view! {
        <div class="side-effects" id="side-effects">
            <h3>{i18n.t(msg::EFFECTS_HEADING)}</h3>
            <ul><For each=shown key=|(effect, strong)| (effect.id(), *strong) children=row /></ul>
            <p class="hint" hidden=dynamic_flag(move || !shown().is_empty())>{i18n.t(msg::EFFECTS_NONE)}</p>
            <Contact />
        </div>
    }
}

/// Those that are there, and whether they are strong.
fn present(levels: &Levels) -> Vec<(SideEffect, bool)> {
    let levels = SideEffect::ALL.into_iter().zip(*levels);
    let named = levels.filter(|(_, level)| *level >= NAMED_SIDE_EFFECT);
    named.map(|(effect, level)| (effect, level >= STRONG_SIDE_EFFECT)).collect()
}

fn strength(strong: bool, i18n: I18n) -> Text {
    i18n.t(if strong { msg::EFFECT_STRONG } else { msg::EFFECT_MILD })
}

/// The same in words, each with its strength.
pub fn named(levels: &Levels, i18n: I18n) -> Vec<String> {
    let words = |(effect, strong): (SideEffect, bool)| {
        format!("{} ({})", i18n.t(family::EFFECT.id(effect.id())), strength(strong, i18n))
    };
    present(levels).into_iter().map(words).collect()
}
