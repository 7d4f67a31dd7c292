//! CAR T cell: a T cell, brighter, with a ring of golden forks: its chimeric receptors. They droop when it is worn out.

use crate::ops;
use core::f32::consts::TAU;

use super::accumulator::Accumulator;
use super::contact_marks::outlined;
use super::cytoplasm::membrane_with;
use super::shade_context::ShadeContext;
use super::t_cell;
use crate::geometry::{Vec2Ext as _, coverage, sd_tapered_capsule, smoothstep, unit_vector};
use crate::palette;
use glam::{Vec2, vec2};

/// Receptors around the cell.
pub const FORKS: u32 = 11;

/// How far the forks of a cell that is worn out hang to the side.
pub const DROOP_RAD: f32 = 0.9;

/// Paints one point. `cx.level` is exhaustion.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = t_cell::exhausted_outline(cx.irregular_circle(p * (1.0 / 0.90), 0.02) * 0.90, p, cx);
    pins(acc, p, cx);
    t_cell::body(acc, p, d, cx);
    membrane_with(acc, d, cx, cx.palette.edge, cx.line * 1.25);
}

/// Forks all round, until they are large enough to stand there each by itself. The nearest is found by turning the point
/// into the first one's sector.
pub fn pins(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    if p.length() < 0.6 || cx.molecules <= 0.0 {
        return;
    }
    let sector = TAU / FORKS as f32;
    let angle = ops::atan2(p.y, p.x);
    let upright = p.rotate_back(unit_vector((angle / sector).round() * sector));
    let bend = vec2(0.94, 0.0);
    let q = (upright - bend).rotate_back(unit_vector(DROOP_RAD * cx.level)) + bend;
    // From afar they are short, or a crowd would be all gold.
    let short = smoothstep(0.05, 0.2, cx.px);
    let width = (cx.px * 0.75).max(0.042);
    let foot = sd_tapered_capsule(upright, vec2(0.62, 0.0), bend, width, width);
    let stalk = sd_tapered_capsule(q, bend, vec2(1.06 - 0.08 * short, 0.0), width, width);
    let fork = sd_tapered_capsule(
        vec2(q.x, q.y.abs()),
        vec2(1.05 - 0.08 * short, 0.0),
        vec2(1.22 - 0.16 * short, 0.15 - 0.05 * short),
        width,
        width,
    );
    let d = foot.min(stalk).min(fork);
    acc.over(
        cx.palette.edge,
        coverage(d - (cx.px * (0.7 - 0.3 * short)).max(0.025), cx.px) * 0.9 * cx.molecules,
    );
    acc.over(cx.palette.accent, coverage(d, cx.px) * cx.molecules);
}

/// One fork: x points away from the cell.
pub fn paint_receptor(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let stalk = sd_tapered_capsule(p, vec2(-0.9, 0.0), vec2(0.1, 0.0), 0.17, 0.17);
    let fork = sd_tapered_capsule(vec2(p.x, p.y.abs()), vec2(0.1, 0.0), vec2(0.95, 0.72), 0.17, 0.2);
    outlined(acc, stalk.min(fork), cx, palette::mark(cx.theme).receptor);
}
