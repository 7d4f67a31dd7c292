//! What sets a T cell or a myeloma cell apart from others of its kind.

use crate::params;

/// The part that a T or CAR T cell plays, or the subclone of a myeloma cell; [`Role::Common`] for all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Role {
    /// Nothing sets it apart.
    Common,
    /// A T cell whose own receptor fits myeloma.
    Specific,
    /// A T cell that holds other T cells back.
    Suppressor,
    /// A CAR T cell that stays.
    Memory,
    /// A myeloma cell of a subclone with hardly any BCMA.
    BcmaLow,
    /// A myeloma cell of a subclone with hardly any GPRC5D.
    Gprc5dLow,
    /// A myeloma cell of a subclone that usual medicines hardly harm.
    DrugTolerant,
}

impl Role {
    /// Of a T cell, by a draw from 0 to 1.
    pub(crate) fn drawn(draw: f32) -> Self {
        if draw < params::SPECIFIC_T_CELLS {
            Self::Specific
        } else if draw < params::SPECIFIC_T_CELLS + params::SUPPRESSOR_SHARE {
            Self::Suppressor
        } else {
            Self::Common
        }
    }

    /// Of a CAR T cell, by a draw from 0 to 1.
    pub(crate) fn of_car_t_cell(draw: f32) -> Self {
        if draw < params::CAR_T_MEMORY { Self::Memory } else { Self::Common }
    }
}
