//! Surface proteins that treatments bind: the flags.

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::stable_ids::stable_ids;

/// A surface protein. None of them is found on myeloma cells only (`science.md` 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
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

stable_ids!(Target);
