//! What a run starts from.

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::stable_ids::stable_ids;

/// Everything a run starts from. Two runs with equal setups and equal commands are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Key of every random stream.
    pub seed: u64,
    /// How far the disease has come when the run starts.
    pub stage: Stage,
    /// How much marrow is modelled.
    pub size: Size,
    /// What the clone puts into the blood.
    pub m_protein: MProtein,
}

impl Default for Setup {
    fn default() -> Self {
        Self { seed: 7, stage: Stage::Early, size: Size::Medium, m_protein: MProtein::IgG }
    }
}

/// How far the disease has come when the run starts (`science.md` 1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Stage {
    /// No myeloma cell.
    Healthy,
    /// A few gathering myeloma cells, below one in ten.
    Early,
    /// Myeloma that needs treatment.
    Active,
    /// Myeloma that has come back after treatment.
    Relapsed,
}

stable_ids!(Stage);

/// How much marrow is modelled: about this many cells in the niche.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Size {
    /// About 1,000 cells.
    Small,
    /// About 4,000 cells.
    Medium,
    /// About 16,000 cells.
    Large,
}

stable_ids!(Size);

/// What the clone makes. Light chains go with whole antibodies too, but few.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames,
)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum MProtein {
    /// Whole antibodies of class G: cleared over weeks.
    #[default]
    #[strum(serialize = "igg")]
    IgG,
    /// Whole antibodies of class A: cleared over days.
    #[strum(serialize = "iga")]
    IgA,
    /// Free light chains only: cleared within hours while the kidneys work.
    LightChain,
}

stable_ids!(MProtein);

/// Whom a trial takes in: how far along the people are, and what they were treated with before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Setting {
    /// Not yet treated, fit for a transplant.
    NewlyDiagnosedEligible,
    /// Not yet treated, not fit for a transplant.
    NewlyDiagnosedIneligible,
    /// One to three earlier lines of treatment.
    #[strum(serialize = "relapsed-1-3")]
    Relapsed1To3,
    /// More earlier lines, most classes of medicine among them.
    HeavilyTreated,
}

stable_ids!(Setting);

impl Setting {
    /// The stage at which a run of such a person begins.
    pub const fn stage(self) -> Stage {
        match self {
            Self::NewlyDiagnosedEligible | Self::NewlyDiagnosedIneligible => Stage::Active,
            Self::Relapsed1To3 | Self::HeavilyTreated => Stage::Relapsed,
        }
    }
}
