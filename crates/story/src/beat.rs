//! Beats: one caption each, with what the run does meanwhile and the camera shot. Written in `chapters/` with a const builder.

use marrow::{CellKind, Stage};

use super::{CameraShot, CameraTarget, LegendMark, Metric, Trend, Zoom};

/// A beat. Its caption is `story-<id>`.
#[derive(Clone, Copy, Debug)]
pub struct Beat {
    /// Unique, for words.
    pub id: &'static str,
    /// A fresh run begins here; without one the run of the beat before goes on.
    pub scene: Option<StoryScene>,
    /// A second run that is shown beside it.
    pub beside: Option<Beside>,
    /// Agents switched on as the beat begins.
    pub give: &'static [&'static str],
    /// Agents switched off as the beat begins.
    pub stop: &'static [&'static str],
    /// Model days that play during the beat.
    pub days: u16,
    /// What the camera shows.
    pub shot: CameraShot,
    /// Kinds of cell that carry a label.
    pub point_at: &'static [CellKind],
    /// Structures that carry a label.
    pub structures: &'static [Structure],
    /// Small shapes that the caption speaks of.
    pub legend: &'static [LegendMark],
    /// Metrics that the caption speaks of, and the trend that it claims.
    pub metrics: &'static [(Metric, Trend)],
    /// Asked before the days play.
    pub question: Option<Question>,
    /// Whether it is told in the short version, too.
    pub is_short: bool,
    /// Ids of claims that carry the caption.
    pub claims: &'static [&'static str],
}

/// What a fresh run begins from.
#[derive(Clone, Copy, Debug)]
pub struct StoryScene {
    /// How far the disease has come.
    pub stage: Stage,
    /// Agents on from the first day.
    pub given: &'static [&'static str],
    /// Days that have passed unseen when the beat begins.
    pub days: u16,
}

/// What can carry a label beside kinds of cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Structure {
    /// Bone.
    Bone,
    /// The sinusoid.
    Sinusoid,
    /// Red cells that are carried along in it: too quick for a label of their own.
    RedCells,
    /// A fat cell.
    FatCell,
    /// M-protein, adrift in the sinusoid.
    MProtein,
    /// A myeloma cell with more BCMA markers than most.
    ManyFlags,
    /// A myeloma cell with fewer BCMA markers than most.
    FewFlags,
    /// A T cell that has been busy for long.
    TiringTCell,
    /// A T cell that has not.
    FreshTCell,
}

/// A prediction to make before the days play.
///
/// Words: `story-<id>-ask`, `story-<id>-choice-1` …, `story-<id>-why`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// How many choices there are, 2 to 4.
    pub choices: u8,
    /// The one that the picture then shows, from 1.
    pub answer: u8,
}

/// A second run. What the two are called is `story-<id>-left` and `story-<id>-right`.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// Which person of the model's trials it is; `None`: the marrow is that of the first run.
    pub person: Option<u32>,
    /// What it is given.
    pub given: &'static [TreatmentPeriod],
}

/// A stretch of days on which an agent is given. One that follows another of the same agent begins its doses anew.
#[derive(Clone, Copy, Debug)]
pub struct TreatmentPeriod {
    /// Id of the agent.
    pub agent: &'static str,
    /// The first day.
    pub from_day: u16,
    /// The day on which it ends; `None`: it stays.
    pub until_day: Option<u16>,
}

impl TreatmentPeriod {
    /// From the first day on.
    pub const fn always(agent: &'static str) -> Self {
        Self { agent, from_day: 0, until_day: None }
    }

    /// From one day until another.
    pub const fn between(agent: &'static str, from_day: u16, until_day: u16) -> Self {
        Self { agent, from_day, until_day: Some(until_day) }
    }
}

impl Beat {
    /// A beat that stands still and sees the whole marrow.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            scene: None,
            beside: None,
            give: &[],
            stop: &[],
            days: 0,
            shot: CameraShot { target: CameraTarget::Niche, zoom: Zoom::Marrow },
            point_at: &[],
            structures: &[],
            legend: &[],
            metrics: &[],
            question: None,
            is_short: false,
            claims: &[],
        }
    }

    /// Begins a fresh run, with nothing given and no day passed.
    pub const fn starts_run(self, stage: Stage) -> Self {
        self.scene(StoryScene { stage, given: &[], days: 0 })
    }

    /// Begins a fresh run.
    pub const fn scene(mut self, scene: StoryScene) -> Self {
        self.scene = Some(scene);
        self
    }

    /// Shows a second run beside that of the scene.
    pub const fn beside(mut self, person: Option<u32>, given: &'static [TreatmentPeriod]) -> Self {
        self.beside = Some(Beside { person, given });
        self
    }

    /// Switches agents on.
    pub const fn give(mut self, agents: &'static [&'static str]) -> Self {
        self.give = agents;
        self
    }

    /// Switches agents off.
    pub const fn stop(mut self, agents: &'static [&'static str]) -> Self {
        self.stop = agents;
        self
    }

    /// Plays this many days.
    pub const fn days(mut self, days: u16) -> Self {
        self.days = days;
        self
    }

    /// Sets the camera shot.
    pub const fn shot(mut self, target: CameraTarget, zoom: Zoom) -> Self {
        self.shot = CameraShot { target, zoom };
        self
    }

    /// Labels cells of these kinds.
    pub const fn point_at(mut self, kinds: &'static [CellKind]) -> Self {
        self.point_at = kinds;
        self
    }

    /// Labels these structures, too.
    pub const fn structures(mut self, structures: &'static [Structure]) -> Self {
        self.structures = structures;
        self
    }

    /// Shows these small shapes with their names beside the caption.
    pub const fn legend(mut self, marks: &'static [LegendMark]) -> Self {
        self.legend = marks;
        self
    }

    /// Shows these metrics beside the caption, and claims their trends.
    pub const fn metrics(mut self, metrics: &'static [(Metric, Trend)]) -> Self {
        self.metrics = metrics;
        self
    }

    /// Asks for a prediction first: how many choices, and which of them the picture then shows.
    pub const fn question(mut self, choices: u8, answer: u8) -> Self {
        self.question = Some(Question { choices, answer });
        self
    }

    /// Tells it in the short version, too.
    pub const fn short(mut self) -> Self {
        self.is_short = true;
        self
    }

    /// What carries the caption.
    pub const fn claims(mut self, claims: &'static [&'static str]) -> Self {
        self.claims = claims;
        self
    }
}
