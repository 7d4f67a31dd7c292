//! The rooms the picture is seen in.

/// Which set of colours and line weights the picture is drawn with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Theme {
    /// A page of an atlas: warm ivory ground.
    #[default]
    Light,
    /// Deep aubergine ground, the same cells, luminous and calm.
    Dark,
    /// A lit classroom: near-white ground, thick dark outlines, no thin greys.
    Bright,
}

impl Theme {
    /// All themes, in the order of their discriminants.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Bright];

    /// The stable id, as settings name it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Bright => "bright",
        }
    }
}
