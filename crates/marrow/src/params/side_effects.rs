//! Side effects: how they rise and fade.

use crate::parameter::parameters;

parameters! {
    /// Cytokines per T-cell synapse and counted cell of a healthy niche. Chosen: half as strong as can be
    /// while CAR T cells peak.
    pub(crate) CYTOKINES_PER_SYNAPSE: f32 = 16.0, "1", "chosen";
    /// Half-life of cytokines. Chosen: felt for four to five days (science.md 3.2).
    pub(crate) CYTOKINE_HALF_LIFE_DAYS: f32 = 1.0, "days", "science.md 3.2; chosen";
    /// Share by which a steroid in full effect damps immune reactions. Chosen.
    pub(crate) STEROID_CALMS: f32 = 0.6, "1", "chosen";
    /// Cytokine release above which the nervous system is touched. Chosen: fewer people have it than fever
    /// (science.md 5).
    pub(crate) NEUROTOXIC_CYTOKINES: f32 = 0.3, "1", "science.md 5; chosen", [0.0, 1.0];
    /// Days in which that follows. Chosen.
    pub(crate) NEUROTOXICITY_DAYS: f32 = 3.0, "days", "chosen";
    /// Days in which an infusion reaction halves. Chosen: hours.
    pub(crate) INFUSION_REACTION_DAYS: f32 = 0.4, "days", "chosen";
    /// Days in which eye, skin and taste, nerves, gut, organs inflamed by T cells, and mood follow the drug.
    /// Chosen: weeks, weeks, months, days, a month, days.
    pub(crate) ORGAN_DAYS: [f32; 6] = [21.0, 14.0, 60.0, 3.0, 30.0, 2.0], "days", "chosen";
    /// Gut at usual doses of chemotherapy, high dose = 1. Chosen.
    pub(crate) GUT_AT_USUAL_DOSE: f32 = 0.3, "1", "chosen";
    /// Strongest inflammation by a checkpoint inhibitor. Chosen: 14 to 17 of 100 had it (science.md 3.2).
    pub(crate) INFLAMMATION: f32 = 0.3, "1", "science.md 3.2; chosen", [0.0, 1.0];
}
