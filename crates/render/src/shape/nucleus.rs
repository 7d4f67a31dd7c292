//! Nucleus: a darker outline, light from the upper left, and the chromatin that a haematologist tells kinds by.

use super::accumulator::Accumulator;
use super::shade_context::ShadeContext;
use crate::colour::Rgb;
use crate::geometry::{coverage, sd_circle, smoothstep, unit_vector};
use crate::noise::value_noise;
use glam::Vec2;

/// Texture of the chromatin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chromatin {
    /// Even and fine, as in young cells.
    Fine,
    /// Coarse patches.
    Clumped,
    /// Nearly black blocks.
    Dense,
    /// Blocks around the edge like the hours of a clock.
    Clock,
}

/// A nucleus at one point: distance to its outline, offset from its middle, its radius.
#[derive(Clone, Copy, Debug)]
pub struct NucleusShape {
    /// Distance to its outline.
    pub d: f32,
    /// The point, from the nucleus's middle.
    pub q: Vec2,
    /// Its radius.
    pub radius: f32,
}

impl NucleusShape {
    /// A round nucleus.
    pub fn round(p: Vec2, centre: Vec2, radius: f32) -> Self {
        Self { d: sd_circle(p, centre, radius), q: p - centre, radius }
    }

    /// A nucleus of another outline.
    pub fn shaped(p: Vec2, centre: Vec2, radius: f32, d: f32) -> Self {
        Self { d, q: p - centre, radius }
    }
}

/// Lays a nucleus.
pub fn paint(acc: &mut Accumulator, at: NucleusShape, cx: &ShadeContext, chromatin: Chromatin) {
    let inside = coverage(at.d, cx.px);
    if inside <= 0.0 {
        let halo = smoothstep(0.10, 0.0, at.d) * 0.10;
        acc.over(cx.palette.chromatin, halo);
        return;
    }
    let relief = at.q.dot(cx.light) / at.radius * 0.085;
    let dark = density(at, cx, chromatin);
    let outline = smoothstep(-0.085 - cx.px * 0.5, 0.0, at.d) * 0.65;
    let colour = cx.palette.nucleus.lift(relief).mix(cx.palette.chromatin, (dark + outline).min(1.0));
    acc.over(colour, inside * 0.96);
    gleam(acc, at, cx, inside);
}

fn gleam(acc: &mut Accumulator, at: NucleusShape, cx: &ShadeContext, inside: f32) {
    let spot = (at.q - cx.light * (at.radius * 0.5)).length() / at.radius;
    acc.over(Rgb::hex(0xff_f6ff), smoothstep(0.62, 0.05, spot) * 0.16 * inside);
}

/// Share of dark chromatin at a point, 0 to 1.
fn density(at: NucleusShape, cx: &ShadeContext, chromatin: Chromatin) -> f32 {
    let fade = cx.lod_fade(0.13);
    if fade <= 0.0 {
        return far_density(chromatin);
    }
    let patch = |per_radius: f32, from: f32, to: f32| smoothstep(from, to, grain(at.q * per_radius, cx.seed));
    match chromatin {
        Chromatin::Fine => 0.12 + fade * (patch(9.0, 0.38, 0.66) * 0.38 - 0.10),
        Chromatin::Clumped => 0.25 + fade * (patch(6.5, 0.44, 0.58) * 0.72 - 0.2),
        Chromatin::Dense => 0.55 + fade * (patch(6.5, 0.40, 0.58) * 0.55 - 0.2),
        Chromatin::Clock => 0.3 + fade * (clock(at) * 0.85 - 0.25),
    }
}

/// The same from too far away to see clumps.
fn far_density(chromatin: Chromatin) -> f32 {
    match chromatin {
        Chromatin::Fine => 0.12,
        Chromatin::Clumped => 0.25,
        Chromatin::Dense => 0.55,
        Chromatin::Clock => 0.3,
    }
}

/// Noise without a lattice to be seen: two turned grids, bent by a third.
fn grain(p: Vec2, seed: u32) -> f32 {
    let bend = (value_noise(p * 0.8, seed ^ 0x11) - 0.5) * 1.1;
    let q = Vec2 { x: p.x * 0.8 - p.y * 0.6 + bend, y: p.x * 0.6 + p.y * 0.8 - bend };
    let r = Vec2 { x: p.x * 0.92 + p.y * 0.39, y: p.y * 0.92 - p.x * 0.39 };
    value_noise(q, seed ^ 0x31) * 0.55 + value_noise(r, seed ^ 0x37) * 0.45
}

/// Eight blocks at the edge and one in the middle.
fn clock(at: NucleusShape) -> f32 {
    let mut spoke = unit_vector(0.3);
    let eighth = unit_vector(core::f32::consts::FRAC_PI_4);
    let mut nearest = at.q.length() / at.radius - 0.10;
    for _ in 0..8 {
        nearest = nearest.min((at.q * (1.0 / at.radius) - spoke * 0.74).length() - 0.10);
        spoke = spoke.rotate(eighth);
    }
    smoothstep(0.14, 0.0, nearest)
}

/// A nucleolus: a soft pale spot in a darker bed.
pub fn nucleolus(acc: &mut Accumulator, p: Vec2, centre: Vec2, radius: f32, cx: &ShadeContext) {
    let d = sd_circle(p, centre, radius);
    let seen = cx.lod_fade(radius * 2.0);
    acc.over(cx.palette.chromatin, smoothstep(radius * 0.8, 0.0, d) * 0.7 * seen);
    acc.over(cx.palette.accent.mix(cx.palette.nucleus, 0.25), coverage(d, cx.px) * 0.9 * seen);
    let lit = sd_circle(p, centre + cx.light * (radius * 0.35), radius * 0.3);
    acc.over(cx.palette.accent, smoothstep(radius * 0.4, 0.0, lit) * 0.5 * seen);
}
