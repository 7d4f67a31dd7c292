//! Fat cells: large, pale, almost empty, with a thin rim and a flat nucleus pressed against it.

use crate::colour::Rgb;
use crate::geometry::{Vec2Ext as _, coverage, sd_ellipse, smoothstep, unit_vector};
use crate::noise::{hash_u32, hash_unit, value_noise};
use crate::palette::BackgroundPalette;
use glam::{Vec2, vec2};
use marrow::niche::FatCell;

/// How far its shadow reaches beyond its rim, µm.
pub const MARGIN_UM: f32 = 5.0;

/// Lays a fat cell over `under`. `p` is the place, µm.
pub fn paint(under: Rgb, p: Vec2, cell: &FatCell, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let q = p - vec2(cell.centre.x, cell.centre.y);
    let own = hash_u32((cell.centre.x * 13.0) as i32 as u32 ^ (cell.centre.y * 7.0) as i32 as u32);
    let out = q.direction();
    let d = q.length() - cell.radius_um * (0.985 + 0.035 * (value_noise(out * 1.6, own) - 0.5));
    if d > MARGIN_UM {
        return under;
    }
    let facing = out.dot(vec2(-0.6, -0.8));
    let shadow = smoothstep(3.6, -0.5, d + 1.6 * facing) * 0.13;
    let inside = coverage(d, px_um);
    let body = palette.fat.mix(palette.fat_rim, smoothstep(-9.0, 0.0, d) * (0.20 - 0.10 * facing));
    let gleam =
        smoothstep(cell.radius_um * 0.55, 0.0, (q - vec2(-0.42, -0.5) * cell.radius_um).length()) * 0.35;
    let body = body.lift(gleam * 0.03);
    let mut colour = under.mix(palette.shadow, shadow).mix(body, inside * 0.97);
    let half = 0.5_f32.max(px_um * 0.55);
    colour = colour.mix(palette.fat_rim, coverage((d + half).abs() - half, px_um) * 0.95);
    let n = q.rotate_back(unit_vector(hash_unit(own) * core::f32::consts::TAU));
    let nucleus = sd_ellipse(vec2(n.x - cell.radius_um * 0.965, n.y), 1.7, 5.2);
    colour.mix(palette.fat_nucleus, coverage(nucleus, px_um) * inside)
}
