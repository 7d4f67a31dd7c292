//! What a visit finds and what a person may feel.

// ---- Response ----------------------------------------------------------------------------------------------------

/// Days between two visits at which a response is scored. Chosen: weekly, so that it is seen soon; in trials they are some
/// weeks apart.
pub(crate) const VISIT_DAYS: u32 = 7;
/// M-protein from which it can be followed, g/L. Chosen: a fall by three quarters can then still be told from none.
pub(crate) const MEASURABLE_M_PROTEIN_G_PER_L: f32 = 2.0;
/// Free light chains from which they can be followed, g/L (involved light chains of 100 mg/L; science.md 1.2). Chosen.
pub(crate) const MEASURABLE_LIGHT_CHAINS_G_PER_L: f32 = 0.1;
/// Fall from the start of treatment that is a minimal response, 0-1 (science.md 6).
pub(crate) const MINIMAL_FALL: f32 = 0.25;
/// The same for a partial response (science.md 6).
pub(crate) const PARTIAL_FALL: f32 = 0.50;
/// The same for a very good partial response (science.md 6).
pub(crate) const VERY_GOOD_PARTIAL_FALL: f32 = 0.90;
/// M-protein below which nothing is found in serum, g/L: stands in for a negative immunofixation (science.md 6).
pub(crate) const COMPLETE_M_PROTEIN_G_PER_L: f32 = 0.5;
/// The same for free light chains where the clone makes nothing else, g/L. Chosen: as many myeloma cells as for whole
/// antibodies.
pub(crate) const COMPLETE_LIGHT_CHAINS_G_PER_L: f32 = 0.03;
/// Plasma cells per nucleated marrow cell below which a response can be complete, 0-1 (science.md 6).
pub(crate) const COMPLETE_PLASMA_CELLS: f32 = 0.05;
/// Rise above the lowest level that is progression, as a share of that level (science.md 6).
pub(crate) const PROGRESSION_RISE: f32 = 0.25;
/// Least rise of M-protein that counts as progression, g/L (science.md 6).
pub(crate) const PROGRESSION_M_PROTEIN_G_PER_L: f32 = 5.0;
/// The same from a high level, g/L (science.md 6).
pub(crate) const PROGRESSION_FROM_HIGH_G_PER_L: f32 = 10.0;
/// Lowest level of M-protein that counts as high for this, g/L (science.md 6).
pub(crate) const HIGH_M_PROTEIN_G_PER_L: f32 = 50.0;
/// Least rise of free light chains that counts as progression, g/L: 10 mg/dL (science.md 6).
pub(crate) const PROGRESSION_LIGHT_CHAINS_G_PER_L: f32 = 0.1;

// ---- Symptoms ----------------------------------------------------------------------------------------------------

/// Haemoglobin in health, g/dL. Chosen: middle of normal.
pub(crate) const HAEMOGLOBIN_G_PER_DL: f32 = 14.0;
/// Haemoglobin below which fatigue is mild and strong, g/dL: 2 below normal, and 10 (science.md 1.2).
pub(crate) const FATIGUE_HAEMOGLOBIN_G_PER_DL: [f32; 2] = [12.0, 10.0];
/// Useful antibodies below which the risk of infection is raised and high, health = 1. Chosen: untreated myeloma raises it
/// about seven times (science.md 1.6).
pub(crate) const INFECTION_USEFUL_ANTIBODIES: [f32; 2] = [0.6, 0.35];
/// The same for white cells, health = 1. Chosen.
pub(crate) const INFECTION_WHITE_CELLS: [f32; 2] = [0.5, 0.2];
/// Bone below which pain is mild and strong, whole = 1. Chosen: felt mildly when treatment begins.
pub(crate) const BONE_PAIN_BONE: [f32; 2] = [0.95, 0.90];
/// Loss of bone below which pain is mild at most, turnover of health = 1. Chosen: pain eases when no more is lost.
pub(crate) const BONE_PAIN_LOSS: f32 = 1.0;
/// Kidney function below which it counts as weak and as very weak, health = 1: clearance below 40 mL/min (science.md 1.2) of
/// about 100; the first is chosen.
pub(crate) const KIDNEY_WEAK: [f32; 2] = [0.7, 0.4];
/// Calcium above which it is felt mildly and strongly, mg/dL: above 11 it is high (science.md 1.2); the second is chosen.
pub(crate) const CALCIUM_FELT_MG_PER_DL: [f32; 2] = [11.0, 12.0];
/// Platelets below which bruises and bleeding are mild and strong, health = 1. Chosen: seldom at diagnosis (science.md 1.6,
/// unconfirmed).
pub(crate) const BLEEDING_PLATELETS: [f32; 2] = [0.4, 0.15];
