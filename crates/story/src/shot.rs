//! Camera shots: what a beat looks at, and how near. Where that is in a snapshot is found by whoever has a camera.

use marrow::CellKind;

/// A camera shot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameraShot {
    /// What it looks at.
    pub target: CameraTarget,
    /// From how near.
    pub zoom: Zoom,
}

/// What a camera can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraTarget {
    /// The whole niche.
    Niche,
    /// A cell of this kind.
    Cell(CellKind),
    /// A cell of this kind that grips another; any of this kind while there is none.
    Contact(CellKind),
    /// The sinusoid.
    Sinusoid,
}

/// How near a camera is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// The whole marrow.
    Marrow,
    /// A region of many cells.
    Region,
    /// A few cells.
    Cell,
    /// Two cells in contact.
    Contact,
}

/// How much of the marrow each zoom shows from left to right, µm. A small picture looks a little closer than a large one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShotWidths {
    /// Of [`Zoom::Region`].
    pub region_um: f32,
    /// Of [`Zoom::Cell`].
    pub cell_um: f32,
    /// Of [`Zoom::Contact`].
    pub contact_um: f32,
}

impl Zoom {
    /// What it shows from left to right, µm; `None`: all there is.
    pub const fn width_um(self, widths: &ShotWidths) -> Option<f32> {
        match self {
            Self::Marrow => None,
            Self::Region => Some(widths.region_um),
            Self::Cell => Some(widths.cell_um),
            Self::Contact => Some(widths.contact_um),
        }
    }
}
