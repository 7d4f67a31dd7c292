//! What the small shapes are that a caption speaks of: each with its picture and its name.

use crate::ui::prelude::*;
use marrow::sim::Target;
use render::SpriteKind;
use story::LegendMark;

use super::Reader;
use super::following::list;
use super::portrait::Portrait;
use super::story::place;

/// Names of the targets, in the order of `Target::ALL`; the same in every language.
pub const TARGETS: [&str; Target::COUNT] = ["CD38", "SLAMF7", "BCMA", "GPRC5D", "FcRH5", "PD-L1", "CD138"];

/// The signs of the present beat.
#[component]
pub fn Signs() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let row = move |sign: &LegendMark| {
        let name = sign_name(*sign, reader);
        view! { <li><Portrait figure=figure_of(*sign) />{name}</li> }
    };
    let signs = move || list(place.get().map_or(&[][..], |place| place.beat().legend).iter().map(row));
    view! { <ul class="signs" id="signs" aria-label=reader.text("signs")>{move || signs()}</ul> }
}

fn sign_name(sign: LegendMark, reader: Reader) -> String {
    match sign {
        LegendMark::Flag(target) => {
            let name = TARGETS.get(target as usize).copied().unwrap_or_default();
            reader.text_with("sign-flag", [("name", name.to_owned().into())])
        }
        other => other.id().map(|id| reader.text(id)).unwrap_or_default(),
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
