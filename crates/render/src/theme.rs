//! Theme: the set of colours and line weights of the picture.

use crate::colour::Rgb;
use strum::{EnumIter, IntoEnumIterator as _};

/// Which set of colours and line weights the picture is drawn with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter)]
pub enum Theme {
    /// A page of an atlas: warm ivory ground.
    #[default]
    Light,
    /// Deep aubergine ground, the same cells, luminous and calm.
    Dark,
    /// A lit classroom: near-white ground, thick dark outlines, no thin greys.
    Bright,
    /// The colours that a person has told their system to use, and thick outlines.
    #[strum(disabled)]
    Forced(SystemColours),
}

impl Theme {
    /// The themes that have colours of their own.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// The stable id, as settings name it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Bright => "bright",
            Self::Forced(_) => "forced",
        }
    }

    /// Whether light lines stand on a dark ground.
    pub fn is_dark(self) -> bool {
        match self {
            Self::Light | Self::Bright => false,
            Self::Dark => true,
            Self::Forced(system) => system.canvas().luminance() < system.text().luminance(),
        }
    }

    /// Whether outlines are thick and full.
    pub const fn has_thick_lines(self) -> bool {
        matches!(self, Self::Bright | Self::Forced(_))
    }
}

/// What the system's colours are, each as red, green, blue: the CSS colours `Canvas`, `CanvasText`, `Highlight` and
/// `HighlightText`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SystemColours {
    /// Ground of a page.
    pub canvas: [u8; 3],
    /// Words and lines on it.
    pub text: [u8; 3],
    /// What is picked out: myeloma cells.
    pub highlight: [u8; 3],
    /// Words and lines on that.
    pub highlight_text: [u8; 3],
}

impl SystemColours {
    /// Background.
    pub fn canvas(self) -> Rgb {
        Rgb::from_bytes(self.canvas)
    }

    /// Lines.
    pub fn text(self) -> Rgb {
        Rgb::from_bytes(self.text)
    }

    /// What is picked out.
    pub fn highlight(self) -> Rgb {
        Rgb::from_bytes(self.highlight)
    }

    /// Lines on what is picked out.
    pub fn highlight_text(self) -> Rgb {
        Rgb::from_bytes(self.highlight_text)
    }
}
