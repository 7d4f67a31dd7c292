//! All colours of the picture, as tokens in one place. The page's legend takes them from here too ([`css`]).

mod cell;
mod ground;
mod mark;

pub use cell::{Tone, tone};
pub use ground::{GroundTone, ground};
pub use mark::{MarkTone, flag, mark};

use crate::theme::Theme;
use marrow::sim::CellKind;

/// A token of a kind of cell that the page may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Cytoplasm.
    Body,
    /// Nucleus (for cells without one, the pale centre).
    Nucleus,
    /// Membrane line.
    Edge,
    /// Granules, halo or receptor: what the kind is known by.
    Accent,
}

/// A kind's colour as `#rrggbb`.
pub fn css(kind: CellKind, part: Part, theme: Theme) -> String {
    let tone = tone(kind, theme);
    match part {
        Part::Body => tone.body,
        Part::Nucleus => tone.nucleus,
        Part::Edge => tone.edge,
        Part::Accent => tone.accent,
    }
    .css()
}

/// The marrow ground's colour as `#rrggbb`.
pub fn ground_css(theme: Theme) -> String {
    ground(theme).base.css()
}
