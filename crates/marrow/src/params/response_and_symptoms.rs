//! What a visit finds and what a person may feel.

use crate::parameter::parameters;

parameters! {
    /// Days between two visits at which a response is scored. Chosen: weekly, so that it is seen soon; in
    /// trials they are some weeks apart.
    pub(crate) VISIT_DAYS: u32 = 7, "days", "chosen";
    /// M-protein from which it can be followed. Chosen: a fall by three quarters can then still be told from
    /// none.
    pub(crate) MEASURABLE_M_PROTEIN_G_PER_L: f32 = 2.0, "g/L", "chosen";
    /// Free light chains from which they can be followed (involved light chains of 100 mg/L; science.md
    /// 1.2). Chosen.
    pub(crate) MEASURABLE_LIGHT_CHAINS_G_PER_L: f32 = 0.1, "g/L", "science.md 1.2; chosen";
    /// Fall from the start of treatment that is a minimal response (science.md 6).
    pub(crate) MINIMAL_FALL: f32 = 0.25, "1", "science.md 6", [0.0, 1.0];
    /// The same for a partial response (science.md 6).
    pub(crate) PARTIAL_FALL: f32 = 0.50, "1", "science.md 6";
    /// The same for a very good partial response (science.md 6).
    pub(crate) VERY_GOOD_PARTIAL_FALL: f32 = 0.90, "1", "science.md 6";
    /// M-protein below which nothing is found in serum: stands in for a negative immunofixation (science.md
    /// 6).
    pub(crate) COMPLETE_M_PROTEIN_G_PER_L: f32 = 0.5, "g/L", "science.md 6";
    /// The same for free light chains where the clone makes nothing else. Chosen: as many myeloma cells as
    /// for whole antibodies.
    pub(crate) COMPLETE_LIGHT_CHAINS_G_PER_L: f32 = 0.03, "g/L", "chosen";
    /// Plasma cells per nucleated marrow cell below which a response can be complete (science.md 6).
    pub(crate) COMPLETE_PLASMA_CELLS: f32 = 0.05, "1", "science.md 6", [0.0, 1.0];
    /// Myeloma cells per marrow cell below which a complete response is free of measurable residual disease:
    /// 1 in 100,000 (science.md 6).
    pub(crate) MRD_LIMIT: f32 = 1e-5, "1", "science.md 6";
    /// Rise above the lowest level that is progression, as a share of that level (science.md 6).
    pub(crate) PROGRESSION_RISE: f32 = 0.25, "1", "science.md 6";
    /// Least rise of M-protein that counts as progression (science.md 6).
    pub(crate) PROGRESSION_M_PROTEIN_G_PER_L: f32 = 5.0, "g/L", "science.md 6";
    /// The same from a high level (science.md 6).
    pub(crate) PROGRESSION_FROM_HIGH_G_PER_L: f32 = 10.0, "g/L", "science.md 6";
    /// Lowest level of M-protein that counts as high for this (science.md 6).
    pub(crate) HIGH_M_PROTEIN_G_PER_L: f32 = 50.0, "g/L", "science.md 6";
    /// Least rise of free light chains that counts as progression: 10 mg/dL (science.md 6).
    pub(crate) PROGRESSION_LIGHT_CHAINS_G_PER_L: f32 = 0.1, "g/L", "science.md 6";
    /// Haemoglobin in health. Chosen: middle of normal.
    pub(crate) HAEMOGLOBIN_G_PER_DL: f32 = 14.0, "g/dL", "chosen";
    /// Haemoglobin below which fatigue is mild and strong: 2 below normal, and 10 (science.md 1.2).
    pub(crate) FATIGUE_HAEMOGLOBIN_G_PER_DL: [f32; 2] = [12.0, 10.0], "g/dL", "science.md 1.2";
    /// Useful antibodies below which the risk of infection is raised and high, health = 1. Chosen: untreated
    /// myeloma raises it about seven times (science.md 1.6).
    pub(crate) INFECTION_USEFUL_ANTIBODIES: [f32; 2] = [0.6, 0.35], "1", "science.md 1.6; chosen";
    /// The same for white cells, health = 1. Chosen.
    pub(crate) INFECTION_WHITE_CELLS: [f32; 2] = [0.5, 0.2], "1", "chosen";
    /// Bone below which pain is mild and strong, whole = 1. Chosen: felt mildly when treatment begins.
    pub(crate) BONE_PAIN_BONE: [f32; 2] = [0.95, 0.90], "1", "chosen";
    /// Loss of bone below which pain is mild at most, turnover of health = 1. Chosen: pain eases when no
    /// more is lost.
    pub(crate) BONE_PAIN_LOSS: f32 = 1.0, "1", "chosen";
    /// Kidney function below which it counts as weak and as very weak, health = 1: clearance below 40 mL/min
    /// (science.md 1.2) of about 100; the first is chosen.
    pub(crate) KIDNEY_WEAK: [f32; 2] = [0.7, 0.4], "1", "science.md 1.2; chosen";
    /// Calcium above which it is felt mildly and strongly: above 11 it is high (science.md 1.2); the second
    /// is chosen.
    pub(crate) CALCIUM_FELT_MG_PER_DL: [f32; 2] = [11.0, 12.0], "mg/dL", "science.md 1.2; chosen";
    /// Platelets below which bruises and bleeding are mild and strong, health = 1. Chosen: seldom at
    /// diagnosis (science.md 1.6, unconfirmed).
    pub(crate) BLEEDING_PLATELETS: [f32; 2] = [0.4, 0.15], "1", "science.md 1.6; chosen";
}
