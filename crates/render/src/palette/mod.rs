//! Palette: all colours of the picture as tokens, by theme. The page's own colours are in its style sheet.

mod background;
mod cell;
mod mark;

pub use background::{BackgroundPalette, background};
pub use cell::{CellPalette, cell};
pub use mark::{MarkPalette, flag, mark};
