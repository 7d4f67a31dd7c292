//! One beat: a caption, what the run does meanwhile, and where we look.

use marrow::sim::{CellKind, Stage};

use super::{Change, Gauge, Sign};

/// A beat. Its caption is `story-<id>`.
#[derive(Clone, Copy, Debug)]
pub struct Beat {
    /// Unique, for words.
    pub id: &'static str,
    /// A fresh run begins here; without one the run of the beat before goes on.
    pub scene: Option<Scene>,
    /// Agents switched on as the beat begins.
    pub give: &'static [&'static str],
    /// Agents switched off as the beat begins.
    pub stop: &'static [&'static str],
    /// Model days that play during the beat.
    pub days: u16,
    /// Where the camera looks.
    pub look: Look,
    /// Kinds of cell that are pointed at.
    pub point: &'static [CellKind],
    /// What else is pointed at.
    pub mark: &'static [Landmark],
    /// Small shapes that the caption speaks of.
    pub signs: &'static [Sign],
    /// Numbers that the caption speaks of, and what it says becomes of them.
    pub shows: &'static [(Gauge, Change)],
    /// Asked before the days play.
    pub question: Option<Question>,
    /// Ids of claims, or `trial:<id>`, that carry the caption.
    pub claims: &'static [&'static str],
}

/// What a fresh run begins from.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// How far the disease has come.
    pub stage: Stage,
    /// Agents on from the first day.
    pub given: &'static [&'static str],
    /// Days that have passed unseen when the beat begins.
    pub days: u16,
}

/// Where the camera looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// At what.
    pub at: Subject,
    /// From how near.
    pub zoom: Zoom,
}

/// What can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The whole niche.
    Niche,
    /// A cell of this kind.
    Cell(CellKind),
    /// A cell of this kind that grips another; any of this kind while there is none.
    Contact(CellKind),
    /// The sinusoid.
    Sinusoid,
}

/// What can be pointed at beside kinds of cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landmark {
    /// Bone.
    Bone,
    /// The sinusoid.
    Sinusoid,
    /// Red cells that are carried along in it: too quick for a name of their own.
    RedCells,
    /// A fat cell.
    FatCell,
    /// M-protein, adrift in the sinusoid.
    MProtein,
    /// A myeloma cell with more BCMA flags than most.
    ManyFlags,
    /// A myeloma cell with fewer BCMA flags than most.
    FewFlags,
    /// A T cell that has been busy for long.
    TiringTCell,
    /// A T cell that has not.
    FreshTCell,
}

/// How near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// The whole marrow.
    Marrow,
    /// A region: about 200 µm across.
    Region,
    /// A few cells: about 60 µm across.
    Cell,
    /// A contact: about 30 µm across.
    Contact,
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

impl Beat {
    /// A beat that stands still and sees the whole marrow.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            scene: None,
            give: &[],
            stop: &[],
            days: 0,
            look: Look { at: Subject::Niche, zoom: Zoom::Marrow },
            point: &[],
            mark: &[],
            signs: &[],
            shows: &[],
            question: None,
            claims: &[],
        }
    }

    /// Begins a fresh run, with nothing given and no day passed.
    pub const fn begins(self, stage: Stage) -> Self {
        self.scene(Scene { stage, given: &[], days: 0 })
    }

    /// Begins a fresh run.
    pub const fn scene(mut self, scene: Scene) -> Self {
        self.scene = Some(scene);
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

    /// Looks there.
    pub const fn look(mut self, at: Subject, zoom: Zoom) -> Self {
        self.look = Look { at, zoom };
        self
    }

    /// Points at these kinds.
    pub const fn point(mut self, kinds: &'static [CellKind]) -> Self {
        self.point = kinds;
        self
    }

    /// Points at these, too.
    pub const fn mark(mut self, landmarks: &'static [Landmark]) -> Self {
        self.mark = landmarks;
        self
    }

    /// Says what these small shapes are.
    pub const fn signs(mut self, signs: &'static [Sign]) -> Self {
        self.signs = signs;
        self
    }

    /// Says that this becomes of these numbers; they stand beside the caption.
    pub const fn shows(mut self, shows: &'static [(Gauge, Change)]) -> Self {
        self.shows = shows;
        self
    }

    /// Asks first: so many choices, of which the picture shows this one.
    pub const fn ask(mut self, choices: u8, answer: u8) -> Self {
        self.question = Some(Question { choices, answer });
        self
    }

    /// What carries the caption.
    pub const fn claims(mut self, claims: &'static [&'static str]) -> Self {
        self.claims = claims;
        self
    }
}
