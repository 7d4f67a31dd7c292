//! Treatments that bind a flag or are cells themselves, and what they meet in the niche.

use crate::parameter::parameters;

parameters! {
    /// Half-life of the CD38 antibody (science.md 3.2).
    pub(crate) ANTIBODY_HALF_LIFE_DAYS: f32 = 18.0, "days", "science.md 3.2";
    /// Half-life of the checkpoint inhibitor (science.md 3.2, unconfirmed: 22-27).
    pub(crate) CHECKPOINT_HALF_LIFE_DAYS: f32 = 25.0, "days", "science.md 3.2", [22.0, 27.0];
    /// Level at which half of the flags are covered; 1 is the level right after a first dose. Chosen: a
    /// usual dose covers most.
    pub(crate) HALF_COVERED: f32 = 0.15, "1", "chosen";
    /// Days from giving CAR T cells to their infusion. Real: 44-49 days (science.md 3.2), compressed.
    pub(crate) CAR_T_WAIT_DAYS: f32 = 5.0, "days", "science.md 3.2";
    /// Share of T cells collected. Chosen: seen, and too few to be missed.
    pub(crate) COLLECTED: f32 = 0.15, "1", "chosen";
    /// CAR T cells infused, per counted cell of a healthy niche. Chosen for what can be seen.
    pub(crate) CAR_T_DOSE: f32 = 0.02, "1", "chosen";
    /// Days over which infused cells, CAR T and stem cells, arrive in the niche. Chosen.
    pub(crate) CAR_T_ARRIVAL_DAYS: f32 = 1.0, "days", "chosen";
    /// Effect below which an agent is taken for gone. Chosen: far below what can be seen.
    pub(crate) NO_EFFECT: f32 = 1e-4, "1", "chosen", [0.0, 1.0];
    /// Tails of the SLAMF7 antibody on a usual myeloma cell, those of the CD38 antibody = 1. Chosen: so few
    /// that the SLAMF7 antibody alone does nothing (0 of 35; science.md 5).
    pub(crate) SLAMF7_TAILS: f32 = 0.20, "1", "science.md 5; chosen";
    /// The same for the conjugate on BCMA. Chosen low: BCMA is 10 to 100 times rarer than CD38 (science.md
    /// 2, unconfirmed).
    pub(crate) ADC_TAILS: f32 = 0.10, "1", "science.md 2; chosen";
    /// Share by which fully primed NK cells need fewer tails. Chosen: the SLAMF7 antibody then adds to a
    /// partner (science.md 5).
    pub(crate) PRIMED_NEED_FEWER_TAILS: f32 = 0.7, "1", "science.md 5; chosen";
    /// How much more often the grip of a fully primed NK cell kills. Chosen with the benefit of CD38
    /// antibody and partner together.
    pub(crate) PRIMED_NK_CELLS: f32 = 2.2, "1", "chosen";
    /// The same for an NK cell switched on through its own SLAMF7. Chosen.
    pub(crate) SWITCHED_ON_NK_CELLS: f32 = 0.5, "1", "chosen";
    /// How much more often a fully primed T cell kills. Chosen.
    pub(crate) PRIMED_T_CELLS: f32 = 0.3, "1", "chosen";
    /// Share of T cells that hold others back. Chosen: a few of a hundred lymphocytes.
    pub(crate) SUPPRESSOR_SHARE: f32 = 0.125, "1", "chosen";
    /// CD38 of a suppressor T cell, usual myeloma cell = 1 (science.md 2: CD38 on regulatory cells). Chosen
    /// as on NK cells.
    pub(crate) SUPPRESSOR_CD38: f32 = 0.4, "1", "science.md 2; chosen";
    /// Share by which usual suppression lowers what T cells do. Chosen.
    pub(crate) SUPPRESSION_TOLL: f32 = 0.3, "1", "chosen";
    /// How many more T cells come to a marrow without suppressor cells (science.md 3.2: CD8 cells rise over
    /// weeks). Chosen.
    pub(crate) T_CELLS_WITHOUT_SUPPRESSORS: f32 = 0.5, "1", "science.md 3.2; chosen";
    /// Half-life of soluble BCMA. Chosen: short against weeks.
    pub(crate) SOLUBLE_BCMA_HALF_LIFE_DAYS: f32 = 2.0, "days", "chosen";
    /// How much of a BCMA drug is soaked up per unit of soluble BCMA (science.md 3.2). Chosen: one third in
    /// active myeloma.
    pub(crate) SOLUBLE_BCMA_SOAKS: f32 = 0.5, "1", "science.md 3.2; chosen";
    /// Half-life of the BCMA bispecific: elranatamab about 22 (science.md 3.2, unconfirmed).
    pub(crate) BISPECIFIC_BCMA_HALF_LIFE_DAYS: f32 = 22.0, "days", "science.md 3.2";
    /// Half-life of the GPRC5D bispecific: talquetamab 7.6-12.2 (science.md 3.2); of the FcRH5 bispecific
    /// too, chosen.
    pub(crate) BISPECIFIC_GPRC5D_HALF_LIFE_DAYS: f32 = 12.2, "days", "science.md 3.2; chosen", [7.6, 12.2];
    /// Level at which half of the flags carry a bridge or a conjugate, or half of what a partner medicine
    /// blocks is blocked. Chosen: the first step of a bispecific then does little.
    pub(crate) HALF_BRIDGED: f32 = 0.3, "1", "chosen";
    /// Bridges below which a T cell is not tied. Chosen low: bispecifics work at low densities (science.md
    /// 2, unconfirmed).
    pub(crate) BRIDGES_NEEDED: f32 = 0.06, "1", "science.md 2; chosen";
    /// Bridges at which half of the ties hold long enough to kill. Chosen.
    pub(crate) BRIDGES_HALF: f32 = 0.15, "1", "chosen";
    /// Chance that a fresh T cell is tied to a touching cell with bridges, per decision. Chosen: a T cell
    /// then kills fewer than one cell a day; real ones 2-16 (science.md 7.2).
    pub(crate) BRIDGE_NOTICE: f32 = 0.5, "1", "science.md 7.2; chosen";
    /// Chance that the grip of a fresh, well tied T cell kills: one hit can be enough (science.md 7.2).
    /// Chosen: a relapse is cleared within months.
    pub(crate) BRIDGE_KILL: f32 = 0.85, "1", "science.md 7.2; chosen";
    /// Half-life of the conjugate: 12-14 (science.md 3.2, unconfirmed).
    pub(crate) ADC_HALF_LIFE_DAYS: f32 = 13.0, "days", "science.md 3.2", [12.0, 14.0];
    /// Conjugate taken in by a fully covered usual cell, per day; 1 is as much as a cell can bear. Chosen.
    pub(crate) UPTAKE_PER_DAY: f32 = 0.17, "1/day", "chosen";
    /// Half-life of the load inside a cell. Chosen: its link is not cut, so it stays for days (science.md
    /// 3.2).
    pub(crate) PAYLOAD_HALF_LIFE_DAYS: f32 = 3.0, "days", "science.md 3.2; chosen";
    /// Most load in a cell, as much as it can bear = 1. Chosen.
    pub(crate) PAYLOAD_MAX: f32 = 2.0, "1", "chosen";
    /// Load at which a cell stops dividing and may die. Chosen: a cell with half the usual BCMA just
    /// escapes.
    pub(crate) PAYLOAD_STOPS: f32 = 0.45, "1", "chosen";
    /// Death of a cell with a full load, per day. Chosen with the response to the conjugate alone: 32 of 100
    /// (science.md 5).
    pub(crate) PAYLOAD_KILL_PER_DAY: f32 = 0.045, "1/day", "science.md 5; chosen";
}
