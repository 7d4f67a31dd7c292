//! Catch-up: a run on its way to a moment where nobody watches, in slices, so that the page answers meanwhile.

use story::StoryPosition;

/// Ticks of a slice before the first one was timed.
const FIRST_TICKS: u32 = 24;
/// Most ticks of a slice.
const MOST_TICKS: u32 = 2_000;
/// A slice should take about so long, ms.
const SLICE_MS: f64 = 40.0;
/// Progress is shown where the whole takes longer than this, ms.
const SHOWN_FROM_MS: f64 = 1_000.0;
/// So long the pace is measured before it is believed, ms.
const MEASURED_MS: f64 = 150.0;

/// Where a run is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To this tick of each run on the stage.
    Tick(u64),
    /// To where a beat begins, and from there to this tick of its run.
    Beat(StoryPosition, u64),
}

impl Goal {
    /// The tick at which it is reached.
    pub const fn tick(self) -> u64 {
        match self {
            Self::Tick(tick) | Self::Beat(_, tick) => tick,
        }
    }
}

/// How far a catch-up has come, where it takes long enough to be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CatchUpProgress {
    /// Of the whole way, 0 to 1.
    pub share: f32,
    /// The day to which it goes.
    pub day: f32,
    /// Whether it is a search for an event, which may end before.
    pub is_search: bool,
}

/// A catch-up under way.
#[derive(Debug)]
pub struct CatchUp {
    /// Where to.
    pub goal: Goal,
    from_tick: u64,
    ticks: u32,
    began_ms: Option<f64>,
    is_shown: bool,
}

impl CatchUp {
    /// From this tick on.
    pub const fn new(goal: Goal, from_tick: u64) -> Self {
        Self { goal, from_tick, ticks: FIRST_TICKS, began_ms: None, is_shown: false }
    }

    /// Ticks of the next slice.
    pub const fn slice(&self) -> u32 {
        self.ticks
    }

    /// A slice took so long: the next one is made to fit. Where there is no clock it stays as it is.
    pub fn observe(&mut self, busy_ms: f64) {
        if busy_ms.is_finite() && busy_ms > 0.0 {
            let fits = f64::from(self.ticks) * (SLICE_MS / busy_ms).clamp(0.25, 2.0);
            self.ticks = (fits as u32).clamp(1, MOST_TICKS);
        }
    }

    /// How far it has come at a tick; nothing as long as it seems to be short.
    pub fn progress(&mut self, now_ms: f64, tick: u64) -> Option<CatchUpProgress> {
        let to = self.goal.tick();
        let whole = to.saturating_sub(self.from_tick).max(1) as f64;
        let share = (tick.saturating_sub(self.from_tick) as f64 / whole).clamp(0.0, 1.0);
        let passed_ms = now_ms - *self.began_ms.get_or_insert(now_ms);
        let is_long = passed_ms >= MEASURED_MS && passed_ms > share * SHOWN_FROM_MS;
        self.is_shown |= is_long || passed_ms >= SHOWN_FROM_MS;
        let day = to as f32 / marrow::TICKS_PER_DAY as f32;
        self.is_shown.then_some(CatchUpProgress { share: share as f32, day, is_search: false })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_come_to_fit() {
        let mut catch_up = CatchUp::new(Goal::Tick(10_000), 0);
        for ms_per_tick in [0.2, 3.0] {
            (0..20).for_each(|_| catch_up.observe(f64::from(catch_up.slice()) * ms_per_tick));
            let slice_ms = f64::from(catch_up.slice()) * ms_per_tick;
            assert!((slice_ms - SLICE_MS).abs() < 4.0, "{slice_ms} ms");
        }
        catch_up.observe(f64::NAN);
        assert!(catch_up.slice() > 1);
    }

    #[test]
    fn only_what_takes_long_is_shown() {
        let mut quick = CatchUp::new(Goal::Tick(100), 0);
        assert!((0..10).all(|slice| quick.progress(f64::from(slice) * 50.0, slice as u64 * 10).is_none()));
        let mut slow = CatchUp::new(Goal::Tick(1_000), 0);
        let shown = (0..10).find_map(|slice| slow.progress(f64::from(slice) * 50.0, slice as u64 * 10));
        assert!(shown.is_some_and(|progress| progress.share > 0.0 && progress.share < 0.1));
    }
}
