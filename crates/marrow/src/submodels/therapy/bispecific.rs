//! Bispecific antibodies: one arm on CD3 of any T cell, the other on a flag. Where both meet they tie the two together
//! (`immune/t_cell.rs`); no receptor need fit. They begin in small steps. Soluble BCMA soaks up the one that binds BCMA.

use crate::entities::cell::Target;
use crate::observation::event::EventKind;
use crate::params;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::binding::{bind, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "bispecific",
    agents: &[BCMA, GPRC5D, FCRH5],
    effect_on_niche: nothing,
    filter: CellFilter::Target,
    effect_on_cell: bind,
};

const STEPS: &[EventKind] = &[
    EventKind::Bound,
    EventKind::Bridged,
    EventKind::Synapse,
    EventKind::Pore,
    EventKind::Apoptosis,
    EventKind::Released,
];

/// 0.06, 0.3, then 1.5 mg/kg on days 1, 4 and 7, weekly, later every two weeks (teclistamab, `science.md` 3.2).
const STEP_UP: Schedule =
    Schedule::Phases(&[phase(1, 3.0, 0.04), phase(1, 3.0, 0.2), phase(24, 7.0, 1.0), phase(1, 14.0, 1.0)]);

const BCMA: Agent = Agent {
    name: "bispecific:bcma",
    target: Some(Target::Bcma),
    drugs: &["teclistamab", "elranatamab", "linvoseltamab"],
    schedule: STEP_UP,
    half_life_days: Some(params::BISPECIFIC_BCMA_HALF_LIFE_DAYS),
    steps: STEPS,
    harms: &[
        seen(SideEffect::CytokineRelease, Some(72.1), Some(0.6), "MajesTEC-1"),
        seen(SideEffect::Neurotoxicity, Some(6.0), None, "TECVAYLI label"),
        seen(SideEffect::InfectionRisk, None, Some(44.8), "MajesTEC-1"),
        harm(SideEffect::LowCounts),
    ],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (1.0, 1.0),
};

const GPRC5D: Agent = Agent {
    name: "bispecific:gprc5d",
    target: Some(Target::Gprc5d),
    drugs: &["talquetamab"],
    schedule: STEP_UP,
    half_life_days: Some(params::BISPECIFIC_GPRC5D_HALF_LIFE_DAYS),
    steps: STEPS,
    harms: &[
        seen(SideEffect::CytokineRelease, Some(79.0), None, "MonumenTAL-1"),
        harm(SideEffect::SkinAndTaste),
        seen(SideEffect::InfectionRisk, None, Some(20.0), "MonumenTAL-1"),
        harm(SideEffect::Neurotoxicity),
    ],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (1.0, 1.0),
};

/// Investigational (`science.md` 3.1).
const FCRH5: Agent = Agent {
    name: "bispecific:fcrh5",
    target: Some(Target::Fcrh5),
    drugs: &["cevostamab"],
    schedule: STEP_UP,
    half_life_days: Some(params::BISPECIFIC_GPRC5D_HALF_LIFE_DAYS),
    steps: STEPS,
    harms: &[harm(SideEffect::CytokineRelease), harm(SideEffect::InfectionRisk)],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (1.0, 1.0),
};
