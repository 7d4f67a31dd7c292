//! The rectangle round some points, by which most of what is far is passed over.

use crate::entities::niche::shapes::Point;
use crate::fast_math::at_least;

/// The rectangle round some points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aabb {
    pub(super) least: Point,
    pub(super) most: Point,
}

impl Aabb {
    /// Round no point at all: infinitely far from everything.
    pub(crate) const NOWHERE: Self = Self {
        least: Point { x_um: f32::MAX, y_um: f32::MAX },
        most: Point { x_um: f32::MIN, y_um: f32::MIN },
    };

    /// Grows to hold a point.
    pub(crate) const fn take_in(&mut self, p: Point) {
        self.least = Point { x_um: self.least.x_um.min(p.x_um), y_um: self.least.y_um.min(p.y_um) };
        self.most = Point { x_um: self.most.x_um.max(p.x_um), y_um: self.most.y_um.max(p.y_um) };
    }

    /// Square of a distance that no point inside is nearer than, µm²; 0 inside the frame. It is rounded as the squares of distances
    /// to points are, so that none inside ever comes out below it.
    pub(crate) fn square_um2(&self, p: Point) -> f32 {
        let dx = at_least(at_least(self.least.x_um - p.x_um, p.x_um - self.most.x_um), 0.0);
        let dy = at_least(at_least(self.least.y_um - p.y_um, p.y_um - self.most.y_um), 0.0);
        dx * dx + dy * dy
    }

    /// Whether a height lies inside.
    pub(super) fn spans(&self, y_um: f32) -> bool {
        self.least.y_um <= y_um && y_um <= self.most.y_um
    }
}
