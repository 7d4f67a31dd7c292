//! How fine the picture is drawn: fewer pixels, then fewer marks, then fewer pictures where frames run long; more again
//! where there is time. Pure.

/// A frame of ours that takes longer than this leaves the browser too little of its 16.7 ms.
const LONG_MS: f64 = 12.0;
/// A frame that takes less than this would still be short on the next finer step.
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

/// A step of quality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Share of the pixels' width and height.
    pub pixels: f32,
    /// Whether only every other one of the small marks is drawn.
    pub fewer_marks: bool,
    /// One picture in so many frames.
    pub every: u32,
}

impl Step {
    /// Whether nothing is left out.
    pub fn is_finest(&self) -> bool {
        *self == STEPS[0]
    }
}

/// The finest first.
const STEPS: [Step; 5] = [
    Step { pixels: 1.0, fewer_marks: false, every: 1 },
    Step { pixels: 0.8, fewer_marks: false, every: 1 },
    Step { pixels: 0.64, fewer_marks: true, every: 1 },
    Step { pixels: 0.5, fewer_marks: true, every: 1 },
    Step { pixels: 0.5, fewer_marks: true, every: 2 },
];

/// Watches how long frames take.
#[derive(Clone, Copy, Debug)]
pub struct Quality {
    step: usize,
    frames: u32,
    long: u32,
    short_for_ms: f64,
    patience_ms: f64,
    since_finer_ms: f64,
    warm: u32,
}

impl Default for Quality {
    fn default() -> Self {
        Self {
            step: 0,
            frames: 0,
            long: 0,
            short_for_ms: 0.0,
            patience_ms: PATIENCE_MS,
            since_finer_ms: f64::INFINITY,
            warm: 0,
        }
    }
}

impl Quality {
    /// How the picture is to be drawn.
    pub fn step(&self) -> Step {
        STEPS[self.step]
    }

    /// Whether it is coarser than it could be.
    #[cfg(test)]
    pub const fn is_reduced(&self) -> bool {
        self.step > 0
    }

    /// A frame has taken `busy_ms` of ours, `passed_ms` after the one before. Says whether the step has changed.
    pub fn observe(&mut self, busy_ms: f64, passed_ms: f64) -> bool {
        if self.warm < WARM_UP || !busy_ms.is_finite() {
            self.warm += 1;
            return false;
        }
        self.since_finer_ms += passed_ms;
        self.short_for_ms = if busy_ms < SHORT_MS { self.short_for_ms + passed_ms } else { 0.0 };
        self.frames += 1;
        self.long += u32::from(busy_ms > LONG_MS);
        if self.long > MOST_LONG && self.step + 1 < STEPS.len() {
            self.coarser();
            return true;
        }
        if self.frames >= WINDOW {
            (self.frames, self.long) = (0, 0);
        }
        if self.step > 0 && self.short_for_ms >= self.patience_ms {
            self.finer();
            return true;
        }
        false
    }

    fn coarser(&mut self) {
        if self.since_finer_ms < TOO_EARLY_MS {
            self.patience_ms = (self.patience_ms * 2.0).min(MOST_PATIENCE_MS);
        }
        self.go_to(self.step + 1);
    }

    fn finer(&mut self) {
        self.since_finer_ms = 0.0;
        self.go_to(self.step - 1);
    }

    fn go_to(&mut self, step: usize) {
        self.step = step;
        (self.frames, self.long, self.short_for_ms) = (0, 0, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps that are taken while frames take as long as the step says.
    fn play(quality: &mut Quality, frames: u32, busy_ms: impl Fn(Step) -> f64) -> u32 {
        (0..frames).map(|_| u32::from(quality.observe(busy_ms(quality.step()), 16.7))).sum()
    }

    fn by_pixels(whole_ms: f64) -> impl Fn(Step) -> f64 {
        move |step| whole_ms * f64::from(step.pixels * step.pixels) / f64::from(step.every)
    }

    #[test]
    fn quick_frames_change_nothing_and_so_do_a_few_long_ones() {
        let mut quality = Quality::default();
        assert_eq!(play(&mut quality, 600, |_| 4.0), 0);
        for _ in 0..40 {
            play(&mut quality, 20, |_| 8.0);
            play(&mut quality, 10, |_| 30.0);
        }
        assert!(!quality.is_reduced());
    }

    #[test]
    fn long_frames_make_it_coarser_until_they_are_short_enough() {
        let mut quality = Quality::default();
        play(&mut quality, 400, by_pixels(22.0));
        assert_eq!(quality.step(), STEPS[2]);
        play(&mut quality, 400, |_| 50.0);
        assert_eq!(quality.step(), STEPS[4], "it ends somewhere");
    }

    #[test]
    fn it_comes_back_when_there_is_time() {
        let mut quality = Quality::default();
        play(&mut quality, 400, by_pixels(40.0));
        assert!(quality.is_reduced());
        play(&mut quality, 3_000, |_| 2.0);
        assert!(!quality.is_reduced());
    }

    #[test]
    fn it_does_not_swing() {
        // Short on the coarse step, long on the fine one: each return is a mistake, and they become rare.
        let mut quality = Quality::default();
        let minutes = play(&mut quality, 60 * 60 * 5, |step| if step.pixels < 1.0 { 4.0 } else { 14.0 });
        assert!((5..=20).contains(&minutes), "{minutes} changes in five minutes");
    }
}
