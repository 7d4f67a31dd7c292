//! Adaptive quality: where frames run long, first a lower frame rate, then fewer pixels and marks; more again where there
//! is time. A picture that rests is drawn as fine as it gets, however long that takes.

/// Pictures that are looked at together, and how many of them may run long: few where every other frame has one, so that 95 of 100
/// frames are in time.
const WINDOW: u32 = 30;
const MOST_LONG: u32 = 10;
const MOST_LONG_AT_HALF_RATE: u32 = 3;
/// It gets finer where a picture of the next finer level would take no more than this share of that level's limit, ...
const SPARE: f64 = 0.75;
/// ... and has done so for this long, ms; twice as long each time that was too early.
const PATIENCE_MS: f64 = 4_000.0;
const MOST_PATIENCE_MS: f64 = 64_000.0;
/// Getting coarser this soon after it got finer means that it was too early, ms.
const TOO_EARLY_MS: f64 = 10_000.0;
/// First pictures make sprites and ground; they say little. So do those after a change of pixels, which makes them anew.
const WARM_UP: u32 = 60;
const WARM_UP_AGAIN: u32 = 20;
/// A picture rests once nothing has moved for so long, ms: a pause between two steps is none.
const REST_MS: f64 = 400.0;

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

    /// A picture that takes us longer than this leaves the browser too little of the 16.7 ms of a frame. Where every other frame
    /// has one, that frame alone is the browser's.
    fn limit_ms(&self) -> f64 {
        if self.frame_interval == 1 { 12.0 } else { 14.0 }
    }

    /// How many pictures of a window may take longer.
    const fn most_long(&self) -> u32 {
        if self.frame_interval == 1 { MOST_LONG } else { MOST_LONG_AT_HALF_RATE }
    }
}

/// The finest first.
const LEVELS: [QualityLevel; 5] = [
    QualityLevel { pixels: 1.0, fewer_marks: false, frame_interval: 1 },
    QualityLevel { pixels: 1.0, fewer_marks: false, frame_interval: 2 },
    QualityLevel { pixels: 0.8, fewer_marks: false, frame_interval: 2 },
    QualityLevel { pixels: 0.64, fewer_marks: true, frame_interval: 2 },
    QualityLevel { pixels: 0.5, fewer_marks: true, frame_interval: 2 },
];

/// What a frame tells about quality.
#[derive(Clone, Copy, Debug)]
pub struct FrameCost {
    /// Time of ours that it has taken, ms; not a number where there is no clock.
    pub busy_ms: f64,
    /// Since the frame before, ms.
    pub elapsed_ms: f64,
    /// Whether it has drawn a picture.
    pub is_drawn: bool,
    /// Whether time runs or the camera moves.
    pub moves: bool,
}

/// Watches how long frames take.
#[derive(Clone, Copy, Debug)]
pub struct AdaptiveQuality {
    level: usize,
    pictures: u32,
    long: u32,
    spare_for_ms: f64,
    patience_ms: f64,
    since_finer_ms: f64,
    still_for_ms: f64,
    warm: u32,
}

impl Default for AdaptiveQuality {
    fn default() -> Self {
        Self {
            level: 0,
            pictures: 0,
            long: 0,
            spare_for_ms: 0.0,
            patience_ms: PATIENCE_MS,
            since_finer_ms: f64::INFINITY,
            still_for_ms: 0.0,
            warm: 0,
        }
    }
}

impl AdaptiveQuality {
    /// How the picture is to be drawn.
    pub fn level(&self) -> QualityLevel {
        if self.still_for_ms >= REST_MS { LEVELS[0] } else { LEVELS[self.level] }
    }

    /// Takes what a frame has cost. Returns whether the level has changed.
    pub fn observe(&mut self, cost: FrameCost) -> bool {
        let before = self.level();
        if cost.moves {
            self.still_for_ms = 0.0;
            self.watch(cost);
        } else {
            self.still_for_ms += cost.elapsed_ms;
        }
        self.level() != before
    }

    fn watch(&mut self, FrameCost { busy_ms, elapsed_ms, is_drawn, .. }: FrameCost) {
        self.since_finer_ms += elapsed_ms;
        self.spare_for_ms += elapsed_ms;
        if !is_drawn {
            return;
        }
        if self.warm < WARM_UP || !busy_ms.is_finite() {
            self.warm += 1;
            self.spare_for_ms = 0.0;
            return;
        }
        if !self.has_time_for_finer(busy_ms) {
            self.spare_for_ms = 0.0;
        }
        self.pictures += 1;
        self.long += u32::from(busy_ms > LEVELS[self.level].limit_ms());
        if self.long > LEVELS[self.level].most_long() && self.level + 1 < LEVELS.len() {
            self.coarser();
        } else if self.pictures >= WINDOW {
            (self.pictures, self.long) = (0, 0);
        }
        if self.spare_for_ms >= self.patience_ms {
            self.finer();
        }
    }

