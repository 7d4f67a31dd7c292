//! Osteoblast: a brick on the bone's surface, nucleus to one side, a pale Golgi field.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane, pale_spot};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_ellipse, sd_rounded_box};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// Paints one point. It faces the bone with its broad side.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let uneven = (value_noise(p * 2.2, cx.seed) - 0.5) * 0.14;
    let d = sd_rounded_box(p, vec2(0.62, 1.02), 0.30) + uneven;
    fill_cytoplasm(acc, p, d, cx);
    pale_spot(acc, p, vec2(0.0, 0.18), 0.36, 0.7, cx.palette.accent);
    let centre = vec2(-0.06, -0.50);
    let oval = sd_ellipse(p - centre, 0.36, 0.32);
    nucleus::paint(acc, NucleusShape::shaped(p, centre, 0.34, oval), cx, Chromatin::Fine);
    membrane(acc, d, cx);
}
