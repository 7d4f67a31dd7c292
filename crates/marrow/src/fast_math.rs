//! `min`, `max` and `clamp` as plain comparisons, for the inner loops.
//!
//! `f32::max` and its kin must answer the other number when one is NaN. In WebAssembly that is a call for each, in loops that
//! run for every cell at every tick. The model knows no NaN, so a comparison gives the same bits.

/// A number, or the least that it may be.
pub(crate) fn at_least(number: f32, least: f32) -> f32 {
    if number < least { least } else { number }
}

/// A number, or the most that it may be.
pub(crate) fn at_most(number: f32, most: f32) -> f32 {
    if number < most { number } else { most }
}

/// A number held between two bounds.
pub(crate) fn held(number: f32, least: f32, most: f32) -> f32 {
    if number < least {
        least
    } else if number > most {
        most
    } else {
        number
    }
}
