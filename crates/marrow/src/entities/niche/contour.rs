//! How far it is to bone. An outline has many points and is asked for often: it is taken in parts, each with its frame, and most
//! parts are too far to be looked at.

use glam::Vec2;

use crate::entities::niche::aabb::Aabb;
use crate::entities::niche::segment::{crossing_um, square_to_segment};
use crate::entities::niche::shapes::Trabecula;
use crate::fast_math::at_most;
use crate::parameter::parameters;

parameters! {
    /// Parts of an outline. Chosen: about as many as points in each.
    PARTS: usize = 12, "1", "chosen";
    /// Frames of parts reach further than their points by so much: distances to a stretch are rounded.
    WIDER_UM: f32 = 0.02, "µm", "method";
}

/// The outline of a bone, ready to be asked how far it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contour<'a> {
    outline: &'a [Vec2],
    /// Round all of it.
    whole: Aabb,
    /// Round each part.
    parts: [Aabb; PARTS],
}

impl<'a> Contour<'a> {
    /// Of no bone: infinitely far.
    pub(super) const NOWHERE: Self =
        Self { outline: &[], whole: Aabb::NOWHERE, parts: [Aabb::NOWHERE; PARTS] };

    pub(crate) fn of(bone: &'a Trabecula) -> Self {
        let mut contour = Self { outline: &bone.outline, ..Self::NOWHERE };
        bone.outline.iter().for_each(|&p| contour.whole.take_in(p));
        for part in 0..PARTS {
            let mut frame = Aabb::NOWHERE;
            for (a, b) in contour.segments(part) {
                for by in [-WIDER_UM, WIDER_UM] {
                    frame.take_in(a + by);
                    frame.take_in(b + by);
                }
            }
            contour.parts[part] = frame;
        }
        contour
    }

    /// It is nowhere nearer than this, µm; 0 in its frame.
    pub(super) fn at_least_um(&self, p: Vec2) -> f32 {
        self.whole.square_um2(p).sqrt()
    }

    /// Signed distance from the surface, µm: negative inside bone.
    pub(crate) fn signed_distance_um(&self, p: Vec2) -> f32 {
        let distance_um = self.square_um2(p).sqrt();
        if self.contains(p) { -distance_um } else { distance_um }
    }

    /// Square of the distance from the surface, µm².
    fn square_um2(&self, p: Vec2) -> f32 {
        let least = self.parts.map(|frame| frame.square_um2(p));
        // The part that seems nearest first: few others can then be nearer.
        let first = (1..PARTS).fold(0, |best, part| if least[part] < least[best] { part } else { best });
        let mut nearest = self.square_to_part(p, first);
        for (part, least) in least.into_iter().enumerate() {
            if least < nearest && part != first {
                nearest = at_most(self.square_to_part(p, part), nearest);
            }
        }
        nearest
    }

    fn square_to_part(&self, p: Vec2, part: usize) -> f32 {
        let squares = self.segments(part).map(|(a, b)| square_to_segment(p, a, b).0);
        // Roots keep the order of squares, and one is quicker than a hundred.
        squares.fold(f32::MAX, |nearest, square| at_most(square, nearest))
    }

    /// Whether a point lies inside the bone: the outline crosses its height an odd number of times to its right.
    fn contains(&self, p: Vec2) -> bool {
        let mut inside = false;
        for (part, frame) in self.parts.iter().enumerate() {
            if frame.spans(p.y) && p.x <= frame.most.x {
                let crossings = self.segments(part).filter_map(|stretch| crossing_um(stretch, p.y));
                inside ^= crossings.filter(|crossing_um| p.x < *crossing_um).count() % 2 == 1;
            }
        }
        inside
    }

    /// The stretches of a part.
    fn segments(&self, part: usize) -> impl Iterator<Item = (Vec2, Vec2)> + use<'a> {
        let outline = self.outline;
        let many = outline.len().div_ceil(PARTS);
        let here = (part * many).min(outline.len())..((part + 1) * many).min(outline.len());
        let next = outline[here.end..].first().or(outline.first());
        let part = &outline[here];
        part.iter().copied().zip(part.iter().skip(1).chain(next).copied())
    }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::entities::niche::Extent;
    use crate::initialization::niche::compose;
    use crate::rng::KeyedRng;
    use crate::setup::Size;

    /// The same by all stretches.
    fn by_all(bone: &Trabecula, p: Vec2) -> f32 {
        let next = bone.outline.iter().cycle().skip(1);
        let squares = bone.outline.iter().zip(next).map(|(&a, &b)| square_to_segment(p, a, b).0);
        let distance_um = squares.fold(f32::MAX, f32::min).sqrt();
        if bone.contains(p.x, p.y) { -distance_um } else { distance_um }
    }

    #[test]
    fn parts_that_are_passed_over_change_nothing() {
        let niche = compose(&Extent::of_stage(Size::Medium), &KeyedRng::new(7, 0));
        for bone in &niche.trabeculae {
            let contour = Contour::of(bone);
            let lattice = (0..30_000).map(|k| (k % 200, k / 200));
            for (column, row) in lattice {
                let p = Vec2::new(column as f32 * 5.87 - 31.0, row as f32 * 4.61 - 33.0);
                let (parted, whole) = (contour.signed_distance_um(p), by_all(bone, p));
                assert_eq!(parted.to_bits(), whole.to_bits(), "{p:?}: {parted} for {whole}");
            }
            assert!(bone.outline.iter().all(|&p| contour.signed_distance_um(p) == by_all(bone, p)));
        }
    }
}
