//! Options that only settings have: how the page looks, moves, is steered and is drawn.

use render::Theme;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Where the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Room {
    /// On a person's own screen: light or dark as the device is.
    Screen,
    /// In a lit classroom.
    Bright,
    /// In a dark room.
    Dark,
    /// On a screen that is shared in a call: few changes, few frames.
    Sharing,
}

impl Room {
    /// Its theme, on a device that asks for dark pages or not.
    pub const fn theme(self, dark: bool) -> Theme {
        match self {
            Self::Dark => Theme::Dark,
            Self::Bright => Theme::Bright,
            Self::Screen | Self::Sharing if dark => Theme::Dark,
            Self::Screen | Self::Sharing => Theme::Light,
        }
    }
}

/// How much may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum MotionPreference {
    /// As the device asks.
    Auto,
    /// Everything.
    Full,
    /// Nothing but from day to day.
    Still,
}

impl MotionPreference {
    /// Whether nothing moves but from day to day, on a device that asks for less motion or not.
    pub const fn is_still(self, reduced_motion: bool) -> bool {
        match self {
            Self::Auto => reduced_motion,
            Self::Full => false,
            Self::Still => true,
        }
    }
}

/// How the story is worded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Wording {
    /// For most adults.
    #[default]
    Usual,
    /// Shorter and plainer.
    Easy,
}

/// How many buttons there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ControlSet {
    /// All.
    Full,
    /// Play, start again, next and back.
    Minimal,
    /// One: motion must be stoppable.
    None,
}

/// What draws the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RendererPreference {
    /// WebGL 2 where there is a real GPU.
    #[default]
    Auto,
    /// WebGL 2, even in software.
    Webgl2,
    /// The software rasteriser.
    Raster,
}

/// Whose approvals are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Region {
    /// Those of the United States.
    #[default]
    Us,
    /// None: lines about approval are left out.
    None,
}
