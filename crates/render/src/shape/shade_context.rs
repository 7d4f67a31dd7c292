//! Shading context: what a shape function reads while it paints (scale, light, palette, the cell's own irregularity).

use crate::geometry::{Vec2Ext as _, smoothstep, unit_vector};
use crate::noise::{hash_u32, hash_unit};
use crate::palette::CellPalette;
use crate::sprite_key::{MOLECULES_PX, SpriteKey};
use crate::theme::Theme;
use glam::{Vec2, vec2};

/// Lengths are in radii of the cell; x runs the way the cell faces.
#[derive(Clone, Copy, Debug)]
pub struct ShadeContext {
    /// Width of a device pixel.
    pub px: f32,
    /// Towards the light, which comes from the upper left of the frame.
    pub light: Vec2,
    /// Colours of the kind.
    pub palette: CellPalette,
    /// The theme.
    pub theme: Theme,
    /// Width of the membrane line.
    pub line: f32,
    /// The variant's seed.
    pub seed: u32,
    /// The variant.
    pub variant: u8,
    /// Maturity, exhaustion or density, 0 to 1.
    pub level: f32,
    /// Progress of the pose, 0 to 1.
    pub progress: f32,
    /// How far the molecules on its membrane are a part of the picture, 0 to 1; large cells on the stage have each by itself.
    pub molecules: f32,
    waves: [Vec2; 4],
}

impl ShadeContext {
    /// The shading context of a sprite.
    pub fn new(key: SpriteKey, theme: Theme, palette: CellPalette, levels: u8) -> Self {
        let seed = hash_u32(u32::from(key.variant) * 977 + u32::from(key.kind.code()) * 131 + 7);
        let px = 1.0 / key.radius_px();
        let spread = if matches!(theme, Theme::Forced(_)) { 0.0 } else { 0.035 };
        let shift = (hash_unit(seed ^ 0x99) - 0.5) * spread;
        Self {
            px,
            light: vec2(-0.6, -0.8).rotate_back(unit_vector(key.turn_rad())),
            palette: CellPalette { body: palette.body.lift(shift), rim: palette.rim.lift(shift), ..palette },
            theme,
            line: line_width(theme, px),
            seed,
            variant: key.variant,
            level: f32::from(key.level) / f32::from(levels.max(2) - 1),
            progress: key.pose.progress(),
            molecules: 1.0 - smoothstep(MOLECULES_PX[0], MOLECULES_PX[1], key.radius_px()),
            waves: [2_u32, 3, 4, 5].map(|k| unit_vector(hash_unit(seed ^ k) * core::f32::consts::TAU)),
        }
    }

    /// Signed distance to a round outline that departs from the unit circle by about `rough`.
    pub fn irregular_circle(&self, p: Vec2, rough: f32) -> f32 {
        let along = p.direction();
        let (mut turned, mut sum) = (along, 0.0);
        for (wave, weight) in self.waves.iter().zip([1.0, 0.8, 0.5, 0.4]) {
            turned = turned.rotate(along);
            sum += weight * turned.dot(*wave);
        }
        p.length() - 1.0 + rough - rough * sum
    }

    /// Level of detail: how far detail of this size has faded in, 0 to 1.
    pub fn lod_fade(&self, size: f32) -> f32 {
        smoothstep(0.9, 2.2, size / self.px)
    }

    /// A random number of this variant, 0 to 1.
    pub fn cell_random(&self, n: u32) -> f32 {
        hash_unit(self.seed ^ n.wrapping_mul(0x9e37_79b1))
    }
}

fn line_width(theme: Theme, px: f32) -> f32 {
    match theme {
        Theme::Light => (0.95 * px).max(0.048),
        Theme::Dark => (0.9 * px).max(0.042),
        Theme::Bright | Theme::Forced(_) => (1.5 * px).max(0.085),
    }
}
