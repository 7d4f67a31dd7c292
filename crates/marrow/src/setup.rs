//! What a run starts from.

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// How much marrow is modelled: about this many cells in the niche.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// About 1,000 cells.
    Small,
    /// About 4,000 cells.
    Medium,
    /// About 16,000 cells.
    Large,
}

impl Stage {
    /// All stages, from none to come back.
    pub const ALL: [Self; 4] = [Self::Healthy, Self::Early, Self::Active, Self::Relapsed];

    /// The stable id: words and settings use it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Early => "early",
            Self::Active => "active",
            Self::Relapsed => "relapsed",
        }
    }

    /// The stage with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.id() == id)
    }
}

impl Size {
    /// All sizes, from small to large.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// The stable id: words and settings use it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// The size with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.id() == id)
    }
}

/// What the clone makes. Light chains go with whole antibodies too, but few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum MProtein {
    /// Whole antibodies of class G: cleared over weeks.
    #[default]
    IgG,
    /// Whole antibodies of class A: cleared over days.
    IgA,
    /// Free light chains only: cleared within hours while the kidneys work.
    LightChain,
}

impl MProtein {
    /// All types, the most common first.
    pub const ALL: [Self; 3] = [Self::IgG, Self::IgA, Self::LightChain];

    /// The stable id: words and settings use it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::IgG => "igg",
            Self::IgA => "iga",
            Self::LightChain => "light_chain",
        }
    }

    /// The type with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}
