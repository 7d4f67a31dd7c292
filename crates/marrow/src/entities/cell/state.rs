//! What a cell is doing, by what it holds another, and what is bound to it.

/// What a cell is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum CellState {
    /// At rest, growing or maturing.
    Living,
    /// Splitting in two.
    Dividing,
    /// Moving in search of a target.
    Searching,
    /// Holding a target cell.
    Gripping,
    /// Held, not yet dying.
    Gripped,
    /// Apoptosis: shrinking and blebbing.
    Dying,
    /// Being taken in by a macrophage.
    Engulfed,
    /// Slipping through the wall of the sinusoid.
    Leaving,
    /// Carried along in the sinusoid.
    InFlow,
}

/// By what one cell holds another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ContactKind {
    /// NK cell grips the tail of bound antibodies.
    AntibodyTail,
    /// Macrophage takes in a cell with bound antibodies.
    Engulfing,
    /// T cell docked by its own receptor, brake pressed by PD-L1.
    BrakePressed,
    /// T cell docked by its own receptor, brake covered by a checkpoint inhibitor.
    BrakeCovered,
    /// CAR T cell by its receptor.
    Car,
    /// T cell tied by a two-armed antibody.
    Bridge,
}

/// What is bound to a cell or in it. Times the flag's density it tells how many molecules there are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bound {
    /// Share of CD38 with antibody bound, 0 to 1.
    pub cd38: f32,
    /// Share of SLAMF7 with antibody bound, 0 to 1.
    pub slamf7: f32,
    /// Two-armed antibodies on it, 1 = all of one target of a usual myeloma cell; at most 1.
    pub bispecific: f32,
    /// Load of a conjugate set free inside, 1 = as much as a cell can bear.
    pub taken_in: f32,
}
