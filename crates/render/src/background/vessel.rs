//! Sinusoid: pale rosy plasma inside a thin wall of flat cells, whose nuclei bulge now and then.

use crate::colour::Rgb;
use crate::geometry::{coverage, sd_ellipse, smoothstep};
use crate::noise::{hash_u32, hash_unit};
use crate::palette::BackgroundPalette;
use glam::vec2;

use super::field::Near;

/// A flat cell of the wall to this length, µm.
const WALL_CELL_UM: f32 = 34.0;

/// Half the wall's thickness, µm.
const HALF_WALL_UM: f32 = 0.55;

/// Lays a vessel over `under` where there is any.
pub fn paint(under: Rgb, near: Near, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let d = near.vessel;
    if d > 9.0 {
        return under;
    }
    let lumen = palette
        .plasma
        .mix(palette.wall, smoothstep(-9.0, 0.0, d) * 0.16)
        .mix(palette.base, smoothstep(-8.0, -26.0, d) * 0.22);
    let outside = under.mix(palette.wall, smoothstep(5.0, 0.0, d) * 0.10);
    let base = outside.mix(lumen, coverage(d, px_um));
    let half = HALF_WALL_UM.max(px_um * 0.55);
    let wall = coverage(d.abs() - half, px_um);
    wall_nucleus(base.mix(palette.wall, wall * 0.85), near, px_um, palette)
}

fn wall_nucleus(colour: Rgb, near: Near, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let Some(along) = near.along else { return colour };
    let cell = (along / WALL_CELL_UM).floor();
    let own = hash_u32(cell as i32 as u32 ^ 0x51);
    let middle = (cell + 0.3 + 0.4 * hash_unit(own)) * WALL_CELL_UM;
    let d = sd_ellipse(vec2(along - middle, near.vessel + 0.3), 5.2, 1.55);
    if hash_unit(own ^ 0x2222) < 0.35 {
        return colour;
    }
    colour.mix(palette.wall_nucleus, coverage(d, px_um) * 0.9)
}
