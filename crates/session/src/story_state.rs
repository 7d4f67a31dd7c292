//! Story state: what the page shows of the story player.

use story::{Metric, Path, StoryPosition};

use crate::settings::{ChapterSet, Wording};

/// How far a beat has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatPhase {
    /// A question stands; time waits.
    Question,
    /// Its days play.
    Playing,
    /// They have played.
    Finished,
}

/// What the page shows of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryState {
    /// Which beats are told.
    pub path: Path,
    /// How it is worded.
    pub words: Wording,
    /// The chapters that are offered.
    pub chapters: ChapterSet,
    /// Which beat.
    pub position: StoryPosition,
    /// How far it has come.
    pub phase: BeatPhase,
    /// What was predicted, from 1.
    pub choice: Option<u8>,
}

impl StoryState {
    /// The beat that is told next.
    pub fn next(&self) -> Option<StoryPosition> {
        self.chapters.next(self.path, self.position)
    }

    /// The beat that was told before.
    pub fn previous(&self) -> Option<StoryPosition> {
        self.chapters.previous(self.path, self.position)
    }
}

/// A metric that a beat speaks of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrackedMetric {
    /// Which.
    pub metric: Metric,
    /// What it was when the run, or the beat, began.
    pub from: f32,
    /// What it is now.
    pub now: f32,
}
