//! Story player: which beat is told, how long it has been seen, and the run that belongs to it.
//!
//! Runs follow [`story::player`], so a beat is the same whichever way one came: going back is exact, and so is jumping.

use marrow::{Command, Setup};
use story::player::{self, Step};
use story::{Baseline, Beat, Metric, Path, StoryPosition, Zoom};

use crate::settings::{ChapterSet, Wording};
use crate::simulation_run::SimulationRun;
use crate::story_state::{BeatPhase, StoryState, TrackedMetric};

/// Time to read a caption of 25 words at an easy pace, ms.
const READ_MS: f64 = 11_000.0;
/// Time to think about a question and its choices, ms. Then the story goes on without an answer.
const QUESTION_MS: f64 = 20_000.0;
/// Time to read why, 40 words, ms.
const WHY_MS: f64 = 17_000.0;
/// Time to read the recap of a chapter, ms.
const RECAP_MS: f64 = 24_000.0;
/// A beat that is being read out waits no longer than this beyond its usual time, ms: a voice may never come to its end.
const MOST_HELD_MS: f64 = 30_000.0;
/// Time in which the days of a beat should pass, s.
const WATCH_S: f64 = 9.0;
/// Fastest and slowest that days pass, a second.
const FASTEST_DAYS: f64 = 10.0;
const SLOWEST_DAYS: f64 = 0.1;
/// Where single contacts are seen time runs no faster than this, days a second.
const FASTEST_NEAR: f64 = 1.0;

/// The story at a beat.
#[derive(Debug)]
pub struct StoryPlayer {
    state: StoryState,
    base: Setup,
    /// The last beat whose switches the run has been given, if it is a run of the story.
    entered: Option<StoryPosition>,
    /// What each metric was when the run began.
    at_run_start: [f32; Metric::ALL.len()],
    /// What those of the present beat are compared with.
    baselines: Vec<f32>,
    /// Whether the run has come to where the present beat begins.
    has_begun: bool,
    seen_ms: f64,
    /// Whether the beat is still being read out.
    is_held: bool,
}

impl StoryPlayer {
    /// A story that begins each run from `base`, as [`player::run_start`] does.
    pub fn new(path: Path, position: StoryPosition, base: Setup) -> Self {
        Self {
            state: StoryState {
                path,
                words: Wording::default(),
                chapters: ChapterSet::default(),
                position,
                phase: BeatPhase::Playing,
                choice: None,
            },
            is_held: false,
            base,
            entered: None,
            at_run_start: [0.0; Metric::ALL.len()],
            baselines: Vec::new(),
            has_begun: false,
            seen_ms: 0.0,
        }
    }

    /// What the page shows.
    pub const fn state(&self) -> StoryState {
        self.state
    }

