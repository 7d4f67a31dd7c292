//! Flags: the surface proteins, each target with a shape of its own on a short stalk.

use super::accumulator::Accumulator;
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, sd_circle, sd_rounded_box, sd_tapered_capsule, smooth_subtraction};
use crate::palette;
use glam::{Vec2, vec2};
use marrow::Target;

/// Paints one point; x points away from the cell.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext, target: Target) {
    let stalk = sd_tapered_capsule(p, vec2(-1.0, 0.0), vec2(0.0, 0.0), 0.12, 0.12);
    let d = stalk.min(head(vec2(p.x - 0.35, p.y), target));
    acc.over(palette::mark(cx.theme).line, coverage(d - cx.px.max(0.12), cx.px));
    acc.over(palette::flag(target, cx.theme), coverage(d, cx.px));
}

fn head(q: Vec2, target: Target) -> f32 {
    match target {
        Target::Cd38 => sd_circle(q, vec2(0.0, 0.0), 0.5),
        Target::Slamf7 => sd_rounded_box(q, vec2(0.42, 0.42), 0.06),
        Target::Bcma => triangle(q),
        Target::Gprc5d => sd_rounded_box(q, vec2(0.2, 0.75), 0.1),
        Target::Fcrh5 => (q.x.abs() + q.y.abs() - 0.62) * 0.707,
        Target::PdL1 => {
            smooth_subtraction(sd_circle(q, vec2(0.0, 0.0), 0.55), sd_circle(q, vec2(0.4, 0.0), 0.36), 0.05)
        }
        Target::Cd138 => {
            sd_tapered_capsule(vec2(q.x, q.y.abs()), vec2(-0.3, 0.0), vec2(0.45, 0.5), 0.12, 0.12)
        }
    }
}

/// Its point towards the cell.
fn triangle(q: Vec2) -> f32 {
    (q.x - 0.45).max(-q.x * 0.5 + q.y.abs() * 0.866 - 0.27)
}
