//! Pacing: how many ticks a frame plays. Speed of play never changes the outcome, since only whole ticks count.

use marrow::TICKS_PER_DAY;

/// Model days that pass in a second at speed 1, where nothing slows them.
pub const USUAL_DAYS_PER_SECOND: f64 = 2.0;
/// Longest time between two frames that counts, ms. After a hidden tab, a sleep or a jump of the clock the run goes
/// on where it was.
const LONGEST_FRAME_MS: f64 = 100.0;
/// Most ticks that one frame plays, so that a slow machine slows the run and not the page.
const MOST_TICKS: u32 = 12;

/// A speed of play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// A quarter.
    Quarter,
    /// A half.
    Half,
    /// Two model days a second.
    #[default]
    One,
    /// Twice that.
    Two,
    /// Four times that.
    Four,
}

impl Speed {
    /// All speeds, slowest first.
    pub const ALL: [Self; 5] = [Self::Quarter, Self::Half, Self::One, Self::Two, Self::Four];

    /// Its value in settings.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Quarter => "0.25",
            Self::Half => "0.5",
            Self::One => "1",
            Self::Two => "2",
            Self::Four => "4",
        }
    }

    /// The speed of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|speed| speed.id() == id)
    }

    /// Times the usual speed.
    pub const fn multiplier(self) -> f64 {
        match self {
            Self::Quarter => 0.25,
            Self::Half => 0.5,
            Self::One => 1.0,
            Self::Two => 2.0,
            Self::Four => 4.0,
        }
    }
}

/// The clock of the run.
#[derive(Clone, Copy, Debug)]
pub struct Pacing {
    playing: bool,
    speed: Speed,
    /// Share of the next tick that has passed, 0 to 1.
    alpha: f64,
    last_ms: Option<f64>,
    elapsed_ms: f64,
    /// Whether nobody sees it: then no time passes, playing or not.
    suspended: bool,
}

impl Pacing {
    /// A paused or playing clock.
    pub fn new(playing: bool, speed: Speed) -> Self {
        Self { playing, speed, alpha: 1.0, last_ms: None, elapsed_ms: 0.0, suspended: false }
    }

    /// Whether it plays.
    pub const fn playing(&self) -> bool {
        self.playing
    }

    /// How fast it plays.
    pub const fn speed(&self) -> Speed {
        self.speed
    }

    /// Whether no time passes since nobody sees it.
    pub const fn suspended(&self) -> bool {
        self.suspended
    }

    /// Suspends time while nobody sees it, or lets it go on.
    pub fn set_suspended(&mut self, suspended: bool) {
        self.suspended = suspended;
    }

    /// Plays or pauses.
    pub fn set_playing(&mut self, playing: bool) {
        self.playing = playing;
    }

    /// Changes the speed.
    pub fn set_speed(&mut self, speed: Speed) {
        self.speed = speed;
    }

    /// Time that counted between the last two frames, ms; playing or not.
    pub const fn elapsed_ms(&self) -> f64 {
        self.elapsed_ms
    }

    /// Shows the present tick whole: after a step or a restart nothing stands between two ticks.
    pub fn snap_to_tick(&mut self) {
        self.alpha = 1.0;
    }

    /// How far the picture stands between the last tick and the one before it, 0 to 1.
    pub const fn alpha(&self) -> f32 {
        self.alpha as f32
    }

    /// A frame in which no time passes, playing or not: the run is on its way to where time goes on.
    pub const fn hold(&mut self, now_ms: f64) {
        self.last_ms = Some(now_ms);
        self.elapsed_ms = 0.0;
    }

    /// Ticks to play for the frame at `now_ms`, if so many model days pass in a second.
    pub fn advance(&mut self, now_ms: f64, days_per_second: f64) -> u32 {
        if self.suspended {
            (self.last_ms, self.elapsed_ms) = (None, 0.0);
            return 0;
        }
        let elapsed_ms = self.last_ms.map_or(0.0, |last| (now_ms - last).clamp(0.0, LONGEST_FRAME_MS));
        self.last_ms = Some(now_ms);
        self.elapsed_ms = if elapsed_ms.is_nan() { 0.0 } else { elapsed_ms };
        if !self.playing {
            return 0;
        }
        self.alpha += self.elapsed_ms / 1_000.0 * days_per_second * f64::from(TICKS_PER_DAY);
        // The picture runs one tick behind the model: alpha 1 is the newest tick, beyond it a new one is due.
        let due = (self.alpha.ceil() - 1.0).max(0.0);
        self.alpha -= due;
        (due as u32).min(MOST_TICKS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks_in_a_second(speed: Speed, frame_ms: f64) -> u32 {
        let mut pacing = Pacing::new(true, speed);
        let days = USUAL_DAYS_PER_SECOND * speed.multiplier();
        let frames = (1_000.0 / frame_ms).round() as u32;
        (0..=frames).map(|frame| pacing.advance(f64::from(frame) * frame_ms, days)).sum()
    }

    #[test]
    fn a_second_plays_two_days_at_any_frame_rate() {
        for frame_ms in [1_000.0 / 144.0, 1_000.0 / 60.0, 1_000.0 / 30.0, 50.0] {
            let ticks = ticks_in_a_second(Speed::One, frame_ms);
            assert!(ticks.abs_diff(2 * TICKS_PER_DAY) <= 1, "{ticks} ticks at {frame_ms} ms");
        }
    }

    #[test]
    fn speed_scales_the_ticks() {
        assert!(ticks_in_a_second(Speed::Four, 16.0).abs_diff(8 * TICKS_PER_DAY) <= 2);
        assert!(ticks_in_a_second(Speed::Quarter, 16.0).abs_diff(TICKS_PER_DAY / 2) <= 1);
    }

    #[test]
    fn a_pause_plays_nothing_and_owes_nothing() {
        let mut pacing = Pacing::new(false, Speed::Four);
        assert_eq!((0..100).map(|second| pacing.advance(f64::from(second) * 1_000.0, 8.0)).sum::<u32>(), 0);
        pacing.set_playing(true);
        assert!(pacing.advance(100_000.0, 8.0) <= MOST_TICKS);
    }

    #[test]
    fn a_jump_of_the_clock_is_no_storm() {
        let mut pacing = Pacing::new(true, Speed::Four);
        pacing.advance(0.0, 8.0);
        assert!(pacing.advance(3_600_000.0, 8.0) <= MOST_TICKS);
        assert_eq!(pacing.advance(0.0, 8.0), 0, "a clock that runs back stands still");
        assert_eq!(pacing.advance(f64::NAN, 8.0), 0);
        assert!(pacing.alpha().is_finite());
    }
}
