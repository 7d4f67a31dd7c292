//! Float functions that give the same bits natively and in WebAssembly. Those of `std` (`f32::sin` and so on) have unspecified
//! precision and are forbidden in this package by `clippy.toml`; square roots and rounding are exact everywhere and are not
//! wrapped.

/// Sine of an angle in radians.
pub fn sin(rad: f32) -> f32 {
    libm::sinf(rad)
}

/// Cosine of an angle in radians.
pub fn cos(rad: f32) -> f32 {
    libm::cosf(rad)
}

/// Angle of the vector (x, y), radians.
pub fn atan2(y: f32, x: f32) -> f32 {
    libm::atan2f(y, x)
}

/// Power.
pub fn powf(base: f32, exponent: f32) -> f32 {
    libm::powf(base, exponent)
}

/// Cube root.
pub fn cbrt(v: f32) -> f32 {
    libm::cbrtf(v)
}
