//! Paint budget: how many pixels of sprites and background a frame may rasterise anew, so that no frame stalls.

/// How many pixels of new sprites and background one frame may paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaintBudget {
    /// No limit: stills, tests.
    Unlimited,
    /// About this many pixels of each per frame, beside what cannot wait.
    Pixels(u32),
}

/// One in this many pixels of a frame may be painted anew in the time of that frame. Chosen: what a slow device has made small on
/// purpose is not held up.
const FRAME_SHARE: usize = 16;
/// A small frame may paint this many.
const LEAST_PIXELS: u32 = 2_000;
/// So many times more at rest. Chosen: a close view is sharp within a second of its last move, and a frame takes no longer than two
/// of a moving picture.
const AT_REST: u32 = 4;

impl PaintBudget {
    /// The budget for a frame of this size: less in a small one, which a slow device has made small on purpose, and whose
    /// sprites and background are small too; more where nothing moves.
    pub fn for_frame(self, frame_pixels: usize, is_at_rest: bool) -> Self {
        match self {
            Self::Unlimited => self,
            Self::Pixels(most) => {
                let share = (frame_pixels / FRAME_SHARE) as u32;
                let times = if is_at_rest { AT_REST } else { 1 };
                Self::Pixels(share.clamp(LEAST_PIXELS.min(most), most).saturating_mul(times))
            }
        }
    }

    /// The pixels it stands for.
    pub fn pixels(self) -> i64 {
        match self {
            Self::Unlimited => i64::MAX,
            Self::Pixels(n) => i64::from(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_is_painted_at_rest_and_less_in_a_small_frame() {
        let budget = PaintBudget::Pixels(16_000);
        assert_eq!(budget.for_frame(1_000_000, false), budget);
        assert_eq!(budget.for_frame(1_000_000, true), PaintBudget::Pixels(64_000));
        assert_eq!(budget.for_frame(64_000, false), PaintBudget::Pixels(4_000));
        assert_eq!(budget.for_frame(1, false), PaintBudget::Pixels(LEAST_PIXELS));
        assert_eq!(PaintBudget::Unlimited.for_frame(1, true), PaintBudget::Unlimited);
    }
}
