//! Frame parameters: how one frame looks at a snapshot.

use crate::theme::Theme;

/// How a frame looks at a snapshot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrameParams {
    /// Place between the tick before (0) and the snapshot's tick (1).
    pub alpha: f32,
    /// In which colours.
    pub theme: Theme,
    /// How many ticks pass in a second: in fast play the stream in a vessel is paler.
    pub ticks_per_second: f32,
    /// Seconds that the picture has been running, for breathing and tumbling.
    pub time_s: f32,
    /// Nothing moves by itself: reduced motion, print.
    pub still: bool,
    /// Only every other one of the small marks: a busy device. What a contact shows is always there.
    pub fewer_marks: bool,
    /// Share of the screen's pixels in width and height that the frame has: a busy device draws with fewer. What can be told
    /// on the screen is drawn all the same.
    pub pixels: f32,
    /// Time stands and so does the camera: a frame may take longer, so that what stands in for something finer goes sooner.
    pub is_at_rest: bool,
}

impl Default for FrameParams {
    fn default() -> Self {
        let (alpha, theme) = (1.0, Theme::Light);
        let (ticks_per_second, time_s, pixels) = (0.0, 0.0, 1.0);
        Self {
            alpha,
            theme,
            ticks_per_second,
            time_s,
            still: false,
            fewer_marks: false,
            pixels,
            is_at_rest: false,
        }
    }
}
