//! Legend of marks: the small shapes that a caption speaks of, each with its picture and its name.

use leptos::prelude::*;
use marrow::sim::Target;
use render::SpriteKind;
use story::Sign;

use super::portrait::Portrait;
use crate::i18n::{I18n, use_i18n};
use crate::state::use_app_state;

/// Names of the targets, in the order of `Target::ALL`; the same in every language.
pub const TARGETS: [&str; Target::COUNT] = ["CD38", "SLAMF7", "BCMA", "GPRC5D", "FcRH5", "PD-L1", "CD138"];

/// The signs of the present beat.
#[component]
pub fn MarkLegend() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let row = move |sign: &Sign| {
        let name = sign_name(*sign, i18n);
        view! { <li><Portrait figure=figure_of(*sign) />{name}</li> }
    };
    let signs =
        move || position.get().map_or(&[][..], |place| place.beat().signs).iter().map(row).collect_view();
    view! { <ul class="signs" id="signs" aria-label=i18n.t("signs")>{signs}</ul> }
}

fn sign_name(sign: Sign, i18n: I18n) -> String {
    match sign {
        Sign::Flag(target) => {
            let name = TARGETS.get(target as usize).copied().unwrap_or_default();
            i18n.t_with("sign-flag", [("name", name.to_owned().into())])
        }
        other => other.id().map(|id| i18n.t(id)).unwrap_or_default(),
    }
}

const fn figure_of(sign: Sign) -> SpriteKind {
    match sign {
        Sign::Flag(target) => SpriteKind::Flag(target),
        Sign::Antibody => SpriteKind::Antibody,
        Sign::Bispecific => SpriteKind::Bispecific,
        Sign::Car => SpriteKind::Car,
        Sign::Brake => SpriteKind::Brake,
        Sign::BrakeCovered => SpriteKind::BrakeCovered,
        Sign::Pores => SpriteKind::Pores,
        Sign::Load => SpriteKind::Load,
    }
}
