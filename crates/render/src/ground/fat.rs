//! Fat cells: large, pale, almost empty, with a thin rim and a flat nucleus pressed against it.

use crate::colour::Rgb;
use crate::geometry::{V2, cover, ease, ellipse, v2};
use crate::noise::{scatter, smooth, unit};
use crate::palette::GroundTone;
use marrow::sim::niche::FatCell;

/// How far its shadow reaches beyond its rim, µm.
pub const MARGIN_UM: f32 = 5.0;

/// Lays a fat cell over `under`. `p` is the place, µm.
pub fn paint(under: Rgb, p: V2, cell: &FatCell, px_um: f32, tone: &GroundTone) -> Rgb {
    let q = p - v2(cell.centre.x, cell.centre.y);
    let own = scatter((cell.centre.x * 13.0) as i32 as u32 ^ (cell.centre.y * 7.0) as i32 as u32);
    let out = q.direction();
    let d = q.length() - cell.radius_um * (0.985 + 0.035 * (smooth(out * 1.6, own) - 0.5));
    if d > MARGIN_UM {
        return under;
    }
    let facing = out.dot(v2(-0.6, -0.8));
    let shadow = ease(3.6, -0.5, d + 1.6 * facing) * 0.13;
    let inside = cover(d, px_um);
    let body = tone.fat.mix(tone.fat_rim, ease(-9.0, 0.0, d) * (0.20 - 0.10 * facing));
    let gleam = ease(cell.radius_um * 0.55, 0.0, (q - v2(-0.42, -0.5) * cell.radius_um).length()) * 0.35;
    let body = body.lift(gleam * 0.03);
    let mut colour = under.mix(tone.shadow, shadow).mix(body, inside * 0.97);
    let half = 0.5_f32.max(px_um * 0.55);
    colour = colour.mix(tone.fat_rim, cover((d + half).abs() - half, px_um) * 0.95);
    let n = q.turned_back_by(V2::at_angle(unit(own) * core::f32::consts::TAU));
    let nucleus = ellipse(v2(n.x - cell.radius_um * 0.965, n.y), 1.7, 5.2);
    colour.mix(tone.fat_nucleus, cover(nucleus, px_um) * inside)
}
