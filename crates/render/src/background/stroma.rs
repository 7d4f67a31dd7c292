//! The open marrow between the cells: warm paper, soft clouds of pigment, a web of reticulin fibres.

use crate::colour::Rgb;
use crate::geometry::smoothstep;
use crate::noise::value_noise;
use crate::palette::BackgroundPalette;
use glam::{Vec2, vec2};

/// Colour of the marrow background at a place, µm.
pub fn paint(p: Vec2, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let cloud = value_noise(p * (1.0 / 46.0), 11) * 0.7 + value_noise(p * (1.0 / 17.0), 12) * 0.3;
    let colour = palette.base.mix(palette.mottle, smoothstep(0.25, 0.8, cloud));
    let web = fibre(p, 23.0, 21, px_um).max(fibre(vec2(p.y, p.x), 15.0, 22, px_um) * 0.7);
    colour.mix(palette.fibre, web * 0.42)
}

/// A thin line where smooth noise passes its middle.
fn fibre(p: Vec2, length_um: f32, seed: u32, px_um: f32) -> f32 {
    let n = (value_noise(vec2(p.x / length_um, p.y / (length_um * 0.45)), seed) - 0.5).abs() * length_um;
    let width = 0.35_f32.max(px_um * 0.6);
    smoothstep(width * 2.2, 0.0, n) * (0.5 / width).min(1.0)
}
