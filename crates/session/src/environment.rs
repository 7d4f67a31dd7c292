//! Environment: the device that the page is shown on.

/// What the device says where the settings do not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Environment {
    /// Whether its person has asked for less motion.
    pub reduced_motion: bool,
    /// Whether its person has asked for dark pages.
    pub dark: bool,
    /// Width of the window, CSS pixels.
    pub width_px: f64,
}
