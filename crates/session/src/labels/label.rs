//! A name on the stage: of what, where, and to which side of its mark it opens.

use marrow::sim::CellKind;
use story::Landmark;

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

    /// Whether it names a part of the niche, not a cell.
    pub(super) const fn is_part(self) -> bool {
        matches!(self, Self::Bone | Self::Sinusoid | Self::RedCells | Self::FatCell | Self::MProtein)
    }

    /// Its id in the locale files, after `cell-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bone => "bone",
            Self::Sinusoid => "sinusoid",
            Self::RedCells => "red_cells",
            Self::FatCell => "fat_cell",
            Self::MProtein => "m_protein",
            Self::ManyFlags => "many_flags",
            Self::FewFlags => "few_flags",
            Self::TiringTCell => "tiring_t_cell",
            Self::FreshTCell => "fresh_t_cell",
            Self::Cell(kind) => kind.id(),
        }
    }
}

impl From<Landmark> for LabelId {
    fn from(landmark: Landmark) -> Self {
        match landmark {
            Landmark::Bone => Self::Bone,
            Landmark::Sinusoid => Self::Sinusoid,
            Landmark::RedCells => Self::RedCells,
            Landmark::FatCell => Self::FatCell,
            Landmark::MProtein => Self::MProtein,
            Landmark::ManyFlags => Self::ManyFlags,
            Landmark::FewFlags => Self::FewFlags,
            Landmark::TiringTCell => Self::TiringTCell,
            Landmark::FreshTCell => Self::FreshTCell,
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
    pub side: Open,
}

/// The side of its mark on which a name stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// To the left, not to the right.
    pub leftward: bool,
    /// Below, not above.
    pub downward: bool,
}
