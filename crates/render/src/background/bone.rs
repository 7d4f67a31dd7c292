//! Bone: ivory, in fine layers along its surface, with the lacunae of osteocytes; a rosy seam of young osteoid at its
//! edge, and a soft shadow on the marrow beside it.

use crate::colour::Rgb;
use crate::geometry::{Vec2Ext as _, coverage, sd_ellipse, smoothstep, unit_vector};
use crate::noise::{hash_lattice, value_noise};
use crate::palette::BackgroundPalette;
use glam::{Vec2, vec2};

/// Place of one lacuna to a square of this side, µm.
const LACUNA_SPACING_UM: f32 = 23.0;

/// Lays bone over `under` where there is any. `d_um` is the distance to its edge, negative inside.
pub fn paint(under: Rgb, p: Vec2, d_um: f32, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let d = d_um + (value_noise(p * 0.16, 31) - 0.5) * 1.8;
    if d > 0.0 {
        let line = coverage(d - 0.45, px_um.max(0.4));
        let shade = under.mix(palette.shadow, smoothstep(7.5, 0.0, d) * 0.20);
        return shade.mix(palette.bone_edge, line * 0.9);
    }
    let solid = inside(p, d, px_um, palette);
    let seam = smoothstep(-3.6, -2.4, d);
    let coloured = solid.mix(palette.osteoid, seam * 0.9);
    let seam_line = smoothstep(0.5, 0.0, (d + 3.0).abs() / px_um.max(0.6)) * 0.35;
    let line = coverage(-d - 0.45, px_um.max(0.4));
    coloured.mix(palette.lamella, seam_line).mix(palette.bone_edge, line * 0.9)
}

fn inside(p: Vec2, d: f32, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let bend = (value_noise(p * 0.035, 32) - 0.5) * 9.0;
    let layer = (d + bend) / 4.6;
    let wave = (layer - layer.floor() - 0.5).abs() * 2.0;
    let fine = (1.2 / px_um).clamp(0.0, 1.0);
    let tint = value_noise(p * 0.05, 33);
    let mut colour =
        palette.bone.mix(palette.lamella, 0.10 + 0.30 * smoothstep(0.55, 1.0, wave) * fine + 0.16 * tint);
    colour = colour.mix(palette.shadow, smoothstep(-13.0, -2.0, d) * 0.10);
    lacuna(colour, p, d, px_um, palette)
}

/// An osteocyte in its lens-shaped hole, long side along the layers.
fn lacuna(colour: Rgb, p: Vec2, d: f32, px_um: f32, palette: &BackgroundPalette) -> Rgb {
    let cell = vec2((p.x / LACUNA_SPACING_UM).floor(), (p.y / LACUNA_SPACING_UM).floor());
    let own = |seed| hash_lattice(cell.x as i32, cell.y as i32, seed);
    if own(41) < 0.35 || d > -8.0 {
        return colour;
    }
    let at = vec2(cell.x + 0.3 + 0.4 * own(42), cell.y + 0.3 + 0.4 * own(43)) * LACUNA_SPACING_UM;
    let lean = unit_vector((own(44) - 0.5) * 1.2);
    let hole = sd_ellipse((p - at).rotate_back(lean), 3.9, 1.45);
    let halo = smoothstep(2.6, 0.0, hole) * 0.22;
    colour.mix(palette.lacuna, halo).mix(palette.lacuna, coverage(hole, px_um) * 0.85)
}
