//! What a frame may spend on painting sprites and ground anew.

/// How much making of sprites and ground one frame may hold, in painted pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As many as it takes: stills, tests.
    Complete,
    /// About so many painted pixels of each a frame, beside what cannot wait.
    Pixels(u32),
}

/// One in so many pixels of a frame may be painted anew in the time of that frame. Chosen: a still view is whole after a third of
/// a second, and what a slow device has made small on purpose is not held up.
const FRAME_SHARE: usize = 16;
/// A small frame may paint so many.
const LEAST_PIXELS: u32 = 2_000;

impl Effort {
    /// What a frame of so many pixels may spend: less in a small one, which a slow device has made small on purpose, and whose
    /// sprites and ground are small too.
    pub fn within(self, frame_pixels: usize) -> Self {
        match self {
            Self::Complete => self,
            Self::Pixels(n) => {
                Self::Pixels(n.min((frame_pixels / FRAME_SHARE) as u32).max(LEAST_PIXELS.min(n)))
            }
        }
    }

    /// The pixels it stands for.
    pub fn pixels(self) -> i64 {
        match self {
            Self::Complete => i64::MAX,
            Self::Pixels(n) => i64::from(n),
        }
    }
}
