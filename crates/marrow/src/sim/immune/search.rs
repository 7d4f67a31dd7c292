//! Finding: who is near enough to be touched, and worth it.

use crate::sim::cell::{Body, Cell};
use crate::sim::world::World;

/// Cells in reach are sought up to this radius, µm. Chosen: macrophages, the largest that immune cells look at.
const SOUGHT_UP_TO_UM: f32 = 9.0;
/// Gap within which two cells touch, µm. Chosen: a seam is not seen.
pub(super) const TOUCH_UM: f32 = 1.0;

/// The slot within reach (gap between surfaces, µm) with the highest worth above 0; the nearer of equals.
pub(super) fn best_near(
    world: &World,
    slot: usize,
    reach_um: f32,
    worth: impl Fn(&Cell) -> f32,
) -> Option<usize> {
    let Body { x, y, radius, .. } = world.all.bodies[slot];
    let mut best: Option<(f32, usize)> = None;
    world.mechanics.list().near(x, y, radius + SOUGHT_UP_TO_UM + reach_um, |other| {
        // Most show nothing to hold on to.
        if !world.all.can_be_held[other] {
            return;
        }
        // Then distance: most are out of reach, and the rest of a cell lies elsewhere in memory.
        let body = &world.all.bodies[other];
        let (dx, dy) = (body.x - x, body.y - y);
        let touch = radius + body.radius + reach_um;
        if dx * dx + dy * dy >= touch * touch || other == slot {
            return;
        }
        let cell = &world.all.cells[other];
        let value = if cell.is_free() { worth(cell) } else { 0.0 };
        if value > 0.0 && best.is_none_or(|(most, _)| value > most) {
            best = Some((value, other));
        }
    });
    best.map(|(_, other)| other)
}

/// Turns the heading of a crawling cell towards the best target in sight.
pub(super) fn face(world: &mut World, slot: usize, sight_um: f32, worth: impl Fn(&Cell) -> f32) {
    if let Some(other) = best_near(world, slot, sight_um, worth) {
        let (dx, dy) = (
            world.all.bodies[other].x - world.all.bodies[slot].x,
            world.all.bodies[other].y - world.all.bodies[slot].y,
        );
        world.all.cells[slot].heading_rad = libm::atan2f(dy, dx);
    }
}
