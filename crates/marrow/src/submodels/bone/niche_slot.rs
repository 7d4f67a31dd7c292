//! Where bone cells sit: on the surface, and with it as it recedes.

use glam::Vec2;

use crate::entities::bone::Site;
use crate::entities::cell::{Cell, CellKind};
use crate::parameter::parameters;
use crate::state::World;

parameters! {
    /// Most that a bone cell is drawn to its seat in a decision interval. Chosen: no jerk.
    DRAWN_UM: f32 = 1.0, "µm", "chosen";
    /// Radius of a bone cell that has just come, as a share of its grown radius. Chosen: seen to come.
    YOUNG: f32 = 0.35, "1", "chosen";
    /// How far the middle of an osteoclast, and of an osteoblast, stands clear of the bone, as a share of
    /// its radius. Chosen: an osteoclast lies in its pit, an osteoblast on the surface.
    CLEAR: [f32; 2] = [0.3, 0.6], "1", "chosen";
    /// And at least so far.
    CLEAR_LEAST_UM: f32 = 2.0, "µm", "method";
    /// Most of its way to its seat that a bone cell goes in a decision interval.
    DRAWN_SHARE: f32 = 0.5, "1", "method";
}

/// The middle of a cell that sits on a site: it stands clear of the bone by a share of its radius, so that it is seen to
/// lie in its pit. A bone cell sits on the outline that is shown.
fn niche_slot(site: &Site, kind: CellKind, radius_um: f32) -> Vec2 {
    let clear = if kind == CellKind::Osteoclast { CLEAR[0] } else { CLEAR[1] };
    site.inside(site.shown_um - (clear * radius_um).max(CLEAR_LEAST_UM))
}

/// Puts a new cell on its seat.
pub(crate) fn occupy(world: &mut World, cell: Cell, site: usize) {
    let radius = YOUNG * cell.kind.radius_um(0.0);
    let mut p = niche_slot(&world.bone.sites[site], cell.kind, radius);
    p = p.max(Vec2::ZERO).min(Vec2::new(world.niche.width_um, world.niche.height_um));
    world.population.add(cell, p.x, p.y, radius);
}

/// Draws all bone cells towards their seats.
pub(crate) fn occupy_slots(world: &mut World) {
    for slot in 0..world.population.slots() {
        let kind = world.population.cells[slot].kind;
        let sits = matches!(kind, CellKind::Osteoclast | CellKind::Osteoblast);
        if !sits || !world.population.cells[slot].present {
            continue;
        }
        let (x, y) = (world.population.bodies[slot].x, world.population.bodies[slot].y);
        let site = world.bone.nearest(x, y);
        let p = niche_slot(&world.bone.sites[site], kind, world.population.bodies[slot].radius);
        let (dx, dy) = (p.x - x, p.y - y);
        let scale = (DRAWN_UM / (dx * dx + dy * dy).sqrt().max(1e-3)).min(DRAWN_SHARE);
        world.population.bodies[slot].x += scale * dx;
        world.population.bodies[slot].y += scale * dy;
    }
}
