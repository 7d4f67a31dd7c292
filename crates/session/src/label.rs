//! Labels on the stage: what is named, where, and on which side of its mark the name stands.

use marrow::CellKind;
use story::Structure;

/// What can be named on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelId {
    /// Bone.
    Bone,
    /// The sinusoid.
    Sinusoid,
    /// The red cells in it.
    RedCells,
    /// A fat cell.
    FatCell,
    /// M-protein in the sinusoid.
    MProtein,
    /// A myeloma cell with many BCMA flags.
    ManyFlags,
    /// A myeloma cell with few of them.
    FewFlags,
    /// A T cell that has been busy for long.
    TiringTCell,
    /// A T cell that has not.
    FreshTCell,
    /// A cell of this kind.
    Cell(CellKind),
}

impl LabelId {
    /// How many there are.
    pub const COUNT: usize = 9 + CellKind::ALL.len();

    /// Its place among all of them.
    pub const fn index(self) -> usize {
        match self {
            Self::Bone => 0,
            Self::Sinusoid => 1,
            Self::RedCells => 2,
            Self::FatCell => 3,
            Self::MProtein => 4,
            Self::ManyFlags => 5,
            Self::FewFlags => 6,
            Self::TiringTCell => 7,
            Self::FreshTCell => 8,
            Self::Cell(kind) => 9 + kind as usize,
        }
    }

    /// Whether it names a structure of the niche, not a cell.
    pub(crate) const fn is_structure(self) -> bool {
        matches!(self, Self::Bone | Self::Sinusoid | Self::RedCells | Self::FatCell | Self::MProtein)
    }
}

impl From<Structure> for LabelId {
    fn from(structure: Structure) -> Self {
        match structure {
            Structure::Bone => Self::Bone,
            Structure::Sinusoid => Self::Sinusoid,
            Structure::RedCells => Self::RedCells,
            Structure::FatCell => Self::FatCell,
            Structure::MProtein => Self::MProtein,
            Structure::ManyFlags => Self::ManyFlags,
            Structure::FewFlags => Self::FewFlags,
            Structure::TiringTCell => Self::TiringTCell,
            Structure::FreshTCell => Self::FreshTCell,
        }
    }
}

/// A name at a place of the view, in shares of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// What is named.
    pub id: LabelId,
    /// Where, 0 to 1 from the left.
    pub x: f32,
    /// Where, 0 to 1 from the top.
    pub y: f32,
    /// To which side the name opens.
    pub side: LabelSide,
}

/// The side of its mark on which a name stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LabelSide {
    /// To the left, not to the right.
    pub leftward: bool,
    /// Below, not above.
    pub downward: bool,
}
