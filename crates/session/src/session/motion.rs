//! Motion: how much of it a person wants to see.

/// Amount of motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motion {
    /// Everything.
    Full,
    /// Cells move, but do not sway or rotate.
    Reduced,
    /// No interpolation: one picture a second.
    Off,
}

impl Motion {
    /// Of a person who wants none, or less.
    pub(super) const fn of(still: bool, calm: bool) -> Self {
        match (still, calm) {
            (true, _) => Self::Off,
            (false, true) => Self::Reduced,
            (false, false) => Self::Full,
        }
    }
}
