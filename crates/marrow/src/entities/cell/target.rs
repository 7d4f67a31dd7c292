//! Surface proteins that treatments bind: the flags.

/// A surface protein. None of them is found on myeloma cells only (`science.md` 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Target {
    /// CD38: dense on plasma and myeloma cells, strong on NK cells.
    Cd38,
    /// SLAMF7: plasma and myeloma cells, NK cells.
    Slamf7,
    /// BCMA: plasma and myeloma cells, late B cells.
    Bcma,
    /// GPRC5D: myeloma cells; hair follicle, skin and tongue outside the marrow.
    Gprc5d,
    /// FcRH5: B cells, plasma and myeloma cells.
    Fcrh5,
    /// PD-L1: varying on myeloma cells; presses the PD-1 brake of T cells.
    PdL1,
    /// CD138: marks plasma and myeloma cells.
    Cd138,
}

impl Target {
    /// All targets, in the order of their discriminants.
    pub const ALL: [Self; 7] =
        [Self::Cd38, Self::Slamf7, Self::Bcma, Self::Gprc5d, Self::Fcrh5, Self::PdL1, Self::Cd138];

    /// The stable id: words, settings and tables use it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cd38 => "cd38",
            Self::Slamf7 => "slamf7",
            Self::Bcma => "bcma",
            Self::Gprc5d => "gprc5d",
            Self::Fcrh5 => "fcrh5",
            Self::PdL1 => "pd_l1",
            Self::Cd138 => "cd138",
        }
    }

    /// How many targets there are.
    pub const COUNT: usize = Self::ALL.len();
}
