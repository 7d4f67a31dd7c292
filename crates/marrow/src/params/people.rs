//! Virtual people: the niche of each, and how people of each setting differ. A pair is the median and the sigma of a
//! log-normal, median 1 = the average person. Settings differ in these numbers alone, and no number names a trial.

use crate::entities::ids::AgentId;
use crate::parameter::{parameters, parameters_by_setup};
use crate::setup::Setting;

parameters! {
    /// Niche of a virtual person, width and height. Chosen: about 200 cells, so that a person is played in a
    /// tenth of a second.
    pub(crate) PERSON_NICHE_UM: (f32, f32) = (236.0, 133.0), "µm", "chosen";
    /// Half width of its sinusoid. Chosen: a neutrophil passes.
    pub(crate) PERSON_SINUSOID_HALF_WIDTH_UM: f32 = 10.0, "µm", "chosen";
    /// Shares of people whose clone makes IgG, IgA and light chains only. Chosen: IgG most often, then IgA.
    pub(crate) M_PROTEIN_SHARES: [f32; 3] = [0.6, 0.2, 0.2], "1", "chosen";
    /// Pace of the clone's divisions: potential doubling times of 46.8 ± 27.5 days (science.md 1.7).
    pub(crate) GROWTH_SIGMA: f32 = 0.5, "1", "science.md 1.7";
    /// M-protein that a myeloma cell makes. Chosen: levels at diagnosis differ by a factor of two and more.
    pub(crate) SECRETION: [f32; 2] = [1.3, 0.4], "1", "chosen";
    /// Mean density of a flag on the clone from person to person. Chosen: about as much as between cells
    /// (CD38: 138.7 ± 53 thousand, science.md 2).
    pub(crate) DENSITY_SIGMA: f32 = 0.5, "1", "science.md 2; chosen";
    /// Share of the spread of sensitivities that all agents have in common in a person. Chosen: half.
    pub(crate) SENSITIVITY_SHARED: f32 = 0.5, "1", "chosen", [0.0, 1.0];
    /// Least M-protein that a myeloma cell makes, average person = 1. Trials take in people whose M-protein
    /// can be followed; chosen.
    pub(crate) SECRETION_LEAST: f32 = 0.4, "1", "chosen";
    /// Largest share of a subclone at the start. Chosen: all three together leave some of the main one.
    pub(crate) SUBCLONE_SHARE_MAX: f32 = 0.32, "1", "chosen", [0.0, 1.0];
    /// Days in a month: a twelfth of a year.
    pub(crate) MONTH_DAYS: f32 = 30.4375, "days", "derived";
}

