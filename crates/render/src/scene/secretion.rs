//! Secretion: M-protein, the useless antibodies of the clone. They leave myeloma cells and drift along the vessel.

use super::frame_params::FrameParams;
use super::pose;
use super::visible_cell::VisibleCell;
use crate::camera::Camera;
use crate::draw_list::SpriteInstance;
use crate::geometry::{smoothstep, unit_vector};
use crate::noise::{hash_u32, hash_unit};
use crate::sprite_key::SpriteKey;
use crate::sprite_kind::SpriteKind;
use glam::{Vec2, vec2};
use marrow::niche::{Point, Sinusoid};
use marrow::{CellKind, Snapshot};

/// Radii of a myeloma cell, device pixels, between which what it makes fades in.
const MADE_SHOWS_PX: [f32; 2] = [14.0, 22.0];

/// Molecules in a vessel for each g/L, and the most there are.
const PER_G_PER_L: f32 = 0.9;
const MOST: f32 = 45.0;

/// Scales, pixels to a µm, between which it begins to matter whether one lies on a cell or beside it.
const TOLD_APART_PX_PER_UM: [f32; 2] = [2.0, 4.0];

/// How fast they drift, µm a second.
const DRIFT_UM_PER_S: f32 = 7.0;

/// How large they are drawn, µm: hundreds of times too large, as antibodies are.
const RADIUS_UM: f32 = 1.3;

/// Smallest, device pixels.
const SMALLEST_PX: f32 = 2.2;

/// Adds what one myeloma cell lets go: two molecules at a time, that float off and fade.
pub fn push_made(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, params: &FrameParams) {
    let near = visible.fade(MADE_SHOWS_PX);
    if near == 0 || params.fewer_marks || visible.cell.kind != CellKind::MyelomaCell || !visible.cell.stays()
    {
        return;
    }
    let time_s = if params.still { 0.0 } else { params.time_s };
    for i in 0..2_u32 {
        let own = pose::per_cell_random(visible.cell) ^ i.wrapping_mul(0x51ed);
        let turns = hash_unit(own) + time_s * (0.05 + 0.03 * hash_unit(own ^ 9));
        let part = turns - turns.floor();
        let angle = (hash_unit(own ^ 0x77) + 0.38 * turns.floor()) * core::f32::consts::TAU;
        let towards = unit_vector(angle);
        let d = towards * (visible.radius_px * (1.06 + 0.35 * part));
        // Where a neighbour lies it would params as if it were in that cell.
        let shown = f32::from(near) * visible.openness(d);
        let size = (visible.radius_px * 0.13).clamp(SMALLEST_PX, 16.0);
        let at = (visible.x_px + d.x, visible.y_px + d.y);
        let opacity = (4.0 * part * (1.0 - part) * shown) as u8;
        push(marks, at, size, angle + part * 2.0, opacity);
    }
}

/// Adds what drifts in the vessels.
pub fn push_drifting(
    marks: &mut Vec<SpriteInstance>,
    snapshot: &Snapshot,
    (camera, cells): (&Camera, &[SpriteInstance]),
    params: &FrameParams,
) {
    let every = if params.fewer_marks { 2 } else { 1 };
    let count = (snapshot.m_protein_g_per_l * PER_G_PER_L).clamp(0.0, MOST) as u32;
    let time_s = if params.still { 0.0 } else { params.time_s };
    let size = (RADIUS_UM * camera.px_per_um).clamp(SMALLEST_PX, 16.0);
    for (v, vessel) in snapshot.niche.sinusoids.iter().enumerate() {
        let length_um = length_um(vessel);
        for i in (0..count).step_by(every) {
            let own = hash_u32(i.wrapping_mul(0x9e37_79b1) ^ v as u32 ^ 0x3377);
            let along_um =
                hash_unit(own) * length_um + time_s * DRIFT_UM_PER_S * (0.7 + 0.6 * hash_unit(own ^ 5));
            let at = place(vessel, along_um % length_um.max(1.0), 1.5 * (hash_unit(own ^ 0x4d) - 0.5));
            let (x, y) = camera.view_from_world(at);
            if x > -size
                && y > -size
                && x < camera.width_px as f32 + size
                && y < camera.height_px as f32 + size
            {
                let opacity = (235.0 * in_the_open(cells, vec2(x, y), camera.px_per_um)) as u8;
                push(marks, (x, y), size, hash_unit(own ^ 0x1f) * 6.3 + time_s * 0.4, opacity);
            }
        }
    }
}

/// How much is to be seen of what drifts: 0 over a cell, where it would params like a part of it, 1 beside all. From afar, where
/// nobody could tell, always 1.
fn in_the_open(cells: &[SpriteInstance], at: Vec2, px_per_um: f32) -> f32 {
    let near = smoothstep(TOLD_APART_PX_PER_UM[0], TOLD_APART_PX_PER_UM[1], px_per_um);
    if near == 0.0 {
        return 1.0;
    }
    let open = |cell: &SpriteInstance| {
        let far = (at - vec2(cell.x_px, cell.y_px)).length() / cell.radius_px;
        1.0 - near * smoothstep(1.15, 0.85, far)
    };
    cells.iter().map(open).fold(1.0, f32::min)
}

fn push(marks: &mut Vec<SpriteInstance>, at: (f32, f32), size_px: f32, angle: f32, opacity: u8) {
    if opacity == 0 {
        return;
    }
    let mut instance = SpriteInstance::mark(SpriteKind::MProtein, at, size_px, angle);
    instance.key.turn = SpriteKey::turn_for(angle, 32);
    instance.opacity = opacity;
    marks.push(instance);
}

fn length_um(vessel: &Sinusoid) -> f32 {
    vessel.centreline.windows(2).map(|two| distance_um(two[0], two[1])).sum()
}

fn distance_um(a: Point, b: Point) -> f32 {
    vec2(b.x - a.x, b.y - a.y).length()
}

/// The point at a distance along a vessel, and to its side in half widths.
fn place(vessel: &Sinusoid, along_um: f32, side: f32) -> Point {
    let mut left = along_um;
    for (two, half) in vessel.centreline.windows(2).zip(vessel.half_width_um.windows(2)) {
        let stretch = distance_um(two[0], two[1]).max(1e-3);
        if left <= stretch {
            let t = left / stretch;
            let (dx, dy) = (two[1].x - two[0].x, two[1].y - two[0].y);
            let off = side * (half[0] + (half[1] - half[0]) * t) / stretch;
            return Point::new(two[0].x + dx * t - dy * off, two[0].y + dy * t + dx * off);
        }
        left -= stretch;
    }
    vessel.centreline.last().copied().unwrap_or_default()
}
