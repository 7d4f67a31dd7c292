//! Event search: plays a copy of a run, a slice a frame, until an event has happened. Forwards the copy then stands there and becomes
//! the run; backwards it looks through the stretches between checkpoints, newest first, for the last one. Where there is none the
//! copy is dropped, and the run is as it was.

use marrow::{Simulation, TICKS_PER_DAY};

use crate::catch_up::{CatchUp, CatchUpProgress, Goal};
use crate::run_event::{EventReading, RunEvent};
use crate::simulation_run::SimulationRun;
use crate::view::Side;

/// So far ahead an event is looked for, model days.
pub const LOOK_AHEAD_DAYS: u32 = 365;

/// On or back in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The next one.
    Forward,
    /// The one before.
    Backward,
}

/// What a search came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventAnswer {
    /// What was looked for.
    pub event: RunEvent,
    /// Which way.
    pub direction: Direction,
    /// The day on which it happens, if it does.
    pub day: Option<f32>,
    /// How many searches there were: two that came to the same differ in it.
    pub number: u32,
}

/// A search under way.
pub struct EventSearch {
    /// What is looked for.
    pub event: RunEvent,
    /// Which way.
    pub direction: Direction,
    /// The run that is searched.
    pub side: Side,
    copy: SimulationRun,
    before: EventReading,
    /// Not at this tick nor before.
    first: u64,
    /// Not after this tick; backwards, of the present stretch.
    last: u64,
    /// Backwards: where the present stretch begins, and the newest place in it.
    from: u64,
    newest: Option<u64>,
    pace: CatchUp,
    /// Ticks between here and the end of the search.
    whole: u64,
}

/// Where a search ended.
pub enum SearchEnd {
    /// The event is at this tick; forwards the copy stands there.
    Found(u64),
    /// There is none.
    None,
}

impl EventSearch {
    /// In a run as it stands, between two ticks of it.
    pub fn new(
        (event, direction): (RunEvent, Direction),
        side: Side,
        run: &SimulationRun,
        (first, last): (u64, u64),
    ) -> Self {
        let now = run.simulation().ticks();
        let whole = match direction {
            Direction::Forward => last.saturating_sub(now),
            Direction::Backward => now.saturating_sub(first),
        };
        let mut search = Self {
            event,
            direction,
            side,
            copy: run.clone(),
            before: event.read(run.simulation()),
            first,
            last,
            from: now,
            newest: None,
            pace: CatchUp::new(Goal::Tick(whole), 0),
            whole,
        };
        if direction == Direction::Backward {
            search.enter_stretch(now.saturating_sub(1));
        }
        search
    }

    /// A slice took so long.
    pub fn observe(&mut self, busy_ms: f64) {
        self.pace.observe(busy_ms);
    }

    /// Ticks of the next slice.
    pub const fn slice(&self) -> u32 {
        self.pace.slice()
    }

    /// How far it is, where that is to be shown.
    pub fn progress(&mut self, now_ms: f64) -> Option<CatchUpProgress> {
        let left = match self.direction {
            Direction::Forward => self.last.saturating_sub(self.copy.simulation().ticks()),
            Direction::Backward => self.last.saturating_sub(self.first),
        };
        let progress = self.pace.progress(now_ms, self.whole.saturating_sub(left))?;
        Some(CatchUpProgress { is_search: true, ..progress })
    }

    /// Plays so many ticks at most; returns how it ended, if it did.
    pub fn play(&mut self, ticks: u32) -> Option<SearchEnd> {
        match self.direction {
            Direction::Forward => self.play_forward(ticks),
            Direction::Backward => self.play_backward(ticks),
        }
    }

    /// The copy as it stands.
    pub fn into_run(self) -> SimulationRun {
        self.copy
    }

    fn play_forward(&mut self, ticks: u32) -> Option<SearchEnd> {
        let left = self.last.saturating_sub(self.copy.simulation().ticks());
        let (event, before) = (self.event, &mut self.before);
        let is_found = self.copy.play_until(fitting(left, ticks), &mut |run| happens(event, before, run));
        if is_found {
            return Some(SearchEnd::Found(self.copy.simulation().ticks()));
        }
        (left <= u64::from(ticks)).then_some(SearchEnd::None)
    }

    fn play_backward(&mut self, ticks: u32) -> Option<SearchEnd> {
        let mut ticks = ticks;
        loop {
            if self.last <= self.first {
                return Some(SearchEnd::None);
            }
            let left = self.last.saturating_sub(self.copy.simulation().ticks());
            let part = fitting(left, ticks);
            let (event, first) = (self.event, self.first);
            let (before, newest) = (&mut self.before, &mut self.newest);
            self.copy.play_until(part, &mut |run| {
                if happens(event, before, run) && run.ticks() > first {
                    *newest = Some(run.ticks());
                }
                false
            });
            ticks -= part;
            if left > u64::from(part) {
                return None;
            }
            if let Some(tick) = self.newest {
                return Some(SearchEnd::Found(tick));
            }
            self.enter_stretch(self.from);
        }
    }

    /// Goes to the newest checkpoint before a tick: the stretch from there to it is searched next.
    fn enter_stretch(&mut self, last: u64) {
        self.last = last;
        self.copy.return_to(last.saturating_sub(1));
        self.from = self.copy.simulation().ticks();
        self.before = self.event.read(self.copy.simulation());
    }
}

/// Whether the event has come with this tick.
fn happens(event: RunEvent, before: &mut EventReading, run: &Simulation) -> bool {
    let now = event.read(run);
    now.follows(std::mem::replace(before, now))
}

/// As many ticks of so many as are left.
fn fitting(left: u64, ticks: u32) -> u32 {
    u32::try_from(left).map_or(ticks, |left| left.min(ticks))
}

/// The tick up to which an event is looked for ahead of one.
pub const fn look_ahead(now: u64) -> u64 {
    now + LOOK_AHEAD_DAYS as u64 * TICKS_PER_DAY as u64
}
