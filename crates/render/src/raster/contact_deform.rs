//! Contact deformation of one contact: what lies near the neighbour is drawn closer to the middle, so that the outline ends on
//! the line between the two. The numbers that every sampled point needs are prepared once.

use crate::draw_list::SoftContact;
use crate::geometry::Vec2Ext as _;
use glam::{Vec2, vec2};

/// One contact, prepared for many points. Lengths are in radii of the body.
#[derive(Clone, Copy, Debug, Default)]
pub struct ContactDeform {
    /// Towards the neighbour.
    pub towards: Vec2,
    /// The depth over the square of the distance from the middle to the line.
    pub rise: f32,
    /// One over the square of half the length of the line.
    pub narrow: f32,
}

impl ContactDeform {
    /// Prepares a contact.
    pub fn new(contact: &SoftContact) -> Self {
        let inwards = vec2(contact.inwards[0], contact.inwards[1]);
        let depth = inwards.length();
        let line = 1.0 - depth;
        let narrow = 1.0 / (1.0 - line * line).max(1e-4);
        Self { towards: inwards.direction(), rise: depth / (line * line), narrow }
    }
}
