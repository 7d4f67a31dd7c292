//! Legend: small shapes on and between cells that a caption speaks of. The page shows each with its name beside the caption.

use i18n::{MessageId, msg};
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
    /// Its name, where that is not the same in every language.
    pub const fn message(self) -> Option<MessageId> {
        match self {
            Self::Flag(_) => None,
            Self::Antibody => Some(msg::SIGN_ANTIBODY),
            Self::Bispecific => Some(msg::SIGN_BISPECIFIC),
            Self::Car => Some(msg::SIGN_CAR),
            Self::Brake => Some(msg::SIGN_BRAKE),
            Self::BrakeCovered => Some(msg::SIGN_BRAKE_COVERED),
            Self::Pores => Some(msg::SIGN_PORES),
            Self::Load => Some(msg::SIGN_LOAD),
        }
    }
}
