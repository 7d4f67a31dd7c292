//! Legend: small shapes on and between cells that a caption speaks of. The page shows each with its name beside the caption.

use marrow::Target;

/// A shape of the legend, many of which stand on cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegendMark {
    /// A surface protein.
    Flag(Target),
    /// A bound antibody.
    Antibody,
    /// An antibody with two arms.
    Bispecific,
    /// The receptor of a CAR T cell.
    Car,
    /// A brake of a T cell, free.
    Brake,
    /// The same under a checkpoint inhibitor.
    BrakeCovered,
    /// Holes that an immune cell has opened in a membrane.
    Pores,
    /// The medicine of a conjugate, set free.
    Load,
}

impl LegendMark {
    /// The id of its name, where that is not the same in every language.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Flag(_) => None,
            Self::Antibody => Some("sign-antibody"),
            Self::Bispecific => Some("sign-bispecific"),
            Self::Car => Some("sign-car"),
            Self::Brake => Some("sign-brake"),
            Self::BrakeCovered => Some("sign-brake_covered"),
            Self::Pores => Some("sign-pores"),
            Self::Load => Some("sign-load"),
        }
    }
}
