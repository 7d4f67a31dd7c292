//! Legend of marks: the small shapes that a caption speaks of, each with its picture and its name.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::Target;
use render::SpriteKind;
use story::LegendMark;

use super::portrait::Portrait;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, use_app_state};

/// Names of the targets, in the order of `Target::ALL`; the same in every language.
pub const TARGETS: [&str; Target::COUNT] = ["CD38", "SLAMF7", "BCMA", "GPRC5D", "FcRH5", "PD-L1", "CD138"];

/// The signs of the present beat.
#[component]
pub fn MarkLegend() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let row = move |sign: &LegendMark| {
        let name = sign_name(*sign, i18n);
        view! { <li><Portrait figure=figure_of(*sign) />{name}</li> }
    };
    let signs =
        move || position.get().map_or(&[][..], |place| place.beat().legend).iter().map(row).collect_view();
    view! { <ul class="signs" id="signs" aria-label=i18n.t(msg::SIGNS)>{dynamic_view(signs)}</ul> }
}

fn sign_name(sign: LegendMark, i18n: I18n) -> Text {
    match sign {
        LegendMark::Flag(target) => {
            let name = TARGETS.get(target as usize).copied().unwrap_or_default();
            i18n.t_with(msg::SIGN_FLAG, [("name", name.to_owned().into())])
        }
        other => other.message().map(|id| i18n.t(id)).unwrap_or_default(),
    }
}

const fn figure_of(sign: LegendMark) -> SpriteKind {
    match sign {
        LegendMark::Flag(target) => SpriteKind::Flag(target),
        LegendMark::Antibody => SpriteKind::Antibody,
        LegendMark::Bispecific => SpriteKind::Bispecific,
        LegendMark::Car => SpriteKind::Car,
        LegendMark::Brake => SpriteKind::Brake,
        LegendMark::BrakeCovered => SpriteKind::BrakeCovered,
        LegendMark::Pores => SpriteKind::Pores,
        LegendMark::Load => SpriteKind::Load,
    }
}