    /// At most as many times longer as there would be more pixels.
    fn has_time_for_finer(&self, busy_ms: f64) -> bool {
        let Some(finer) = self.level.checked_sub(1).map(|level| LEVELS[level]) else { return false };
        let more = f64::from(finer.pixels / LEVELS[self.level].pixels).powi(2);
        busy_ms * more <= SPARE * finer.limit_ms()
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
        if (LEVELS[level].pixels - LEVELS[self.level].pixels).abs() > f32::EPSILON {
            self.warm = WARM_UP - WARM_UP_AGAIN;
        }
        self.level = level;
        (self.pictures, self.long, self.spare_for_ms) = (0, 0, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME_MS: f64 = 16.7;

    /// How often the level changes while a picture takes as long as its level says.
    fn play(quality: &mut AdaptiveQuality, frames: u32, busy_ms: impl Fn(QualityLevel) -> f64) -> u32 {
        let mut frame = |k: u32| {
            let level = quality.level();
            let is_drawn = k.is_multiple_of(level.frame_interval);
            let busy_ms = if is_drawn { busy_ms(level) } else { 1.0 };
            u32::from(quality.observe(FrameCost { busy_ms, elapsed_ms: FRAME_MS, is_drawn, moves: true }))
        };
        (0..frames).map(&mut frame).sum()
    }

    fn rest(quality: &mut AdaptiveQuality, frames: u32) -> u32 {
        let cost = FrameCost { busy_ms: 90.0, elapsed_ms: FRAME_MS, is_drawn: true, moves: false };
        (0..frames).map(|_| u32::from(quality.observe(cost))).sum()
    }

    fn by_pixels(whole_ms: f64) -> impl Fn(QualityLevel) -> f64 {
        move |level| whole_ms * f64::from(level.pixels * level.pixels)
    }

    #[test]
    fn quick_frames_change_nothing_and_so_do_a_few_long_ones() {
        let mut quality = AdaptiveQuality::default();
        assert_eq!(play(&mut quality, 600, |_| 4.0), 0);
        for _ in 0..40 {
            play(&mut quality, 22, |_| 8.0);
            play(&mut quality, 8, |_| 30.0);
        }
        assert!(quality.level().is_finest());
    }

    #[test]
    fn the_frame_rate_is_lowered_before_the_picture_becomes_coarser() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 1_000, by_pixels(13.0));
        assert_eq!(quality.level(), LEVELS[1]);
        play(&mut quality, 1_000, by_pixels(21.0));
        assert_eq!(quality.level(), LEVELS[2], "the finest that keeps pictures within their limit");
        play(&mut quality, 1_000, |_| 90.0);
        assert_eq!(quality.level(), LEVELS[4], "it ends somewhere");
    }

    #[test]
    fn ninety_five_of_a_hundred_frames_are_in_time() {
        for whole_ms in [16.0, 20.0, 26.0, 32.0, 50.0] {
            let mut quality = AdaptiveQuality::default();
            let cost = by_pixels(whole_ms);
            play(&mut quality, 2_000, &cost);
            let busy_ms = cost(quality.level());
            assert!(busy_ms <= 16.7, "{whole_ms} ms end as {busy_ms}");
        }
    }

    #[test]
    fn pictures_that_make_their_sprites_anew_do_not_count() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 1_000, by_pixels(13.0));
        // The first pictures of each level take long.
        let mut age = 0;
        let mut before = quality.level();
        for k in 0..1_000_u32 {
            let level = quality.level();
            age = if level == before { age + 1 } else { 0 };
            before = level;
            let is_drawn = k.is_multiple_of(level.frame_interval);
            let making = if age < 30 { 20.0 } else { 0.0 };
            let busy_ms = if is_drawn { by_pixels(20.0)(level) + making } else { 1.0 };
            quality.observe(FrameCost { busy_ms, elapsed_ms: FRAME_MS, is_drawn, moves: true });
        }
        assert_eq!(quality.level(), LEVELS[2]);
    }

    #[test]
    fn it_comes_back_when_there_is_time() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 1_000, by_pixels(60.0));
        assert!(quality.level().pixels < 1.0);
        play(&mut quality, 4_000, by_pixels(4.0));
        assert!(quality.level().is_finest());
    }

    #[test]
    fn it_does_not_swing() {
        // Short on the coarse level, long on the fine one: each return is a mistake, and they become rare.
        let mut quality = AdaptiveQuality::default();
        let cost = |level: QualityLevel| if level.frame_interval == 2 { 4.0 } else { 14.0 };
        let changes = play(&mut quality, 60 * 60 * 5, cost);
        assert!((5..=20).contains(&changes), "{changes} changes in five minutes");
    }

    #[test]
    fn what_rests_is_as_fine_as_it_gets_and_its_cost_counts_for_nothing() {
        let mut quality = AdaptiveQuality::default();
        play(&mut quality, 1_000, by_pixels(60.0));
        let moving = quality.level();
        assert_eq!(rest(&mut quality, 2_000), 1, "finer once, and then it stays");
        assert!(quality.level().is_finest());
        assert_eq!(play(&mut quality, 1, by_pixels(60.0)), 1);
        assert_eq!(quality.level(), moving, "it moves on as it did before");
    }
}
