//! Blood: how long its cells and proteins last, what calcium and the kidneys follow, what the stream shows.

use crate::setup::MProtein;

/// Life of a red cell, days (science.md 1.4).
pub(crate) const RED_CELL_DAYS: f32 = 120.0;
/// Half-life of neutrophils in blood, days: 7 h (science.md 7.2).
pub(crate) const NEUTROPHIL_HALF_LIFE_DAYS: f32 = 7.0 / 24.0;
/// Life of a platelet, days (science.md 7.2).
pub(crate) const PLATELET_DAYS: f32 = 8.5;
/// How much more each remaining precursor yields when most are gone (growth factors): red, white, platelets. Chosen.
pub(crate) const COMPENSATION: [f32; 3] = [0.7, 0.9, 0.5];
/// Days over which outflow is averaged before it counts. Chosen: one transit.
pub(crate) const OUTFLOW_DAYS: f32 = 4.0;
/// Half-life of IgG, days: of useful antibodies and of an M-protein of this class (science.md 1.7).
pub(crate) const IGG_HALF_LIFE_DAYS: f32 = 21.0;
/// Half-life of IgA, days (science.md 1.7).
pub(crate) const IGA_HALF_LIFE_DAYS: f32 = 6.0;
/// Half-life of free light chains while the kidneys work, days: 2-6 h (science.md 1.7).
pub(crate) const LIGHT_CHAIN_HALF_LIFE_DAYS: f32 = 3.5 / 24.0;
/// The same in kidney failure, days: 2-3 (science.md 1.7).
pub(crate) const LIGHT_CHAIN_HALF_LIFE_FAILED_DAYS: f32 = 2.5;
/// Share of useful antibodies from short-lived plasma cells that B cells have just turned into; the rest is made by the plasma
/// cells of the marrow, 0-1. Chosen: most come from long-lived ones (science.md 1.4, unconfirmed).
pub(crate) const ANTIBODIES_FROM_B_CELLS: f32 = 0.2;
/// Calcium in health, mg/dL: more than 1 below the 11 that count as high (science.md 1.2). Chosen: middle of normal.
pub(crate) const CALCIUM_MG_PER_DL: f32 = 9.5;
/// Calcium above this is high, mg/dL (science.md 1.2).
pub(crate) const CALCIUM_HIGH_MG_PER_DL: f32 = 11.0;
/// Calcium that each turnover of health adds which is dissolved and not built again, mg/dL. Chosen: bone then dissolves so
/// fast that calcium is high when myeloma fills most of the marrow, not at diagnosis (13 of 100; science.md 1.3).
pub(crate) const CALCIUM_PER_NET_LOSS: f32 = 0.45;
/// Most calcium above that of health, mg/dL. Chosen: beyond it nobody would be left untreated.
pub(crate) const CALCIUM_EXCESS_MAX_MG_PER_DL: f32 = 6.0;
/// How much more of the excess stays in the blood when the kidneys have failed, 0-1. Chosen.
pub(crate) const CALCIUM_KEPT_WITHOUT_KIDNEY: f32 = 0.5;
/// Days in which a gap in calcium halves. Chosen: days, as hormones of health would.
pub(crate) const CALCIUM_DAYS: f32 = 3.0;
/// Free light chains above this clog tubules, g/L: five times the 100 mg/L that define myeloma (science.md 1.2). Chosen.
pub(crate) const LIGHT_CHAINS_HARMFUL_G_PER_L: f32 = 0.5;
/// Kidney function lost per day at twice the harmful light chains. Chosen: creatinine is high in 19 of 100 at diagnosis
/// (science.md 1.3), so it takes months.
pub(crate) const KIDNEY_LOSS_PER_DAY: f32 = 0.006;
/// Harm by each mg/dL of calcium above high, as a share of that by light chains. Chosen.
pub(crate) const KIDNEY_STRAIN_BY_CALCIUM: f32 = 0.5;
/// Days in which half of the lost kidney function comes back once nothing harms it. Chosen: slow and seldom whole.
pub(crate) const KIDNEY_HEALING_DAYS: f32 = 120.0;
/// Days of the load at the start that the kidneys have borne before the run. Chosen: the clone grew to it over some months.
pub(crate) const KIDNEY_LEAD_IN_DAYS: u32 = 60;
/// Kidney function that is always left, 0-1. Chosen: the model ends before dialysis.
pub(crate) const KIDNEY_LEAST: f32 = 0.05;

/// Half-life of a clone's whole antibodies, days (science.md 1.7).
pub(crate) const fn whole_antibody_half_life_days(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG | MProtein::LightChain => IGG_HALF_LIFE_DAYS,
        MProtein::IgA => IGA_HALF_LIFE_DAYS,
    }
}

/// Whole antibodies at rest if every cell were myeloma, g/L. Chosen: about 32 g/L of IgG at one half, usual at diagnosis;
/// IgA, cleared faster, less; none in light-chain myeloma.
pub(crate) const fn whole_antibody_g_per_l(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG => 65.0,
        MProtein::IgA => 50.0,
        MProtein::LightChain => 0.0,
    }
}

/// Free light chains at rest if every cell were myeloma and the kidneys worked, g/L. Chosen: most in light-chain myeloma, where
/// the active stage is then above the harmful level; a few go with whole antibodies.
pub(crate) const fn light_chain_g_per_l(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG | MProtein::IgA => 0.5,
        MProtein::LightChain => 4.0,
    }
}
/// Radius of a cell that sinks below the plane, from one tick to the next. Chosen: gone in about a second of play.
pub(crate) const SINKING: f32 = 0.92;
/// Share of the lumen that blood cells cover in health. Real: about 45 %; chosen less so that the flow is seen.
pub(crate) const LUMEN_COVERED: f32 = 0.26;
/// White cells and platelets in the lumen for each red cell. Real: 1 in 700 and 1 in 15; chosen so that some are seen.
pub(crate) const WHITE_PER_RED: f32 = 0.05;
/// The same for platelets; see [`WHITE_PER_RED`]. Chosen.
pub(crate) const PLATELETS_PER_RED: f32 = 0.16;
