//! Immune cells: how long they hold, what they notice, how often they kill.

use crate::parameter::parameters;

parameters! {
    /// Days an NK cell holds its target. Real: 30-60 minutes (science.md 7.2, unconfirmed); shown longer so
    /// that it is seen.
    pub(crate) GRIP_DAYS: f32 = 1.0, "days", "science.md 7.2";
    /// Days a T or CAR T cell holds its target. Real: minutes to an hour (science.md 7.2, in part
    /// unconfirmed); shown longer so that it is seen, but short enough for CAR T cells to peak in time.
    pub(crate) T_CELL_GRIP_DAYS: f32 = 0.5, "days", "science.md 7.2";
    /// Chance that a search meets a given touching cell, per decision. Chosen.
    pub(crate) NOTICE: f32 = 0.5, "1", "chosen";
    /// The same for an NK cell: slower than T cells (science.md 7.2). Chosen with the response to the CD38 antibody
    /// alone.
    pub(crate) NK_NOTICE: f32 = 0.40, "1", "science.md 7.2; chosen";
    /// Chance that an NK cell's grip on a fully covered usual myeloma cell kills it. Chosen with the
    /// response to the CD38 antibody alone: 31 of 100 (science.md 5).
    pub(crate) ADCC_KILL: f32 = 0.18, "1", "science.md 5; chosen";
    /// Tails below which NK cells and macrophages do not notice a cell: ADCC needs many (science.md 2).
    /// Chosen.
    pub(crate) TAILS_NEEDED: f32 = 0.45, "1", "science.md 2; chosen";
    /// Same for complement, which needs them close together. Chosen: more than ADCC needs.
    pub(crate) TAILS_FOR_COMPLEMENT: f32 = 1.1, "1", "chosen";
    /// Complement lysis of a cell with twice the needed tails, per day. Chosen low.
    pub(crate) COMPLEMENT_PER_DAY: f32 = 0.004, "1/day", "chosen";
    /// Uptake by a touching macrophage of a fully covered usual cell, per day. Chosen.
    pub(crate) ADCP_PER_DAY: f32 = 0.04, "1/day", "chosen";
    /// NK cells kill each other by their own CD38: at full cover, per day (up to 85 % fewer; science.md 2).
    pub(crate) FRATRICIDE_PER_DAY: f32 = 0.10, "1/day", "science.md 2";
    /// Share of T cells whose receptor fits myeloma. Real: very few; chosen so that one is seen.
    pub(crate) SPECIFIC_T_CELLS: f32 = 0.05, "1", "chosen";
    /// Chance that a docked specific T cell kills with its brake free. Chosen: no response in trials
    /// (science.md 4).
    pub(crate) DOCKED_KILL: f32 = 0.03, "1", "science.md 4; chosen";
    /// BCMA below which a CAR T cell does not hold. Chosen: CAR T cells need little (science.md 2,
    /// unconfirmed), those with two binders for BCMA (science.md 3.2, unconfirmed) so little that cells with
    /// hardly any are held too.
    pub(crate) CAR_NEEDS: f32 = 0.02, "1", "science.md 2, 3.2; chosen";
    /// Chance that a grip of a fresh CAR T cell kills. Chosen: few fail.
    pub(crate) CAR_KILL: f32 = 0.9, "1", "chosen";
    /// Doubling time of stimulated CAR T cells (science.md 7.1: 0.78 in blood).
    pub(crate) CAR_T_DOUBLING_DAYS: f32 = 0.78, "days", "science.md 7.1";
    /// How often one infused cell's line may double. Chosen: most are there 10-14 days after infusion
    /// (science.md 7.2).
    pub(crate) CAR_T_GENERATIONS: u32 = 5, "1", "science.md 7.2; chosen";
    /// Half-life of CAR T cells that are no longer stimulated (science.md 7.1: 4.3).
    pub(crate) CAR_T_HALF_LIFE_DAYS: f32 = 4.3, "days", "science.md 7.1";
    /// Half-life of memory CAR T cells (science.md 7.1: 220).
    pub(crate) CAR_T_MEMORY_HALF_LIFE_DAYS: f32 = 220.0, "days", "science.md 7.1";
    /// Share of CAR T cells that become memory cells. Chosen.
    pub(crate) CAR_T_MEMORY: f32 = 0.10, "1", "chosen";
    /// Fading of stimulation after contact, per day. Chosen: felt for about five days.
    pub(crate) STIMULATION_FADE_PER_DAY: f32 = 0.25, "1/day", "chosen";
    /// Exhaustion of a T or CAR T cell per day of contact. Chosen: about 20 contacts wear a cell out
    /// (science.md 3.2, unconfirmed: T cells tire from continuous signalling).
    pub(crate) EXHAUSTION_PER_CONTACT_DAY: f32 = 0.10, "1", "science.md 3.2; chosen", [0.0, 1.0];
    /// Share by which full exhaustion lowers a T or CAR T cell's chance to kill. Chosen: a worn-out cell
    /// still kills now and then.
    pub(crate) EXHAUSTION_TOLL: f32 = 0.8, "1", "chosen";
    /// Highest chance that the grip of a T or CAR T cell kills. Chosen: none is sure.
    pub(crate) T_CELL_KILL_MAX: f32 = 0.95, "1", "chosen";
    /// Exhaustion lost per day without contact. Chosen: a worn-out cell needs weeks.
    pub(crate) EXHAUSTION_REST_PER_DAY: f32 = 0.02, "1/day", "chosen";
}

// CAR T cells, and how T cells tire.
