//! What treatments cost beyond the cells on the stage.

/// A side effect of treatments, felt by the whole person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum SideEffect {
    /// Cytokine release syndrome: fever and more, from many T cells at work at once.
    CytokineRelease,
    /// Confusion and other effects on the nervous system after T cells were at work (ICANS).
    Neurotoxicity,
    /// A reaction to a first infusion.
    InfusionReaction,
    /// Too few white cells, platelets or red cells.
    LowCounts,
    /// Risk of infection: few white cells, few useful antibodies.
    InfectionRisk,
    /// Changes of the cornea.
    Eye,
    /// Changes of skin, nails and taste.
    SkinAndTaste,
    /// Pain or numbness of hands and feet.
    Nerve,
    /// Mouth and gut.
    Gut,
    /// Inflammation of healthy organs by T cells without their brake.
    ImmuneInflammation,
    /// Sugar, mood and sleep.
    SugarMoodSleep,
}

impl SideEffect {
    /// All side effects, in the order of their discriminants.
    pub const ALL: [Self; 11] = [
        Self::CytokineRelease,
        Self::Neurotoxicity,
        Self::InfusionReaction,
        Self::LowCounts,
        Self::InfectionRisk,
        Self::Eye,
        Self::SkinAndTaste,
        Self::Nerve,
        Self::Gut,
        Self::ImmuneInflammation,
        Self::SugarMoodSleep,
    ];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The stable id: words and messages use it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::CytokineRelease => "cytokine-release",
            Self::Neurotoxicity => "neurotoxicity",
            Self::InfusionReaction => "infusion-reaction",
            Self::LowCounts => "low-counts",
            Self::InfectionRisk => "infection-risk",
            Self::Eye => "eye",
            Self::SkinAndTaste => "skin-and-taste",
            Self::Nerve => "nerve",
            Self::Gut => "gut",
            Self::ImmuneInflammation => "immune-inflammation",
            Self::SugarMoodSleep => "sugar-mood-sleep",
        }
    }
}
