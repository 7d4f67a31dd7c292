//! Platelet: a tiny irregular fragment with a cluster of granules in its middle.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::shade_context::ShadeContext;
use crate::geometry::smoothstep;
use glam::Vec2;

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.085);
    fill_cytoplasm(acc, p, d, cx);
    acc.over(cx.palette.nucleus, smoothstep(0.62, 0.1, p.length()) * 0.7);
    let dots = Granules { per_radius: 4.0, size: 0.10, share: 0.9, strength: 0.8, colour: cx.palette.accent };
    granules(acc, p, d.max(p.length() - 0.7), cx, dots);
    membrane(acc, d, cx);
}
