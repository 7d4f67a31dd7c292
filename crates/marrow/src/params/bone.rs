//! Bone and its cells.

use crate::parameter::{parameters, parameters_by_setup};
use crate::setup::Stage;

// No rate of bone turnover stands in science.md: all are chosen, so that untreated active disease loses a fifth of the bone
// within a year and so that healthy bone keeps its shape for years.

parameters! {
    /// Bone that the osteoclasts of health take in a day, as a share of all bone. Chosen: 7 of 100 in a
    /// year.
    pub(crate) RESORPTION_PER_DAY: f32 = 0.0002, "1/day", "chosen";
    /// Most that osteoblasts fill a pit in a day, as a share of the mean thickness of bone. Chosen: a pit of
    /// health is filled in about two months.
    pub(crate) FORMATION_PER_DAY: f32 = 0.0015, "1/day", "chosen";
    /// Deeper than this share of the mean thickness, a pit is no longer an ordinary one. Chosen.
    pub(crate) ORDINARY_PIT: f32 = 0.20, "1", "chosen", [0.0, 1.0];
    /// Pace at which a deeper pit is filled, ordinary pits = 1. Lesions mostly do not refill (science.md
    /// 1.6, unconfirmed); chosen.
    pub(crate) DEEP_PIT_FILLING: f32 = 0.02, "1", "science.md 1.6; chosen";
    /// Half the width of a pit: at least so many µm (science.md 1.5, unconfirmed: osteoclasts are 40-150 µm
    /// across).
    pub(crate) PIT_REACH_UM: f32 = 22.0, "µm", "science.md 1.5";
    /// The same as a share of the mean thickness, so that stages of all sizes show pits. Chosen.
    pub(crate) PIT_REACH: f32 = 0.5, "1", "chosen";
    /// Deepest pit, as a share of the stage's height. Chosen.
    pub(crate) PIT_MAX: f32 = 0.2, "1", "chosen";
    /// Surface for each osteoclast in health. Chosen: few.
    pub(crate) OSTEOCLAST_SPACING_UM: f32 = 420.0, "µm", "chosen";
    /// How many more osteoclasts there are where all is myeloma, those of health = 1 (RANKL up, OPG down;
    /// science.md 1.6). Chosen.
    pub(crate) OSTEOCLAST_WAKING: f32 = 3.5, "1", "science.md 1.6; chosen";
    /// Life of an osteoclast. Chosen: weeks.
    pub(crate) OSTEOCLAST_DAYS: f32 = 20.0, "days", "chosen";
    /// Days in which missing osteoclasts arise. Chosen.
    pub(crate) OSTEOCLAST_CALL_DAYS: f32 = 6.0, "days", "chosen";
    /// How fast an osteoclast grows to the size that the myeloma around it calls for, per day. Chosen.
    pub(crate) OSTEOCLAST_GROWTH_PER_DAY: f32 = 0.15, "1/day", "chosen";
    /// Surface for each osteoblast in health. Chosen: a row here and there.
    pub(crate) OSTEOBLAST_SPACING_UM: f32 = 40.0, "µm", "chosen";
    /// Share of myeloma at which osteoblasts build no more (DKK1, sclerostin; science.md 1.6). Chosen.
    pub(crate) OSTEOBLAST_STOPPED_AT: f32 = 0.5, "1", "science.md 1.6; chosen", [0.0, 1.0];
    /// Life of an osteoblast on the surface. Chosen: months.
    pub(crate) OSTEOBLAST_DAYS: f32 = 90.0, "days", "chosen";
    /// How much sooner it ends where all is myeloma: times more. Chosen.
    pub(crate) OSTEOBLAST_HARM: f32 = 6.0, "1", "chosen";
    /// Days in which missing osteoblasts come back. Chosen.
    pub(crate) OSTEOBLAST_CALL_DAYS: f32 = 20.0, "days", "chosen";
    /// Days over which the loss of bone is averaged where it is felt or read. Chosen: osteoclasts come and
    /// go one by one.
    pub(crate) RECENT_NET_LOSS_DAYS: f32 = 14.0, "days", "chosen";
    /// Days between two looks at whether the outline of bone must be drawn anew. Chosen: seldom, since the
    /// ground is painted then.
    pub(crate) OUTLINE_DAYS: u32 = 4, "days", "chosen";
    /// A change of depth that is worth it. Chosen: about a pixel.
    pub(crate) OUTLINE_STEP_UM: f32 = 0.75, "µm", "chosen";
}

parameters_by_setup! {
    /// Bone at the start, whole = 1 (bone is changed in 79 of 100 at diagnosis, lytic in 80-90 over the course; science.md 1.3,
    /// 1.6; the shares are chosen).
    pub(crate) const fn bone_at_start(stage: Stage) -> f32 {
        match stage {
            Stage::Healthy => 1.0,
            Stage::Early => 0.99,
            Stage::Active => 0.94,
            Stage::Relapsed => 0.86,
        }
    } "1", "science.md 1.3, 1.6; chosen";
}
