//! The rectangle round some points, by which most of what is far is passed over.

use glam::Vec2;

use crate::fast_math::at_least;

/// The rectangle round some points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aabb {
    pub(super) least: Vec2,
    pub(super) most: Vec2,
}

impl Aabb {
    /// Round no point at all: infinitely far from everything.
    pub(crate) const NOWHERE: Self = Self { least: Vec2::MAX, most: Vec2::MIN };

    /// Grows to hold a point.
    pub(crate) fn take_in(&mut self, p: Vec2) {
        self.least = self.least.min(p);
        self.most = self.most.max(p);
    }

    /// Square of a distance that no point inside is nearer than, µm²; 0 inside the frame. It is rounded as the squares of distances
    /// to points are, so that none inside ever comes out below it.
    pub(crate) fn square_um2(&self, p: Vec2) -> f32 {
        let dx = at_least(at_least(self.least.x - p.x, p.x - self.most.x), 0.0);
        let dy = at_least(at_least(self.least.y - p.y, p.y - self.most.y), 0.0);
        dx * dx + dy * dy
    }

    /// Whether a height lies inside.
    pub(super) fn spans(&self, y_um: f32) -> bool {
        self.least.y <= y_um && y_um <= self.most.y
    }
}
