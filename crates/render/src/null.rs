//! Null backend: draws nothing, for pages without a canvas and for measuring everything else.

use crate::backend::{Backend, FrameStatus};
use crate::draw_list::DrawList;

/// Draws nothing and counts the frames.
#[derive(Clone, Copy, Debug, Default)]
pub struct Null {
    /// Frames it was asked for.
    pub frames: u64,
}

impl Backend for Null {
    fn draw(&mut self, _list: &DrawList) -> FrameStatus {
        self.frames += 1;
        FrameStatus::Complete
    }
}