parameters_by_setup! {
    /// Pace of the clone's divisions, median. Chosen: faster the more often it has come back; untreated, it grows
    /// slower than its potential doubling time would have it (science.md 1.7).
    pub(crate) const fn growth(setting: Setting) -> f32 {
        match setting {
            Setting::NewlyDiagnosedEligible => 0.6,
            Setting::NewlyDiagnosedIneligible => 0.65,
            Setting::Relapsed1To3 => 0.7,
            Setting::HeavilyTreated => 0.95,
        }
    } "1", "science.md 1.7; chosen";
    /// Myeloma at the start, share of the stage's. Chosen: it differs by a factor of two either way.
    pub(crate) const fn burden(_setting: Setting) -> [f32; 2] {
        [1.0, 0.35]
    } "1", "chosen";
    /// How well immune cells kill. Chosen: worse with age and after each earlier treatment (science.md 3.2).
    pub(crate) const fn immune_fitness(setting: Setting) -> [f32; 2] {
        match setting {
            Setting::NewlyDiagnosedEligible => [1.0, 0.3],
            Setting::NewlyDiagnosedIneligible => [0.9, 0.35],
            Setting::Relapsed1To3 | Setting::HeavilyTreated => [0.9, 0.4],
        }
    } "1", "science.md 3.2; chosen";
    /// Pace at which T and CAR T cells tire. Chosen: faster after each earlier treatment (science.md 3.2, unconfirmed).
    pub(crate) const fn exhaustion(setting: Setting) -> [f32; 2] {
        match setting {
            Setting::NewlyDiagnosedEligible | Setting::NewlyDiagnosedIneligible => [1.0, 0.3],
            Setting::Relapsed1To3 => [1.1, 0.4],
            Setting::HeavilyTreated => [1.2, 0.4],
        }
    } "1", "science.md 3.2; chosen";
    /// Pace at which stem cells and precursors refill the marrow. Chosen: slower with age and after each earlier treatment.
    pub(crate) const fn marrow_reserve(setting: Setting) -> [f32; 2] {
        match setting {
            Setting::NewlyDiagnosedEligible => [1.0, 0.15],
            Setting::NewlyDiagnosedIneligible => [0.9, 0.2],
            Setting::Relapsed1To3 => [0.85, 0.2],
            Setting::HeavilyTreated => [0.7, 0.3],
        }
    } "1", "chosen";
    /// How strongly agents act on the clone, median by agent in the order of the catalogue: CD38 and SLAMF7 antibody,
    /// checkpoint inhibitor, CAR T cells, bispecifics on BCMA, GPRC5D and FcRH5, conjugate, chemotherapy, transplant,
    /// immunomodulatory drug, proteasome inhibitor, steroid. Chosen: what was given before acts less.
    pub(crate) const fn sensitivity(setting: Setting) -> [f32; AgentId::COUNT] {
        match setting {
            Setting::NewlyDiagnosedEligible => [2.0, 1.0, 1.0, 5.0, 0.9, 1.2, 1.0, 1.0, 0.45, 1.3, 0.45, 0.35, 0.42],
            Setting::NewlyDiagnosedIneligible => [2.0, 1.0, 1.0, 5.0, 0.9, 1.2, 1.0, 1.0, 0.2, 1.0, 0.45, 1.1, 0.2],
            Setting::Relapsed1To3 => [2.5, 1.0, 1.0, 4.8, 0.9, 1.4, 1.0, 1.0, 0.8, 0.8, 1.05, 0.8, 1.0],
            Setting::HeavilyTreated => [13.0, 1.0, 1.0, 5.0, 1.15, 2.6, 1.0, 0.85, 0.5, 0.5, 0.42, 0.5, 0.55],
        }
    } "1", "chosen";
    /// Spread of these from person to person. Chosen with how many respond deeply and how many not at all (science.md 5).
    pub(crate) const fn sensitivity_sigma(setting: Setting) -> f32 {
        match setting {
            Setting::NewlyDiagnosedEligible => 0.8,
            Setting::NewlyDiagnosedIneligible => 1.4,
            Setting::Relapsed1To3 => 1.0,
            Setting::HeavilyTreated => 1.1,
        }
    } "1", "chosen";
    /// How strongly agents act on the drug-tolerant subclone, the rest of the clone = 1, in the same order. Chosen: usual
    /// medicines hardly, immune cells as well as on the others.
    pub(crate) const fn tolerant_sensitivity(_setting: Setting) -> [f32; AgentId::COUNT] {
        [0.6, 0.6, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.1, 0.3, 0.1, 0.1, 0.1]
    } "1", "chosen";
    /// Share of the drug-tolerant subclone at the start. Chosen: it has been selected by each earlier treatment.
    pub(crate) const fn tolerant_share(setting: Setting) -> [f32; 2] {
        match setting {
            Setting::NewlyDiagnosedEligible | Setting::NewlyDiagnosedIneligible => [0.003, 1.5],
            Setting::Relapsed1To3 => [0.02, 1.5],
            Setting::HeavilyTreated => [0.05, 1.2],
        }
    } "1", "chosen";
    /// Share of myeloma cells with hardly any BCMA at the start: one allele is lost in about 7 of 100 people, science.md 3.2.
    /// Chosen so wide that 6 of 100 have more than one such cell in a hundred, and half hardly any.
    pub(crate) const fn bcma_low_share(_setting: Setting) -> [f32; 2] {
        [1e-8, 9.0]
    } "1", "science.md 3.2; chosen";
    /// Share of myeloma cells with hardly any GPRC5D at the start (silenced or lost: science.md 3.2; the share is chosen).
    pub(crate) const fn gprc5d_low_share(_setting: Setting) -> [f32; 2] {
        [0.007, 2.0]
    } "1", "science.md 3.2; chosen";
    /// Chance to die of anything else, per month. Chosen: few in those fit for a transplant, more with age and earlier treatment.
    pub(crate) const fn death_per_month(setting: Setting) -> f32 {
        match setting {
            Setting::NewlyDiagnosedEligible => 0.0015,
            Setting::NewlyDiagnosedIneligible => 0.005,
            Setting::Relapsed1To3 => 0.004,
            Setting::HeavilyTreated => 0.01,
        }
    } "1/month", "chosen";
}
