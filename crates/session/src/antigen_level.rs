//! Antigen level: how many markers of a kind a cell has, in four words.

/// How many there are of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AntigenLevel {
    /// None.
    None,
    /// Few.
    Few,
    /// Some.
    Some,
    /// Many.
    Many,
}

impl AntigenLevel {
    /// Of a share, where 1 is as many as a usual myeloma cell has.
    pub fn of(share: f32) -> Self {
        match share {
            share if share < 0.02 => Self::None,
            share if share < 0.2 => Self::Few,
            share if share < 0.6 => Self::Some,
            _ => Self::Many,
        }
    }

    /// Its id in words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Few => "few",
            Self::Some => "some",
            Self::Many => "many",
        }
    }
}
