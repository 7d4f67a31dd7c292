//! Treatments that bind a flag or are cells themselves, and what they meet in the niche.

/// Half-life of the CD38 antibody, days (science.md 3.2).
pub(crate) const ANTIBODY_HALF_LIFE_DAYS: f32 = 18.0;
/// Half-life of the checkpoint inhibitor, days (science.md 3.2, unconfirmed: 22-27).
pub(crate) const CHECKPOINT_HALF_LIFE_DAYS: f32 = 25.0;
/// Level at which half of the flags are covered; 1 is the level right after a first dose. Chosen: a usual dose covers most.
pub(crate) const HALF_COVERED: f32 = 0.15;

/// Days from giving CAR T cells to their infusion. Real: 44-49 days (science.md 3.2), compressed.
pub(crate) const CAR_T_WAIT_DAYS: f32 = 5.0;
/// Share of T cells collected. Chosen: seen, and too few to be missed.
pub(crate) const COLLECTED: f32 = 0.15;
/// CAR T cells infused, per counted cell of a healthy niche. Chosen for what can be seen.
pub(crate) const CAR_T_DOSE: f32 = 0.02;
/// Days over which infused cells, CAR T and stem cells, arrive in the niche. Chosen.
pub(crate) const CAR_T_ARRIVAL_DAYS: f32 = 1.0;
/// Effect below which an agent is taken for gone, 0-1. Chosen: far below what can be seen.
pub(crate) const NO_EFFECT: f32 = 1e-4;
/// Tails of the SLAMF7 antibody on a usual myeloma cell, those of the CD38 antibody = 1. Chosen: so few that the
/// SLAMF7 antibody alone does nothing (0 of 35; science.md 5).
pub(crate) const SLAMF7_TAILS: f32 = 0.20;
/// The same for the conjugate on BCMA. Chosen low: BCMA is 10 to 100 times rarer than CD38 (science.md 2, unconfirmed).
pub(crate) const ADC_TAILS: f32 = 0.10;
/// Share by which fully primed NK cells need fewer tails. Chosen: the SLAMF7 antibody then adds to a partner (science.md 5).
pub(crate) const PRIMED_NEED_FEWER_TAILS: f32 = 0.7;
/// How much more often the grip of a fully primed NK cell kills. Chosen with the benefit of CD38 antibody and partner together.
pub(crate) const PRIMED_NK_CELLS: f32 = 1.0;
/// The same for an NK cell switched on through its own SLAMF7. Chosen.
pub(crate) const SWITCHED_ON_NK_CELLS: f32 = 0.5;
/// How much more often a fully primed T cell kills. Chosen.
pub(crate) const PRIMED_T_CELLS: f32 = 0.3;
/// Share of T cells that hold others back. Chosen: a few of a hundred lymphocytes.
pub(crate) const SUPPRESSOR_SHARE: f32 = 0.125;
/// CD38 of a suppressor T cell, usual myeloma cell = 1 (science.md 2: CD38 on regulatory cells). Chosen as on NK cells.
pub(crate) const SUPPRESSOR_CD38: f32 = 0.4;
/// Share by which usual suppression lowers what T cells do. Chosen.
pub(crate) const SUPPRESSION_TOLL: f32 = 0.3;
/// How many more T cells come to a marrow without suppressor cells (science.md 3.2: CD8 cells rise over weeks). Chosen.
pub(crate) const T_CELLS_WITHOUT_SUPPRESSORS: f32 = 0.5;
/// Half-life of soluble BCMA, days. Chosen: short against weeks.
pub(crate) const SOLUBLE_BCMA_HALF_LIFE_DAYS: f32 = 2.0;
/// How much of a BCMA drug is soaked up per unit of soluble BCMA (science.md 3.2). Chosen: one third in active myeloma.
pub(crate) const SOLUBLE_BCMA_SOAKS: f32 = 0.5;
/// Half-life of the BCMA bispecific, days: elranatamab about 22 (science.md 3.2, unconfirmed).
pub(crate) const BISPECIFIC_BCMA_HALF_LIFE_DAYS: f32 = 22.0;
/// Half-life of the GPRC5D bispecific, days: talquetamab 7.6-12.2 (science.md 3.2); of the FcRH5 bispecific too, chosen.
pub(crate) const BISPECIFIC_GPRC5D_HALF_LIFE_DAYS: f32 = 12.2;
/// Level at which half of the flags carry a bridge or a conjugate, or half of what a partner medicine blocks is blocked.
/// Chosen: the first step of a bispecific then does little.
pub(crate) const HALF_BRIDGED: f32 = 0.3;
/// Bridges below which a T cell is not tied. Chosen low: bispecifics work at low densities (science.md 2, unconfirmed).
pub(crate) const BRIDGES_NEEDED: f32 = 0.06;
/// Bridges at which half of the ties hold long enough to kill. Chosen.
pub(crate) const BRIDGES_HALF: f32 = 0.15;
/// Chance that a fresh T cell is tied to a touching cell with bridges, per decision. Chosen: a T cell then kills fewer than one
/// cell a day; real ones 2-16 (science.md 7.2).
pub(crate) const BRIDGE_NOTICE: f32 = 0.5;
/// Chance that the grip of a fresh, well tied T cell kills: one hit can be enough (science.md 7.2). Chosen: a relapse is
/// cleared within months.
pub(crate) const BRIDGE_KILL: f32 = 0.85;
/// Half-life of the conjugate, days: 12-14 (science.md 3.2, unconfirmed).
pub(crate) const ADC_HALF_LIFE_DAYS: f32 = 13.0;
/// Conjugate taken in by a fully covered usual cell, per day; 1 is as much as a cell can bear. Chosen.
pub(crate) const UPTAKE_PER_DAY: f32 = 0.25;
/// Half-life of the load inside a cell, days. Chosen: its link is not cut, so it stays for days (science.md 3.2).
pub(crate) const PAYLOAD_HALF_LIFE_DAYS: f32 = 3.0;
/// Most load in a cell, as much as it can bear = 1. Chosen.
pub(crate) const PAYLOAD_MAX: f32 = 2.0;
/// Load at which a cell stops dividing and may die. Chosen: a cell with half the usual BCMA just escapes.
pub(crate) const PAYLOAD_STOPS: f32 = 0.45;
/// Death of a cell with a full load, per day. Chosen with the response to the conjugate alone: 32 of 100 (science.md 5).
pub(crate) const PAYLOAD_KILL_PER_DAY: f32 = 0.015;
