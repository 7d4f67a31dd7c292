//! Renderer backend: draws a [`DrawList`] to a target.

use crate::draw_list::DrawList;

/// Whether a frame shows everything at its final quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameStatus {
    /// Everything is final.
    Complete,
    /// Fallbacks stand in for parts still being painted: the same list drawn again improves the picture.
    Partial,
}

/// Draws frames. The list holds everything a backend needs: camera, theme, surroundings and instances.
pub trait Backend {
    /// Draws one frame.
    fn draw(&mut self, list: &DrawList) -> FrameStatus;
}
