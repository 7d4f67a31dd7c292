//! Side effects: how they rise and fade.

/// Cytokines per T-cell synapse and counted cell of a healthy niche. Chosen: half as strong as can be while CAR T cells peak.
pub(crate) const CYTOKINES_PER_SYNAPSE: f32 = 16.0;
/// Half-life of cytokines, days. Chosen: felt for four to five days (science.md 3.2).
pub(crate) const CYTOKINE_HALF_LIFE_DAYS: f32 = 1.0;
/// Share by which a steroid in full effect damps immune reactions. Chosen.
pub(crate) const STEROID_CALMS: f32 = 0.6;
/// Cytokine release above which the nervous system is touched, 0-1. Chosen: fewer people have it than fever (science.md 5).
pub(crate) const NEUROTOXIC_CYTOKINES: f32 = 0.3;
/// Days in which that follows. Chosen.
pub(crate) const NEUROTOXICITY_DAYS: f32 = 3.0;
/// Days in which an infusion reaction halves. Chosen: hours.
pub(crate) const INFUSION_REACTION_DAYS: f32 = 0.4;
/// Days in which eye, skin and taste, nerves, gut, organs inflamed by T cells, and mood follow the drug. Chosen: weeks, weeks,
/// months, days, a month, days.
pub(crate) const ORGAN_DAYS: [f32; 6] = [21.0, 14.0, 60.0, 3.0, 30.0, 2.0];
/// Gut at usual doses of chemotherapy, high dose = 1. Chosen.
pub(crate) const GUT_AT_USUAL_DOSE: f32 = 0.3;
/// Strongest inflammation by a checkpoint inhibitor, 0-1. Chosen: 14 to 17 of 100 had it (science.md 3.2).
pub(crate) const INFLAMMATION: f32 = 0.3;
