//! Immune cells: how long they hold, what they notice, how often they kill.

/// Days an NK cell holds its target. Real: 30-60 minutes (science.md 7.2, unconfirmed); shown longer so that it is seen.
pub(crate) const GRIP_DAYS: f32 = 1.0;
/// Days a T or CAR T cell holds its target. Real: minutes to an hour (science.md 7.2, in part unconfirmed); shown longer so
/// that it is seen, but short enough for CAR T cells to peak in time.
pub(crate) const T_CELL_GRIP_DAYS: f32 = 0.5;
/// Chance that a search meets a given touching cell, per decision. Chosen.
pub(crate) const NOTICE: f32 = 0.5;
/// Chance that an NK cell's grip on a fully covered usual myeloma cell kills it. Chosen with the response to the CD38
/// antibody alone: 31 of 100 (science.md 5).
pub(crate) const ADCC_KILL: f32 = 0.45;
/// Tails below which NK cells and macrophages do not notice a cell: ADCC needs many (science.md 2). Chosen.
pub(crate) const TAILS_NEEDED: f32 = 0.45;
/// Same for complement, which needs them close together. Chosen: more than ADCC needs.
pub(crate) const TAILS_FOR_COMPLEMENT: f32 = 1.1;
/// Complement lysis of a cell with twice the needed tails, per day. Chosen low.
pub(crate) const COMPLEMENT_PER_DAY: f32 = 0.004;
/// Uptake by a touching macrophage of a fully covered usual cell, per day. Chosen.
pub(crate) const ADCP_PER_DAY: f32 = 0.10;
/// NK cells kill each other by their own CD38: at full cover, per day (up to 85 % fewer; science.md 2).
pub(crate) const FRATRICIDE_PER_DAY: f32 = 0.10;
/// Share of T cells whose receptor fits myeloma. Real: very few; chosen so that one is seen.
pub(crate) const SPECIFIC_T_CELLS: f32 = 0.05;
/// Chance that a docked specific T cell kills with its brake free. Chosen: no response in trials (science.md 4).
pub(crate) const DOCKED_KILL: f32 = 0.03;

// CAR T cells, and how T cells tire.

/// BCMA below which a CAR T cell does not hold. Chosen: CAR T cells need little (science.md 2, unconfirmed).
pub(crate) const CAR_NEEDS: f32 = 0.10;
/// Chance that a grip of a fresh CAR T cell kills. Chosen: few fail.
pub(crate) const CAR_KILL: f32 = 0.9;
/// Doubling time of stimulated CAR T cells, days (science.md 7.1: 0.78 in blood).
pub(crate) const CAR_T_DOUBLING_DAYS: f32 = 0.78;
/// How often one infused cell's line may double. Chosen: most are there 10-14 days after infusion (science.md 7.2).
pub(crate) const CAR_T_GENERATIONS: u32 = 5;
/// Half-life of CAR T cells that are no longer stimulated, days (science.md 7.1: 4.3).
pub(crate) const CAR_T_HALF_LIFE_DAYS: f32 = 4.3;
/// Half-life of memory CAR T cells, days (science.md 7.1: 220).
pub(crate) const CAR_T_MEMORY_HALF_LIFE_DAYS: f32 = 220.0;
/// Share of CAR T cells that become memory cells. Chosen.
pub(crate) const CAR_T_MEMORY: f32 = 0.10;
/// Fading of stimulation after contact, per day. Chosen: felt for about five days.
pub(crate) const STIMULATION_FADE_PER_DAY: f32 = 0.25;
/// Exhaustion of a T or CAR T cell per day of contact, 0-1. Chosen: about 20 contacts wear a cell out (science.md 3.2,
/// unconfirmed: T cells tire from continuous signalling).
pub(crate) const EXHAUSTION_PER_CONTACT_DAY: f32 = 0.10;
/// Share by which full exhaustion lowers a T or CAR T cell's chance to kill. Chosen: a worn-out cell still kills now and then.
pub(crate) const EXHAUSTION_TOLL: f32 = 0.8;
/// Highest chance that the grip of a T or CAR T cell kills. Chosen: none is sure.
pub(crate) const T_CELL_KILL_MAX: f32 = 0.95;
/// Exhaustion lost per day without contact. Chosen: a worn-out cell needs weeks.
pub(crate) const EXHAUSTION_REST_PER_DAY: f32 = 0.02;
