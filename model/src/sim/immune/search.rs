//! Finding: who is near enough to be touched, and worth it.

use crate::sim::cell::{Body, Cell};
use crate::sim::world::World;

/// Cells in reach are sought up to this radius, µm. Chosen: macrophages, the largest that immune cells look at.
const SOUGHT_UP_TO_UM: f32 = 9.0;
/// Gap within which two cells touch, µm. Chosen: a seam is not seen.
const TOUCH_UM: f32 = 1.0;

/// The slot within reach (gap between surfaces, µm) with the highest worth above 0; the nearer of equals.
pub(super) fn best_near(
    world: &World,
    slot: usize,
    reach_um: f32,
    worth: impl Fn(&Cell) -> f32,
) -> Option<usize> {
    best_two(world, slot, [reach_um, reach_um], worth)[0]
}

/// The best of those that touch, if there is one. If not, the heading of a crawling cell turns to the best in sight.
pub(super) fn touched_or_faced(
    world: &mut World,
    slot: usize,
    sight_um: f32,
    worth: impl Fn(&Cell) -> f32,
) -> Option<usize> {
    let [touched, seen] = best_two(world, slot, [TOUCH_UM, sight_um], worth);
    if let (None, Some(other)) = (touched, seen) {
        let (from, to) = (world.all.bodies[slot], world.all.bodies[other]);
        world.all.cells[slot].heading_rad = libm::atan2f(to.y - from.y, to.x - from.x);
    }
    touched
}

/// The best within each of two reaches, the smaller one first: one look finds both.
fn best_two(
    world: &World,
    slot: usize,
    [near_um, far_um]: [f32; 2],
    worth: impl Fn(&Cell) -> f32,
) -> [Option<usize>; 2] {
    let Body { x, y, radius, .. } = world.all.bodies[slot];
    let list = world.mechanics.list();
    let (mut most, mut best) = ([0.0; 2], [None; 2]);
    list.near(x, y, radius + SOUGHT_UP_TO_UM + far_um, |at| {
        let other = list.order()[at] as usize;
        // Distance first: most are out of reach, and the rest of a cell lies elsewhere in memory.
        let body = &world.all.bodies[other];
        let (dx, dy) = (body.x - x, body.y - y);
        let (square, radii) = (dx * dx + dy * dy, radius + body.radius);
        if square >= (radii + far_um) * (radii + far_um) || other == slot {
            return;
        }
        let cell = &world.all.cells[other];
        let value = if cell.is_free() { worth(cell) } else { 0.0 };
        if value > most[1] {
            (most[1], best[1]) = (value, Some(other));
        }
        if value > most[0] && square < (radii + near_um) * (radii + near_um) {
            (most[0], best[0]) = (value, Some(other));
        }
    });
    best
}
