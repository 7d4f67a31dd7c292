//! Paint budget: how many pixels of sprites and background a frame may rasterise anew, so that no frame stalls.

/// How many pixels of new sprites and background one frame may paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaintBudget {
    /// No limit: stills, tests.
    Unlimited,
    /// About this many pixels of each per frame, beside what cannot wait.
    Pixels(u32),
}

/// One in this many pixels of a frame may be painted anew in the time of that frame. Chosen: a still view is whole after a third of
/// a second, and what a slow device has made small on purpose is not held up.
const FRAME_SHARE: usize = 16;
/// A small frame may paint this many.
const LEAST_PIXELS: u32 = 2_000;

impl PaintBudget {
    /// The budget for a frame of this size: less in a small one, which a slow device has made small on purpose, and whose
    /// sprites and background are small too.
    pub fn for_frame(self, frame_pixels: usize) -> Self {
        match self {
            Self::Unlimited => self,
            Self::Pixels(most) => {
                let share = (frame_pixels / FRAME_SHARE) as u32;
                Self::Pixels(share.clamp(LEAST_PIXELS.min(most), most))
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
