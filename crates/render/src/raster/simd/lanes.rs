//! Lanes: the values that the vector code works on.

use crate::sprite::LANES;

/// Bytes of the texels that are worked on at once: one vector.
pub const TEXELS4_BYTES: usize = LANES * 4;

/// Four texels.
pub type Texels4 = [u8; TEXELS4_BYTES];

/// A number for each of four texels.
pub type F32x4 = [f32; LANES];
