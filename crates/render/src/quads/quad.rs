//! One quad, as the bytes that a graphics processor reads for each instance.

use crate::draw_list::{MAX_CONTACTS, SoftContact};
use crate::geometry::Vec2Ext as _;
use glam::{Vec2, vec2};

/// Bytes of a quad: four floats (middle, axis), four half words (corner, size), page, opacity, a half word (radius of the
/// body in sixteenths of a texel), and two signed half words (right, down; 32,767 is a radius) for each contact.
pub const QUAD_BYTES: usize = 28 + 4 * MAX_CONTACTS;

/// Steps of the body's radius in a texel.
const BODY_STEPS: f32 = 16.0;

/// A rectangle of a texture, laid into the frame.
#[derive(Clone, Copy, Debug)]
pub struct Quad {
    /// Where the upper left corner of its middle texel lies, pixels.
    pub middle: Vec2,
    /// One texel to the right, pixels.
    pub axis: Vec2,
    /// Upper left corner in the texture, texels.
    pub corner: (u16, u16),
    /// Width and height, texels.
    pub size: [u16; 2],
    /// Layer of the texture.
    pub page: u8,
    /// 255 is fully there.
    pub opacity: u8,
    /// Radius of the kind's body, texels.
    pub body: f32,
    /// Where it is pressed, as in [`crate::draw_list::SoftContact`], seen from the kind.
    pub contacts: [Vec2; MAX_CONTACTS],
}

impl Quad {
    /// Nothing of the first page yet, all there, nowhere pressed.
    pub fn flat(middle: Vec2, axis: Vec2) -> Self {
        let contacts = [Vec2::ZERO; MAX_CONTACTS];
        Self { middle, axis, corner: (0, 0), size: [0; 2], page: 0, opacity: 255, body: 0.0, contacts }
    }

    /// Gives way to these contacts, of a body so large in the frame.
    pub fn set_contacts(&mut self, body_px: f32, contacts: &[SoftContact]) {
        self.body = body_px / self.axis.length().max(1e-3);
        let facing = self.axis.direction();
        for (slot, contact) in self.contacts.iter_mut().zip(contacts) {
            *slot = vec2(contact.inwards[0], contact.inwards[1]).rotate_back(facing);
        }
    }

    /// In the order and size that [`QUAD_BYTES`] says, least byte first.
    pub fn bytes(&self) -> [u8; QUAD_BYTES] {
        let mut bytes = [0; QUAD_BYTES];
        let floats = [self.middle.x, self.middle.y, self.axis.x, self.axis.y];
        for (slot, float) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(floats) {
            *slot = float.to_le_bytes();
        }
        let words = [self.corner.0, self.corner.1, self.size[0], self.size[1]];
        for (slot, word) in bytes[16..24].as_chunks_mut::<2>().0.iter_mut().zip(words) {
            *slot = word.to_le_bytes();
        }
        bytes[24] = self.page;
        bytes[25] = self.opacity;
        bytes[26..28].copy_from_slice(&((self.body * BODY_STEPS) as u16).to_le_bytes());
        for (slot, contact) in bytes[28..].as_chunks_mut::<4>().0.iter_mut().zip(self.contacts) {
            let [right, down] = [contact.x, contact.y].map(|part| ((part * 32_767.0) as i16).to_le_bytes());
            *slot = [right[0], right[1], down[0], down[1]];
        }
        bytes
    }
}
