//! Quad: one textured rectangle, laid out in memory as the GPU reads it for each instance.

use bytemuck::{Pod, Zeroable};
use glam::{Vec2, vec2};

use crate::draw_list::{MAX_CONTACTS, SoftContact};
use crate::geometry::Vec2Ext as _;

/// Bytes of a quad, from one to the next in the instance buffer.
pub const QUAD_BYTES: usize = size_of::<Quad>();

/// Steps of the body's radius in a texel.
const BODY_STEPS: f32 = 16.0;

/// A rectangle of a texture, placed in the frame. The shader names these fields by their offset.
#[derive(Clone, Copy, Debug, PartialEq, Pod, Zeroable)]
#[repr(C)]
pub struct Quad {
    /// Where the upper left corner of its middle texel lies, pixels.
    pub middle: [f32; 2],
    /// One texel to the right, pixels.
    pub axis: [f32; 2],
    /// Upper left corner in the texture, texels.
    pub corner: [u16; 2],
    /// Width and height, texels.
    pub size: [u16; 2],
    /// Layer of the texture.
    pub page: u8,
    /// 255 is opaque.
    pub opacity: u8,
    /// Radius of the body, in sixteenths of a texel; 0 where nothing deforms it.
    pub body: u16,
    /// Contacts as in [`SoftContact`], in the sprite's own axes; 32,767 is a radius.
    pub contacts: [[i16; 2]; MAX_CONTACTS],
}

impl Quad {
    /// An opaque rectangle without size, texture or contacts yet.
    pub fn new(middle: Vec2, axis: Vec2) -> Self {
        Self { middle: middle.into(), axis: axis.into(), opacity: 255, ..Self::zeroed() }
    }

    /// Deforms it by these contacts, of a body of this radius in the frame.
    pub fn set_contacts(&mut self, body_px: f32, contacts: &[SoftContact]) {
        let axis = Vec2::from(self.axis);
        self.body = (body_px / axis.length().max(1e-3) * BODY_STEPS) as u16;
        let facing = axis.direction();
        for (slot, contact) in self.contacts.iter_mut().zip(contacts) {
            let inwards = vec2(contact.inwards[0], contact.inwards[1]).rotate_back(facing);
            *slot = [inwards.x, inwards.y].map(|part| (part * 32_767.0) as i16);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::mem::offset_of;

    #[test]
    fn fields_are_where_the_shader_reads_them() {
        let offsets = [
            offset_of!(Quad, middle),
            offset_of!(Quad, axis),
            offset_of!(Quad, corner),
            offset_of!(Quad, size),
            offset_of!(Quad, page),
            offset_of!(Quad, opacity),
            offset_of!(Quad, body),
            offset_of!(Quad, contacts),
            QUAD_BYTES,
        ];
        assert_eq!(offsets, [0, 8, 16, 20, 24, 25, 26, 28, 52]);
    }
}