    /// The present beat.
    pub fn beat(&self) -> &'static Beat {
        self.state.position.beat()
    }

    /// What its runs begin from, but for what a scene says.
    pub const fn base(&self) -> Setup {
        self.base
    }

    /// Tells these chapters alone.
    pub const fn offer(&mut self, chapters: ChapterSet) {
        self.state.chapters = chapters;
    }

    /// Tells these beats from now on.
    pub const fn set_path(&mut self, path: Path) {
        self.state.path = path;
    }

    /// Words them so from now on.
    pub const fn set_words(&mut self, words: Wording) {
        self.state.words = words;
    }

    /// The beat waits while it is read out, within limits; the next one does not.
    pub const fn hold(&mut self, is_held: bool) {
        self.is_held = is_held;
    }

    /// The run is no longer one of the story.
    pub const fn invalidate_run(&mut self) {
        self.entered = None;
    }

    /// Goes to a beat at once: brings `run` to where the beat begins. Returns whether that is another run now.
    #[cfg(test)]
    pub fn go_to(&mut self, position: StoryPosition, run: &mut SimulationRun) -> bool {
        let is_other = self.set_out(position, run);
        self.go_on(run, u32::MAX);
        is_other
    }

    /// Sets out for a beat, which is told from now on; `run` stands before its beginning. Returns whether that is another run.
    pub fn set_out(&mut self, position: StoryPosition, run: &mut SimulationRun) -> bool {
        let plays = player::entry_tick(position) != player::end_tick(position);
        let asks = position.beat().question.is_some() && plays;
        let phase = if asks { BeatPhase::Question } else { BeatPhase::Playing };
        self.state = StoryState { position, phase, choice: None, ..self.state };
        self.seen_ms = 0.0;
        self.is_held = false;
        let known = self.entered.filter(|entered| entered.scene_start() == position.scene_start());
        match known {
            None => self.restart_scene(position, run),
            Some(entered) if entered >= position => self.rewind_to(position, run),
            Some(_) => {}
        }
        self.baselines.clear();
        self.has_begun = false;
        known.is_none()
    }

    /// Plays so many ticks at most of the way to where the beat begins; returns how many were left of them once it is there.
    pub fn go_on(&mut self, run: &mut SimulationRun, ticks: u32) -> Option<u32> {
        let left = self.replay(run, ticks)?;
        if !self.has_begun {
            self.has_begun = true;
            self.set_baselines(run);
            self.update_phase(run);
        }
        Some(left)
    }

    /// The last beat that the run has come to, if it is a run of the story.
    pub const fn entered(&self) -> Option<StoryPosition> {
        self.entered
    }

    /// The days of the beat are played again from a moment before.
    pub const fn reopen(&mut self) {
        self.state.phase = BeatPhase::Playing;
        self.seen_ms = 0.0;
    }

    /// The metrics that the beat speaks of, then and now.
    pub fn metrics(&self, run: &SimulationRun) -> Vec<TrackedMetric> {
        let metrics = self.beat().metrics.iter().zip(&self.baselines);
        metrics
            .map(|((metric, _), from)| TrackedMetric {
                metric: *metric,
                from: *from,
                now: read(*metric, run),
            })
            .collect()
    }

    /// A choice was made, or none wanted: the days play.
    pub fn answer(&mut self, choice: Option<u8>) {
        if self.state.phase == BeatPhase::Question {
            self.state.choice = choice;
            self.state.phase = BeatPhase::Playing;
            self.seen_ms = 0.0;
        }
    }

    /// Ticks that may still be played in this beat.
    pub fn ticks_left(&self, run: &SimulationRun) -> u32 {
        if self.state.phase != BeatPhase::Playing {
            return 0;
        }
        let left = player::end_tick(self.state.position).saturating_sub(run.simulation().ticks());
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Model days that pass in a second at speed 1.
    pub fn days_per_second(&self) -> f64 {
        let near = matches!(self.beat().shot.zoom, Zoom::Cell | Zoom::Contact);
        let fastest = if near { FASTEST_NEAR } else { FASTEST_DAYS };
        (f64::from(self.beat().days) / WATCH_S).clamp(SLOWEST_DAYS, fastest)
    }

    /// Time has passed while the story plays; returns whether the next beat is due.
    pub fn advance(&mut self, elapsed_ms: f64, run: &SimulationRun) -> bool {
        self.update_phase(run);
        self.seen_ms += elapsed_ms;
        match self.state.phase {
            BeatPhase::Question if self.seen_ms >= QUESTION_MS => self.answer(None),
            BeatPhase::Finished => {
                let held_ms = if self.is_held { MOST_HELD_MS } else { 0.0 };
                return self.seen_ms >= self.reading_ms() + held_ms;
            }
            _ => {}
        }
        false
    }

    /// A beat whose days have played is finished.
    pub fn update_phase(&mut self, run: &SimulationRun) {
        if self.state.phase == BeatPhase::Playing && self.ticks_left(run) == 0 {
            self.state.phase = BeatPhase::Finished;
            // Why it came so is read after it was seen.
            if self.beat().question.is_some() {
                self.seen_ms = 0.0;
            }
        }
    }

    fn reading_ms(&self) -> f64 {
        let recap_ms = if self.state.position.ends_chapter() { RECAP_MS } else { 0.0 };
        recap_ms + if self.beat().question.is_some() { WHY_MS } else { READ_MS }
    }

    fn restart_scene(&mut self, position: StoryPosition, run: &mut SimulationRun) {
        let start = player::run_start(position, self.base);
        if !run.is_pristine(&start) {
            *run = SimulationRun::new(start.setup, start.agents);
        }
        self.at_run_start = Metric::ALL.map(|metric| read(metric, run));
        self.entered = None;
    }

    /// Beats that take no time share a moment: back before the first of them.
    fn rewind_to(&mut self, position: StoryPosition, run: &mut SimulationRun) {
        let tick = player::entry_tick(position);
        run.rewind(tick);
        let is_earlier = |at: &StoryPosition| player::entry_tick(*at) < tick;
        self.entered = player::positions_to(position).filter(is_earlier).last();
    }

    fn replay(&mut self, run: &mut SimulationRun, ticks: u32) -> Option<u32> {
        let (position, mut left) = (self.state.position, ticks);
        for next in player::positions_to(position) {
            if self.entered.is_none_or(|entered| entered < next) {
                for step in player::steps_into(next) {
                    match step {
                        Step::PlayTo(tick) => left = run.play_towards(tick, left)?,
                        Step::Apply(Command::Give(agent)) => run.switch(agent, true),
                        Step::Apply(Command::Stop(agent)) => run.switch(agent, false),
                    }
                }
                self.entered = Some(next);
            }
        }
        Some(left)
    }

    fn set_baselines(&mut self, run: &SimulationRun) {
        let baselines = self.beat().metrics.iter().map(|(metric, _)| match metric.baseline() {
            Baseline::Beat => read(*metric, run),
            Baseline::Run => self.at_run_start[*metric as usize],
        });
        self.baselines = baselines.collect();
    }
}

/// The present value of a metric.
fn read(metric: Metric, run: &SimulationRun) -> f32 {
    metric.read(&run.simulation().readouts(), run.snapshot())
}

#[cfg(test)]
mod tests;
