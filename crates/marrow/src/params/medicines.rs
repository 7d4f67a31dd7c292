//! Chemotherapy, transplant and the partner medicines.

use crate::parameter::parameters;

parameters! {
    /// Half-life of melphalan: 46 minutes (science.md 3.2).
    pub(crate) MELPHALAN_HALF_LIFE_DAYS: f32 = 46.0 / 1440.0, "days", "science.md 3.2";
    /// Level of melphalan, usual dose = 1, at which the gut feels half as much as it can. Cells are hurt by
    /// the dose itself. Chosen.
    pub(crate) HALF_DAMAGED: f32 = 0.25, "1", "chosen";
    /// Days in which half of the hurt DNA is mended, or the cell has died of it. Chosen: damage shows in
    /// days (science.md 3.2).
    pub(crate) REPAIR_DAYS: f32 = 1.5, "days", "science.md 3.2; chosen";
    /// Death of a dividing cell hurt by one usual dose, per day. Chosen: about one log of tumour over a
    /// course, with a plateau (science.md 7.2, unsure).
    pub(crate) DAMAGE_KILL_PER_DAY: f32 = 0.6, "1/day", "science.md 7.2; chosen";
    /// Dividing time of other kinds, precursors = 1: stem and CAR T cells, megakaryocytes, B lymphocytes; T,
    /// NK and resting myeloma cells. Chosen.
    pub(crate) CYCLING: [f32; 4] = [0.3, 0.3, 0.2, 0.1], "1", "chosen";
    /// How much a myeloma cell that does not rest is hurt, precursors = 1. Chosen with
    /// [`DAMAGE_KILL_PER_DAY`]: about one log over a course; melphalan hits cells that seldom divide too.
    pub(crate) CYCLING_MYELOMA: f32 = 0.23, "1", "chosen";
    /// Share of myeloma cells that rest and outlast usual chemotherapy. Chosen: the plateau.
    pub(crate) RESTING_SHARE: f32 = 0.05, "1", "chosen";
    /// Melphalan before a transplant, usual dose = 1. Chosen: empties the marrow; 1-3 more logs of myeloma
    /// (science.md 7.2, unsure).
    pub(crate) HIGH_DOSE: f32 = 20.0, "1", "science.md 7.2; chosen";
    /// Days of collecting stem cells before it. Real: weeks (science.md 3.2), compressed.
    pub(crate) COLLECTION_DAYS: f32 = 4.0, "days", "science.md 3.2";
    /// Share of the wait at whose start cells set out to be collected, those of a CAR T product too. Chosen:
    /// all are gone in time.
    pub(crate) COLLECTION_PART: f32 = 0.5, "1", "chosen";
    /// Share of the stem cells that sets out to be collected; growth factors make more of them. Chosen.
    pub(crate) STEM_CELLS_COLLECTED: f32 = 0.5, "1", "chosen";
    /// Stem cells given back, per stem cell of a healthy niche. Chosen: neutrophils are then back after 8-24
    /// days (science.md 3.2).
    pub(crate) STEM_CELLS_RETURNED: f32 = 2.6, "1", "science.md 3.2; chosen";
    /// Day since the start of collecting on which they come back. Chosen: two days after melphalan.
    pub(crate) RETURN_DAY: f32 = 6.0, "days", "chosen";
    /// Half-life of an immunomodulatory drug: 3 h (science.md 3.2, unconfirmed).
    pub(crate) IMID_HALF_LIFE_DAYS: f32 = 0.125, "days", "science.md 3.2";
    /// Death of myeloma cells under its full effect, per day. Chosen with science.md 5: 66 to 76 of 100
    /// respond with a steroid.
    pub(crate) IMID_KILL_PER_DAY: f32 = 0.044, "1/day", "science.md 5; chosen";
    /// Share by which its full effect slows the clone's divisions. Chosen.
    pub(crate) IMID_SLOWS_CLONE: f32 = 0.65, "1", "chosen";
    /// The same for myelocytes (science.md 3.2, unconfirmed: neutropenia). Chosen.
    pub(crate) IMID_SLOWS_MYELOCYTES: f32 = 0.3, "1", "science.md 3.2; chosen";
    /// Half-life of the block of proteasomes: they recover in about 3 (science.md 3.2, unconfirmed).
    pub(crate) PROTEASOME_RECOVERY_DAYS: f32 = 1.0, "days", "science.md 3.2";
    /// Death of a cell that makes as much immunoglobulin as a myeloma cell, proteasomes fully blocked, per
    /// day. Chosen.
    pub(crate) PROTEASOME_KILL_PER_DAY: f32 = 0.038, "1/day", "chosen";
    /// Immunoglobulin that a healthy plasma cell makes, myeloma cell = 1. Chosen.
    pub(crate) HEALTHY_SECRETION: f32 = 0.6, "1", "chosen";
    /// Half-life of a steroid's action. Chosen.
    pub(crate) STEROID_HALF_LIFE_DAYS: f32 = 1.5, "days", "chosen";
    /// Death under its full effect, per day: myeloma, healthy plasma cells, B lymphocytes. Chosen.
    pub(crate) STEROID_KILL_PER_DAY: [f32; 3] = [0.013, 0.006, 0.02], "1/day", "chosen";
}
