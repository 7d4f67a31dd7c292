//! Thresholds: from which numbers on the page says something in words. Tests of the story read them here.

/// Below this, health = 1, a count in blood is called low; above it, it is about as in health.
pub const LOW_COUNT: f32 = 0.88;

/// From here on a side effect is named.
pub const NAMED_SIDE_EFFECT: f32 = 0.1;

/// From here on a side effect is called strong.
pub const STRONG_SIDE_EFFECT: f32 = 0.5;
