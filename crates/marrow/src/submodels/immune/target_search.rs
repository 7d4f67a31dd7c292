//! Finding: who is near enough to be touched, and worth it.

use crate::entities::cell::{Body, Cell};
use crate::parameter::parameters;
use crate::state::World;

parameters! {
    /// Cells in reach are sought up to this radius. Chosen: macrophages, the largest that immune cells look
    /// at.
    SOUGHT_UP_TO_UM: f32 = 9.0, "µm", "chosen";
    /// Gap within which two cells touch. Chosen: a seam is not seen.
    pub(super) TOUCH_UM: f32 = 1.0, "µm", "chosen";
}

/// The slot within reach (gap between surfaces, µm) with the highest worth above 0; the nearer of equals.
pub(super) fn best_within_reach(
    world: &World,
    slot: usize,
    reach_um: f32,
    worth: impl Fn(&Cell) -> f32,
) -> Option<usize> {
    let Body { x, y, radius, .. } = world.population.bodies[slot];
    let mut best: Option<(f32, usize)> = None;
    world.mechanics.list().near(x, y, radius + SOUGHT_UP_TO_UM + reach_um, |other| {
        // Most show nothing to hold on to.
        if !world.population.can_be_held[other] {
            return;
        }
        // Then distance: most are out of reach, and the rest of a cell lies elsewhere in memory.
        let body = &world.population.bodies[other];
        let (dx, dy) = (body.x - x, body.y - y);
        let touch = radius + body.radius + reach_um;
        if dx * dx + dy * dy >= touch * touch || other == slot {
            return;
        }
        let cell = &world.population.cells[other];
        let value = if cell.is_free() { worth(cell) } else { 0.0 };
        if value > 0.0 && best.is_none_or(|(most, _)| value > most) {
            best = Some((value, other));
        }
    });
    best.map(|(_, other)| other)
}

/// Turns the heading of a crawling cell towards the best target in sight.
pub(super) fn turn_towards(world: &mut World, slot: usize, sight_um: f32, worth: impl Fn(&Cell) -> f32) {
    if let Some(other) = best_within_reach(world, slot, sight_um, worth) {
        let (dx, dy) = (
            world.population.bodies[other].x - world.population.bodies[slot].x,
            world.population.bodies[other].y - world.population.bodies[slot].y,
        );
        world.population.cells[slot].heading_rad = libm::atan2f(dy, dx);
    }
}
