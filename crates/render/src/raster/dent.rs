//! How a pressed sprite gives way: what lies near the neighbour is drawn closer to the middle, so that the outline ends
//! on the line between the two, and everything in the cell with it, softly. Backends share the rule, so that both
//! pictures look alike: [`Dents::shift`] here, the same few lines in the program of the graphics processor.

use super::vector::{self, Lanes};
use crate::draw_list::{MAX_CONTACTS, SoftContact};
use crate::geometry::{V2, v2};

/// One contact, ready for many points. Lengths are in radii of the body.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dent {
    /// Towards the neighbour.
    pub towards: V2,
    /// The depth over the square of the distance from the middle to the line.
    pub rise: f32,
    /// One over the square of half the length of the line.
    pub narrow: f32,
}

impl Dent {
    fn new(contact: &SoftContact) -> Self {
        let inwards = v2(contact.inwards[0], contact.inwards[1]);
        let depth = inwards.length();
        let line = 1.0 - depth;
        let narrow = 1.0 / (1.0 - line * line).max(1e-4);
        Self { towards: inwards.direction(), rise: depth / (line * line), narrow }
    }
}

/// All contacts on a cell.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dents {
    count: usize,
    dents: [Dent; MAX_CONTACTS],
}

impl Dents {
    /// Of these contacts, as many as there can be.
    pub fn new(contacts: &[SoftContact]) -> Self {
        let mut dents = [Dent::default(); MAX_CONTACTS];
        for (dent, contact) in dents.iter_mut().zip(contacts) {
            *dent = Dent::new(contact);
        }
        Self { count: contacts.len().min(MAX_CONTACTS), dents }
    }

    /// How far from four points on a row the sprite is to be looked up, to the right and down. For each contact: none at the
    /// middle and beside the line, all of the depth in the middle of the line. There the outline, a circle, comes to lie
    /// on the line.
    pub fn shift(&self, x: Lanes, y: f32) -> [Lanes; 2] {
        let own = self.dents.iter().take(self.count);
        own.fold([[0.0; 4]; 2], |sum, dent| vector::dent(sum, dent, x, y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shift(dents: &Dents, p: V2) -> V2 {
        let [right, down] = dents.shift([p.x; 4], p.y);
        v2(right[0], down[3])
    }

    #[test]
    fn the_outline_comes_to_lie_on_the_line() {
        let dents = Dents::new(&[SoftContact { cell: 0, inwards: [0.3, 0.0] }]);
        for side in [0.0_f32, 0.2, 0.4, 0.6] {
            let p = v2(0.7, side);
            let seen = p + shift(&dents, p);
            assert!((seen.length() - 1.0).abs() < 0.02, "{side}: {}", seen.length());
        }
    }

    #[test]
    fn the_far_side_and_the_middle_stay() {
        let dents = Dents::new(&[SoftContact { cell: 0, inwards: [0.3, 0.0] }]);
        assert_eq!(shift(&dents, v2(-0.9, 0.1)), V2::default());
        assert_eq!(shift(&dents, V2::default()), V2::default());
        assert_eq!(shift(&dents, v2(0.2, 0.97)), V2::default());
    }
}
