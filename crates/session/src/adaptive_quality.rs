//! Adaptive quality: fewer pixels, then fewer marks, then fewer pictures where frames run long; more again where there is
//! time.

/// A frame of ours that takes longer than this leaves the browser too little of its 16.7 ms.
const LONG_MS: f64 = 12.0;
/// A frame that takes less than this would still be short on the next finer level.
const SHORT_MS: f64 = 5.0;
/// Frames that are looked at together, and how many of them may run long.
const WINDOW: u32 = 30;
const MOST_LONG: u32 = 15;
/// Short frames must go on for so long before it gets finer, ms; twice as long each time that was too early.
const PATIENCE_MS: f64 = 4_000.0;
const MOST_PATIENCE_MS: f64 = 64_000.0;
/// Getting coarser this soon after it got finer means that it was too early, ms.
const TOO_EARLY_MS: f64 = 10_000.0;
/// First frames make sprites and ground; they say little.
const WARM_UP: u32 = 60;

/// A level of quality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QualityLevel {
    /// Share of the pixels' width and height.
    pub pixels: f32,
    /// Whether only every other one of the small marks is drawn.
    pub fewer_marks: bool,
    /// One picture in so many frames.
    pub frame_interval: u32,
}

impl QualityLevel {
    /// Whether nothing is left out.
    pub fn is_finest(&self) -> bool {
        *self == LEVELS[0]
    }
}

/// The finest first.
const LEVELS: [QualityLevel; 5] = [
    QualityLevel { pixels: 1.0, fewer_marks: false, frame_interval: 1 },
    QualityLevel { pixels: 0.8, fewer_marks: false, frame_interval: 1 },
    QualityLevel { pixels: 0.64, fewer_marks: true, frame_interval: 1 },
    QualityLevel { pixels: 0.5, fewer_marks: true, frame_interval: 1 },
    QualityLevel { pixels: 0.5, fewer_marks: true, frame_interval: 2 },
];

/// Watches how long frames take.
#[derive(Clone, Copy, Debug)]
pub struct AdaptiveQuality {
    level: usize,
    frames: u32,
    long: u32,
    short_for_ms: f64,
    patience_ms: f64,
    since_finer_ms: f64,
    warm: u32,
}

impl Default for AdaptiveQuality {
    fn default() -> Self {
        Self {
            level: 0,
            frames: 0,
            long: 0,
            short_for_ms: 0.0,
            patience_ms: PATIENCE_MS,
            since_finer_ms: f64::INFINITY,
            warm: 0,
        }
    }
}

impl AdaptiveQuality {
    /// How the picture is to be drawn.
    pub fn level(&self) -> QualityLevel {
        LEVELS[self.level]
    }

    /// Whether it is coarser than it could be.
    #[cfg(test)]
    pub const fn is_reduced(&self) -> bool {
        self.level > 0
    }

    /// A frame has taken `busy_ms` of ours, `elapsed_ms` after the one before. Returns whether the level has changed.
    pub fn observe(&mut self, busy_ms: f64, elapsed_ms: f64) -> bool {
        if self.warm < WARM_UP || !busy_ms.is_finite() {
            self.warm += 1;
            return false;
        }
        self.since_finer_ms += elapsed_ms;
        self.short_for_ms = if busy_ms < SHORT_MS { self.short_for_ms + elapsed_ms } else { 0.0 };
        self.frames += 1;
        self.long += u32::from(busy_ms > LONG_MS);
        if self.long > MOST_LONG && self.level + 1 < LEVELS.len() {
            self.coarser();
            return true;
        }
        if self.frames >= WINDOW {
            (self.frames, self.long) = (0, 0);
        }
        if self.level > 0 && self.short_for_ms >= self.patience_ms {
            self.finer();
            return true;
        }
        false
    }

    fn coarser(&mut self) {
        if self.since_finer_ms < TOO_EARLY_MS {
            self.patience_ms = (self.patience_ms * 2.0).min(MOST_PATIENCE_MS);
        }
        self.set_level(self.level + 1);
    }

    fn finer(&mut self) {
        self.since_finer_ms = 0.0;
        self.set_level(self.level - 1);
    }

    fn set_level(&mut self, level: usize) {
        self.level = level;
        (self.frames, self.long, self.short_for_ms) = (0, 0, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps that are taken while frames take as long as the level says.
    fn play(quality: &mut AdaptiveQuality, frames: u32, busy_ms: impl Fn(QualityLevel) -> f64) -> u32 {
        (0..frames).map(|_| u32::from(quality.observe(busy_ms(quality.level()), 16.7))).sum()
    }

    fn by_pixels(whole_ms: f64) -> impl Fn(QualityLevel) -> f64 {
        move |level| whole_ms * f64::from(level.pixels * level.pixels) / f64::from(level.frame_interval)
    }

    #[test]
    fn quick_frames_change_nothing_and_so_do_a_few_long_ones() {
        let mut quality = AdaptiveQuality::default();
        assert_eq!(play(&mut quality, 600, |_| 4.0), 0);
        for _ in 0..40 {
            play(&mut quality, 20, |_| 8.0);
            play(&mut quality, 10, |_| 30.0);
        }
        assert!(!quality.is_reduced());
    }

    #[test]
    fn long_frames_make_it_coarser_until_they_are_short_enough() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 400, by_pixels(22.0));
        assert_eq!(quality.level(), LEVELS[2]);
        play(&mut quality, 400, |_| 50.0);
        assert_eq!(quality.level(), LEVELS[4], "it ends somewhere");
    }

    #[test]
    fn it_comes_back_when_there_is_time() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 400, by_pixels(40.0));
        assert!(quality.is_reduced());
        play(&mut quality, 3_000, |_| 2.0);
        assert!(!quality.is_reduced());
    }

    #[test]
    fn it_does_not_swing() {
        // Short on the coarse level, long on the fine one: each return is a mistake, and they become rare.
        let mut quality = AdaptiveQuality::default();
        let minutes = play(&mut quality, 60 * 60 * 5, |level| if level.pixels < 1.0 { 4.0 } else { 14.0 });
        assert!((5..=20).contains(&minutes), "{minutes} changes in five minutes");
    }
}
