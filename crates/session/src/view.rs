//! Views of the one simulation, and sides of the stage.

/// A view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Five chapters that play by themselves.
    #[default]
    Story,
    /// Every switch, free.
    Explore,
    /// Two panes from one seed, with and without.
    Compare,
    /// A virtual trial: two arms of people.
    Trial,
}

/// One of two panes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The one that every view has.
    #[default]
    Left,
    /// The one beside it in `Compare`.
    Right,
}

impl View {
    /// All views.
    pub const ALL: [Self; 4] = [Self::Story, Self::Explore, Self::Compare, Self::Trial];

    /// Its id in settings and words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Explore => "explore",
            Self::Compare => "compare",
            Self::Trial => "trial",
        }
    }

    /// The view of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Left, Self::Right];

    /// Its id in words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}
