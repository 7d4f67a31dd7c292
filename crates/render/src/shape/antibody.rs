//! Antibodies: a Y whose two arms hold the membrane, or from afar a ring of dots.

use crate::ops;
use core::f32::consts::TAU;

use super::accumulator::Accumulator;
use super::shade_context::ShadeContext;
use crate::geometry::{Vec2Ext as _, coverage, sd_circle, sd_tapered_capsule, unit_vector};
use crate::palette;
use glam::{Vec2, vec2};

/// One antibody, its stem away from the cell (x points outwards).
pub fn paint_one(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let stem = sd_tapered_capsule(p, vec2(0.0, 0.0), vec2(1.0, 0.0), 0.16, 0.16);
    let arm = sd_tapered_capsule(vec2(p.x, p.y.abs()), vec2(0.0, 0.0), vec2(-0.85, 0.75), 0.16, 0.2);
    let d = stem.min(arm);
    let palette = palette::mark(cx.theme);
    acc.over(palette.line, coverage(d - cx.px.max(0.13), cx.px));
    acc.over(palette.antibody, coverage(d, cx.px));
}

/// A ring of dots around a cell of radius 1; `cx.level` is the density.
pub fn paint_halo(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    if p.length() < 0.8 {
        return;
    }
    let wanted = 5.0 + 9.0 * cx.level;
    let room = (TAU * 1.12 / (4.2 * cx.px)).max(3.0);
    let count = wanted.min(room).floor();
    let sector = TAU / count;
    let angle = ops::atan2(p.y, p.x);
    let q = p.rotate_back(unit_vector((angle / sector).round() * sector));
    let d = sd_circle(q, vec2(1.12, 0.0), (cx.px * 0.95).max(0.075));
    let palette = palette::mark(cx.theme);
    acc.over(palette.line, coverage(d - cx.px.max(0.03) * 0.8, cx.px) * 0.9);
    acc.over(palette.antibody, coverage(d, cx.px));
}
