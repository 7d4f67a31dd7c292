//! One quad, as the bytes that a graphics processor reads for each instance.

use crate::geometry::V2;

/// Bytes of a quad: four floats (middle, axis), four half words (corner, size), page, opacity, two of nothing.
pub const QUAD_BYTES: usize = 28;

/// A rectangle of a texture, laid into the frame.
#[derive(Clone, Copy, Debug)]
pub struct Quad {
    /// Where the upper left corner of its middle texel lies, pixels.
    pub middle: V2,
    /// One texel to the right, pixels.
    pub axis: V2,
    /// Upper left corner in the texture, texels.
    pub corner: (u16, u16),
    /// Width and height, texels.
    pub size: [u16; 2],
    /// Layer of the texture.
    pub page: u8,
    /// 255 is fully there.
    pub opacity: u8,
}

impl Quad {
    /// In the order and size that [`QUAD_BYTES`] says, least byte first.
    pub fn bytes(&self) -> [u8; QUAD_BYTES] {
        let mut bytes = [0; QUAD_BYTES];
        let floats = [self.middle.x, self.middle.y, self.axis.x, self.axis.y];
        for (slot, float) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(floats) {
            *slot = float.to_le_bytes();
        }
        let words = [self.corner.0, self.corner.1, self.size[0], self.size[1]];
        for (slot, word) in bytes[16..].as_chunks_mut::<2>().0.iter_mut().zip(words) {
            *slot = word.to_le_bytes();
        }
        bytes[24] = self.page;
        bytes[25] = self.opacity;
        bytes
    }
}
