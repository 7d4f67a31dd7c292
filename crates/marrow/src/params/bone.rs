//! Bone and its cells.

use crate::setup::Stage;

// No rate of bone turnover stands in science.md: all are chosen, so that untreated active disease loses a fifth of the bone
// within a year and so that healthy bone keeps its shape for years.

/// Bone that the osteoclasts of health take in a day, as a share of all bone. Chosen: 7 of 100 in a year.
pub(crate) const RESORPTION_PER_DAY: f32 = 0.0002;
/// Most that osteoblasts fill a pit in a day, as a share of the mean thickness of bone. Chosen: a pit of health
/// is filled in about two months.
pub(crate) const FORMATION_PER_DAY: f32 = 0.0015;
/// Deeper than this share of the mean thickness, a pit is no longer an ordinary one, 0-1. Chosen.
pub(crate) const ORDINARY_PIT: f32 = 0.20;
/// Pace at which a deeper pit is filled, ordinary pits = 1. Lesions mostly do not refill (science.md 1.6, unconfirmed);
/// chosen.
pub(crate) const DEEP_PIT_FILLING: f32 = 0.02;
/// Half the width of a pit: at least so many µm (science.md 1.5, unconfirmed: osteoclasts are 40-150 µm across).
pub(crate) const PIT_REACH_UM: f32 = 22.0;
/// The same as a share of the mean thickness, so that stages of all sizes show pits. Chosen.
pub(crate) const PIT_REACH: f32 = 0.5;
/// Deepest pit, as a share of the stage's height. Chosen.
pub(crate) const PIT_MAX: f32 = 0.2;
/// Surface for each osteoclast in health, µm. Chosen: few.
pub(crate) const OSTEOCLAST_SPACING_UM: f32 = 420.0;
/// How many more osteoclasts there are where all is myeloma, those of health = 1 (RANKL up, OPG down; science.md 1.6). Chosen.
pub(crate) const OSTEOCLAST_WAKING: f32 = 3.5;
/// Life of an osteoclast, days. Chosen: weeks.
pub(crate) const OSTEOCLAST_DAYS: f32 = 20.0;
/// Days in which missing osteoclasts arise. Chosen.
pub(crate) const OSTEOCLAST_CALL_DAYS: f32 = 6.0;
/// How fast an osteoclast grows to the size that the myeloma around it calls for, per day. Chosen.
pub(crate) const OSTEOCLAST_GROWTH_PER_DAY: f32 = 0.15;
/// Surface for each osteoblast in health, µm. Chosen: a row here and there.
pub(crate) const OSTEOBLAST_SPACING_UM: f32 = 40.0;
/// Share of myeloma at which osteoblasts build no more, 0-1 (DKK1, sclerostin; science.md 1.6). Chosen.
pub(crate) const OSTEOBLAST_STOPPED_AT: f32 = 0.5;
/// Life of an osteoblast on the surface, days. Chosen: months.
pub(crate) const OSTEOBLAST_DAYS: f32 = 90.0;
/// How much sooner it ends where all is myeloma: times more. Chosen.
pub(crate) const OSTEOBLAST_HARM: f32 = 6.0;
/// Days in which missing osteoblasts come back. Chosen.
pub(crate) const OSTEOBLAST_CALL_DAYS: f32 = 20.0;
/// Days over which the loss of bone is averaged where it is felt or read. Chosen: osteoclasts come and go one by one.
pub(crate) const RECENT_NET_LOSS_DAYS: f32 = 14.0;
/// Days between two looks at whether the outline of bone must be drawn anew. Chosen: seldom, since the ground is painted then.
pub(crate) const OUTLINE_DAYS: u32 = 4;
/// A change of depth that is worth it, µm. Chosen: about a pixel.
pub(crate) const OUTLINE_STEP_UM: f32 = 0.75;

/// Bone at the start, whole = 1 (bone is changed in 79 of 100 at diagnosis, lytic in 80-90 over the course; science.md 1.3,
/// 1.6; the shares are chosen).
pub(crate) const fn bone_at_start(stage: Stage) -> f32 {
    match stage {
        Stage::Healthy => 1.0,
        Stage::Early => 0.99,
        Stage::Active => 0.94,
        Stage::Relapsed => 0.86,
    }
}
