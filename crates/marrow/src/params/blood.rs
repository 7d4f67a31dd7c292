//! Blood: how long its cells and proteins last, what calcium and the kidneys follow, what the stream shows.

use crate::parameter::{parameters, parameters_by_setup};
use crate::setup::MProtein;

parameters! {
    /// Life of a red cell (science.md 1.4).
    pub(crate) RED_CELL_DAYS: f32 = 120.0, "days", "science.md 1.4";
    /// Half-life of neutrophils in blood: 7 h (science.md 7.2).
    pub(crate) NEUTROPHIL_HALF_LIFE_DAYS: f32 = 7.0 / 24.0, "days", "science.md 7.2";
    /// Life of a platelet (science.md 7.2).
    pub(crate) PLATELET_DAYS: f32 = 8.5, "days", "science.md 7.2";
    /// How much more each remaining precursor yields when most are gone (growth factors): red, white,
    /// platelets. Chosen.
    pub(crate) COMPENSATION: [f32; 3] = [0.7, 0.9, 0.5], "1", "chosen";
    /// Days over which outflow is averaged before it counts. Chosen: one transit.
    pub(crate) OUTFLOW_DAYS: f32 = 4.0, "days", "chosen";
    /// Half-life of IgG: of useful antibodies and of an M-protein of this class (science.md 1.7).
    pub(crate) IGG_HALF_LIFE_DAYS: f32 = 21.0, "days", "science.md 1.7";
    /// Half-life of IgA (science.md 1.7).
    pub(crate) IGA_HALF_LIFE_DAYS: f32 = 6.0, "days", "science.md 1.7";
    /// Half-life of free light chains while the kidneys work: 2-6 h (science.md 1.7).
    pub(crate) LIGHT_CHAIN_HALF_LIFE_DAYS: f32 = 3.5 / 24.0, "days", "science.md 1.7", [2.0 / 24.0, 6.0 / 24.0];
    /// The same in kidney failure: 2-3 (science.md 1.7).
    pub(crate) LIGHT_CHAIN_HALF_LIFE_FAILED_DAYS: f32 = 2.5, "days", "science.md 1.7", [2.0, 3.0];
    /// Share of useful antibodies from short-lived plasma cells that B cells have just turned into; the rest
    /// is made by the plasma cells of the marrow. Chosen: most come from long-lived ones (science.md 1.4,
    /// unconfirmed).
    pub(crate) ANTIBODIES_FROM_B_CELLS: f32 = 0.2, "1", "science.md 1.4; chosen", [0.0, 1.0];
    /// Calcium in health: more than 1 below the 11 that count as high (science.md 1.2). Chosen: middle of
    /// normal.
    pub(crate) CALCIUM_MG_PER_DL: f32 = 9.5, "mg/dL", "science.md 1.2; chosen";
    /// Calcium above this is high (science.md 1.2).
    pub(crate) CALCIUM_HIGH_MG_PER_DL: f32 = 11.0, "mg/dL", "science.md 1.2";
    /// Calcium that each turnover of health adds which is dissolved and not built again. Chosen: bone then
    /// dissolves so fast that calcium is high when myeloma fills most of the marrow, not at diagnosis (13 of
    /// 100; science.md 1.3).
    pub(crate) CALCIUM_PER_NET_LOSS: f32 = 0.45, "mg/dL", "science.md 1.3; chosen";
    /// Most calcium above that of health. Chosen: beyond it nobody would be left untreated.
    pub(crate) CALCIUM_EXCESS_MAX_MG_PER_DL: f32 = 6.0, "mg/dL", "chosen";
    /// How much more of the excess stays in the blood when the kidneys have failed. Chosen.
    pub(crate) CALCIUM_KEPT_WITHOUT_KIDNEY: f32 = 0.5, "1", "chosen", [0.0, 1.0];
    /// Days in which a gap in calcium halves. Chosen: days, as hormones of health would.
    pub(crate) CALCIUM_DAYS: f32 = 3.0, "days", "chosen";
    /// Free light chains above this clog tubules: five times the 100 mg/L that define myeloma (science.md
    /// 1.2). Chosen.
    pub(crate) LIGHT_CHAINS_HARMFUL_G_PER_L: f32 = 0.5, "g/L", "science.md 1.2; chosen";
    /// Kidney function lost per day at twice the harmful light chains. Chosen: creatinine is high in 19 of
    /// 100 at diagnosis (science.md 1.3), so it takes months.
    pub(crate) KIDNEY_LOSS_PER_DAY: f32 = 0.006, "1/day", "science.md 1.3; chosen";
    /// Harm by each mg/dL of calcium above high, as a share of that by light chains. Chosen.
    pub(crate) KIDNEY_STRAIN_BY_CALCIUM: f32 = 0.5, "1", "chosen";
    /// Days in which half of the lost kidney function comes back once nothing harms it. Chosen: slow and
    /// seldom whole.
    pub(crate) KIDNEY_HEALING_DAYS: f32 = 120.0, "days", "chosen";
    /// Days of the load at the start that the kidneys have borne before the run. Chosen: the clone grew to
    /// it over some months.
    pub(crate) KIDNEY_LEAD_IN_DAYS: u32 = 60, "days", "chosen";
    /// Kidney function that is always left. Chosen: the model ends before dialysis.
    pub(crate) KIDNEY_LEAST: f32 = 0.05, "1", "chosen", [0.0, 1.0];
    /// Radius of a cell that sinks below the plane, from one tick to the next. Chosen: gone in about a
    /// second of play.
    pub(crate) SINKING: f32 = 0.92, "1", "chosen";
    /// Share of the lumen that blood cells cover in health. Real: about 45 %; chosen less so that the flow
    /// is seen.
    pub(crate) LUMEN_COVERED: f32 = 0.26, "1", "chosen";
    /// White cells and platelets in the lumen for each red cell. Real: 1 in 700 and 1 in 15; chosen so that
    /// some are seen.
    pub(crate) WHITE_PER_RED: f32 = 0.05, "1", "chosen";
    /// The same for platelets; see [`WHITE_PER_RED`]. Chosen.
    pub(crate) PLATELETS_PER_RED: f32 = 0.16, "1", "chosen";
}

parameters_by_setup! {
    /// Half-life of a clone's whole antibodies, days (science.md 1.7).
    pub(crate) const fn whole_antibody_half_life_days(kind: MProtein) -> f32 {
        match kind {
            MProtein::IgG | MProtein::LightChain => IGG_HALF_LIFE_DAYS,
            MProtein::IgA => IGA_HALF_LIFE_DAYS,
        }
    } "days", "science.md 1.7";
    /// Whole antibodies at rest if every cell were myeloma, g/L. Chosen: about 32 g/L of IgG at one half, usual at diagnosis;
    /// IgA, cleared faster, less; none in light-chain myeloma.
    pub(crate) const fn whole_antibody_g_per_l(kind: MProtein) -> f32 {
        match kind {
            MProtein::IgG => 65.0,
            MProtein::IgA => 50.0,
            MProtein::LightChain => 0.0,
        }
    } "g/L", "chosen";
    /// Free light chains at rest if every cell were myeloma and the kidneys worked, g/L. Chosen: most in light-chain myeloma, where
    /// the active stage is then above the harmful level; a few go with whole antibodies.
    pub(crate) const fn light_chain_g_per_l(kind: MProtein) -> f32 {
        match kind {
            MProtein::IgG | MProtein::IgA => 0.5,
            MProtein::LightChain => 4.0,
        }
    } "g/L", "chosen";
}
