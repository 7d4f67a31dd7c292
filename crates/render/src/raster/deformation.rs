//! Deformation of a cell by all its contacts: its outline ends on the line to each neighbour, and everything in it follows
//! softly. Backends share the rule, so that both pictures look alike: [`Deformation::shift`] here, the same few lines in the
//! shader of the GPU backend.

use super::contact_deform::ContactDeform;
use super::simd::{self, F32x4};
use crate::draw_list::{MAX_CONTACTS, SoftContact};

/// All contacts on a cell.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deformation {
    count: usize,
    contacts: [ContactDeform; MAX_CONTACTS],
}

impl Deformation {
    /// Of these contacts, as many as there can be.
    pub fn new(contacts: &[SoftContact]) -> Self {
        let mut deforms = [ContactDeform::default(); MAX_CONTACTS];
        for (deform, contact) in deforms.iter_mut().zip(contacts) {
            *deform = ContactDeform::new(contact);
        }
        Self { count: contacts.len().min(MAX_CONTACTS), contacts: deforms }
    }

    /// How far from four points on a row the sprite is to be looked up, to the right and down. For each contact: none at the
    /// middle and beside the line, all of the depth in the middle of the line. There the outline, a circle, comes to lie
    /// on the line.
    pub fn shift(&self, x: F32x4, y: f32) -> [F32x4; 2] {
        let own = self.contacts.iter().take(self.count);
        own.fold([[0.0; 4]; 2], |sum, deform| simd::deform(sum, deform, x, y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use glam::{Vec2, vec2};

    fn shift(deformation: &Deformation, p: Vec2) -> Vec2 {
        let [right, down] = deformation.shift([p.x; 4], p.y);
        vec2(right[0], down[3])
    }

    #[test]
    fn the_outline_comes_to_lie_on_the_line() {
        let deformation = Deformation::new(&[SoftContact { cell: 0, inwards: [0.3, 0.0] }]);
        for side in [0.0_f32, 0.2, 0.4, 0.6] {
            let p = vec2(0.7, side);
            let seen = p + shift(&deformation, p);
            assert!((seen.length() - 1.0).abs() < 0.02, "{side}: {}", seen.length());
        }
    }

    #[test]
    fn the_far_side_and_the_middle_stay() {
        let deformation = Deformation::new(&[SoftContact { cell: 0, inwards: [0.3, 0.0] }]);
        assert_eq!(shift(&deformation, vec2(-0.9, 0.1)), Vec2::ZERO);
        assert_eq!(shift(&deformation, Vec2::ZERO), Vec2::ZERO);
        assert_eq!(shift(&deformation, vec2(0.2, 0.97)), Vec2::ZERO);
    }
}
