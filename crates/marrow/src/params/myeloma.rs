//! The clone: how it grows, what it takes from healthy cells, what it shows.

use crate::parameter::{parameters, parameters_by_setup};
use crate::setup::Stage;

parameters! {
    /// Potential doubling of the clone while it has room, without its losses: 15-75, mean 47 (science.md
    /// 1.7).
    pub(crate) MYELOMA_DOUBLING_DAYS: f32 = 47.0, "days", "science.md 1.7", [15.0, 75.0];
    /// Death of myeloma cells without treatment, per day. Chosen: low, so that a dying cell now and then is
    /// seen.
    pub(crate) MYELOMA_LOSS_PER_DAY: f32 = 0.004, "1/day", "chosen";
    /// Myeloma share at which growth stops for want of room (plateau; science.md 7.1, unconfirmed: Sullivan
    /// & Salmon 1972). Chosen: untreated active disease then passes 60 % plasma cells (science.md 1.2)
    /// within a year.
    pub(crate) MYELOMA_PLATEAU: f32 = 0.90, "1", "science.md 7.1, 1.2; chosen", [0.0, 1.0];
    /// How much of that share is the neighbourhood's, the rest that of the whole marrow. Chosen: a few cells
    /// that a treatment has left then double in 15-75 days (science.md 1.7) though each colony is dense.
    pub(crate) MYELOMA_FEELS_NEIGHBOURS: f32 = 0.35, "1", "science.md 1.7; chosen", [0.0, 1.0];
    /// Crowding at which even myeloma cells no longer divide. Chosen: they bear several times what healthy
    /// cells bear.
    pub(crate) MYELOMA_CROWDED: f32 = 4.0, "1", "chosen";
    /// How strongly each lineage needs the niche: with a share s of myeloma it is supported at (1 - s) to
    /// this power. Erythroid, myeloid, megakaryocytes. Chosen so that red cells fall most and platelets last
    /// (order of science.md 1.3, 1.6; the infiltrated area tracks haemoglobin: Bouchnita 2016).
    pub(crate) NICHE_NEED: [f32; 3] = [1.0, 0.75, 0.40], "1", "science.md 1.3, 1.6; chosen";
    /// Loss of healthy cells above what the niche supports, per day and per share in excess. Chosen.
    pub(crate) NICHE_LOSS_PER_DAY: f32 = 0.30, "1/day", "chosen";
    /// Spread of flag densities between cells, as the sigma of a log-normal (CD38: 138.7 ± 53 thousand,
    /// science.md 2).
    pub(crate) ANTIGEN_SPREAD: f32 = 0.37, "1", "science.md 2";
    /// Drift of flag densities at each division, sigma of a log-normal. Chosen.
    pub(crate) ANTIGEN_DRIFT: f32 = 0.08, "1", "chosen";
    /// Highest density, usual myeloma cell = 1. Chosen: beyond it spread and drift no longer go.
    pub(crate) ANTIGEN_MAX: f32 = 6.0, "1", "chosen";
    /// Density of a flag below which it counts as lost, usual = 1. Chosen: a tenth.
    pub(crate) ANTIGEN_LOST: f32 = 0.10, "1", "chosen";
    /// Share of myeloma cells that start with hardly any BCMA (one allele is lost in about 7 of 100 people:
    /// science.md 3.2; the share of cells is chosen).
    pub(crate) BCMA_LOW_SHARE: f32 = 0.01, "1", "science.md 3.2; chosen";
    /// BCMA of such a cell, usual = 1. Chosen: below what a CAR T cell or a bridge needs.
    pub(crate) BCMA_LOW: f32 = 0.03, "1", "chosen";
    /// Share of myeloma cells that start with hardly any GPRC5D (silenced or lost: science.md 3.2; the share
    /// is chosen).
    pub(crate) GPRC5D_LOW_SHARE: f32 = 0.01, "1", "science.md 3.2; chosen";
    /// GPRC5D of such a cell, usual = 1. Chosen: below what a bridge needs.
    pub(crate) GPRC5D_LOW: f32 = 0.03, "1", "chosen";
    /// Share of myeloma cells that start with hardly any FcRH5. Chosen: as for the other flags.
    pub(crate) FCRH5_LOW_SHARE: f32 = 0.01, "1", "chosen";
    /// FcRH5 of such a cell, usual = 1. Chosen: below what a bridge needs.
    pub(crate) FCRH5_LOW: f32 = 0.03, "1", "chosen";
    /// Spread of tolerance between the cells of a clone, as sigmas of log-normals: of every blow; of each class
    /// of medicine. Chosen: what a treatment leaves is what bears it, and responses last as long as in trials
    /// (science.md 5; docs/calibration.md).
    pub(crate) TOLERANCE_SPREAD: [f32; 2] = [0.63, 0.50], "1", "science.md 5; chosen";
    /// Drift of tolerance at each division, sigma of a log-normal. Chosen: as that of flags or less.
    pub(crate) TOLERANCE_DRIFT: f32 = 0.05, "1", "chosen";
}

parameters_by_setup! {
    /// How much a usual myeloma cell bears of any blow, that of untreated disease = 1: earlier treatments have left what
    /// bears them. Chosen: treatments then work for less long than in people who were not treated (science.md 5).
    pub(crate) const fn hardiness(stage: Stage) -> f32 {
        match stage {
            Stage::Healthy | Stage::Early | Stage::Active => 1.0,
            Stage::Relapsed => 1.2,
        }
    } "1", "science.md 5; chosen";
    /// Myeloma cells per counted cell at the start (science.md 1.2).
    pub(crate) const fn myeloma_share(stage: Stage) -> f32 {
        match stage {
            Stage::Healthy => 0.0,
            Stage::Early => 0.07,
            Stage::Active => 0.28,
            Stage::Relapsed => 0.20,
        }
    } "1", "science.md 1.2";
    /// What earlier treatments have left of healthy cells at the start: precursors and neutrophils; plasma cells and B
    /// lymphocytes, as shares of those beside as much untreated myeloma. Counts and IgG stay low for long after some treatments
    /// (science.md 3.2); the shares are chosen.
    pub(crate) const fn left_by_earlier_treatment(stage: Stage) -> [f32; 2] {
        match stage {
            Stage::Healthy | Stage::Early | Stage::Active => [1.0, 1.0],
            Stage::Relapsed => [0.85, 0.6],
        }
    } "1", "science.md 3.2; chosen";
}
