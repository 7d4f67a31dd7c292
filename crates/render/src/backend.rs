//! What draws a list.

use crate::draw_list::DrawList;

/// How fine a frame came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// As fine as it gets.
    Whole,
    /// Parts stand in for what is still being made: the same list drawn again comes out finer.
    Coarse,
}

/// Draws frames. The list holds everything a backend needs: camera, theme, surroundings and stamps.
pub trait Backend {
    /// Draws one frame.
    fn draw(&mut self, list: &DrawList) -> Finish;
}
