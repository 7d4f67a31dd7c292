//! Sprite key and level of detail: what a cached sprite shows (kind, pose, variant, direction, size), and at which radii
//! the ways of drawing it change.

use crate::sprite_kind::{Pose, SpriteKind};
use marrow::CellKind;

/// From this radius on, device pixels, a sprite is turned and scaled as it is drawn; below, one is made for each
/// direction and size, and for the smallest at each quarter of a pixel, so that they stay crisp.
pub const SAMPLED_FROM_PX: f32 = 22.0;

/// No sprite is made larger, radius in device pixels; the few giants close up are scaled from here.
pub const LARGEST_PX: f32 = 256.0;

/// From this radius on, device pixels, sizes are far apart: a sprite takes much memory and time, and is scaled well.
const LARGE_PX: f32 = 128.0;

/// Radii, device pixels, between which what stands on a membrane fades in, each molecule a kind of its own.
pub const MOLECULES_PX: [f32; 2] = [20.0, 30.0];

/// From this radius on, device pixels, a sprite is slid to its exact place as it is drawn.
pub const SLID_FROM_PX: f32 = 6.0;

/// Directions of a full turn that a key can tell apart.
pub const TURNS: u8 = 64;

/// Looks a kind comes in.
pub const VARIANTS: u8 = 4;

/// Tilts a red cell is seen at.
pub const RED_CELL_TILTS: u8 = 8;

/// Most levels of a kind.
pub const LEVELS: u8 = 16;

/// Close by a T cell wears out level by level, so that no step is seen; from afar it takes this many at once.
pub const WEARS_BY: u8 = 5;

/// What a sprite is made from. Equal keys are equal pictures (in one theme).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SpriteKey {
    /// What it shows.
    pub kind: SpriteKind,
    /// How it holds itself.
    pub pose: Pose,
    /// Which of the kind's looks, below [`VARIANTS`] (red cells: [`RED_CELL_TILTS`]).
    pub variant: u8,
    /// Maturity, exhaustion or density, as the kind has it, in steps of its own, below [`LEVELS`].
    pub level: u8,
    /// Direction in parts of a full turn, below [`TURNS`].
    pub turn: u8,
    /// Radius in steps of its own: [`SpriteKey::radius_px`].
    pub size: u16,
}

impl SpriteKey {
    /// The nearest size step to a radius: about 4 % apart when small, 8 % when it is scaled in drawing anyway, two to a
    /// doubling for the largest.
    pub fn size_for(radius_px: f32) -> u16 {
        let bits = radius_px.clamp(0.25, LARGEST_PX).to_bits();
        if radius_px < SAMPLED_FROM_PX {
            ((bits + (1 << 18)) >> 19) as u16
        } else if radius_px < LARGE_PX {
            (((bits + (1 << 19)) >> 20) << 1) as u16
        } else {
            (((bits + (1 << 21)) >> 22) << 3) as u16
        }
    }

    /// The same key in the other sizes that are scaled in drawing, the nearest first, smaller ones before larger.
    pub fn other_sizes(self) -> impl Iterator<Item = Self> {
        let (least, most) = (Self::size_for(SAMPLED_FROM_PX), Self::size_for(LARGEST_PX));
        let smaller = (least..self.size).rev();
        smaller
            .chain(self.size + 1..=most)
            .filter(|size| size % 2 == 0)
            .map(move |size| Self { size, ..self })
    }

    /// The radius of the kind in this sprite, device pixels.
    pub fn radius_px(self) -> f32 {
        f32::from_bits(u32::from(self.size) << 19)
    }

    /// How much of a radius the kind's body takes, without feelers and forks: what a neighbour contacts on.
    pub const fn body(self) -> f32 {
        match self.kind {
            SpriteKind::Cell(CellKind::TCell | CellKind::CarTCell) => 0.92,
            SpriteKind::Cell(CellKind::Megakaryocyte | CellKind::Macrophage | CellKind::Osteoclast) => 0.93,
            _ => 1.0,
        }
    }

    /// The nearest direction to an angle among `steps` to the full turn (a divisor of [`TURNS`]).
    pub fn turn_for(rad: f32, steps: u8) -> u8 {
        let turns = rad * (1.0 / core::f32::consts::TAU);
        let part = turns - turns.floor();
        let step = (part * f32::from(steps) + 0.5) as u8 % steps;
        step * (TURNS / steps)
    }

    /// The direction of this sprite, radians.
    pub fn turn_rad(self) -> f32 {
        f32::from(self.turn) * (core::f32::consts::TAU / f32::from(TURNS))
    }

    /// All of it in one number.
    pub fn packed(self) -> u64 {
        let low = u32::from_le_bytes([
            self.kind.code(),
            self.pose.code(),
            self.variant << 4 | self.level,
            self.turn,
        ]);
        u64::from(self.size) << 32 | u64::from(low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_near_what_was_asked() {
        for i in 1..1_100 {
            let radius = 0.3 + i as f32 * 0.11;
            let key = SpriteKey {
                kind: SpriteKind::Antibody,
                pose: Pose::Rest,
                variant: 0,
                level: 0,
                turn: 0,
                size: SpriteKey::size_for(radius),
            };
            let off = (key.radius_px() / radius - 1.0).abs();
            assert!(off <= if radius < SAMPLED_FROM_PX { 0.032 } else { 0.063 }, "{radius}: {off}");
        }
    }

    #[test]
    fn large_sprites_are_never_drawn_much_larger_than_they_are() {
        let key = |size| SpriteKey {
            size,
            kind: SpriteKind::Antibody,
            pose: Pose::Rest,
            variant: 0,
            level: 0,
            turn: 0,
        };
        for radius in 128..=256 {
            let made = key(SpriteKey::size_for(radius as f32)).radius_px();
            assert!((0.8..=1.2).contains(&(made / radius as f32)), "{radius}: {made}");
        }
        let others: Vec<f32> =
            key(SpriteKey::size_for(192.0)).other_sizes().map(SpriteKey::radius_px).collect();
        assert!(others.contains(&128.0) && others.contains(&256.0) && !others.contains(&192.0), "{others:?}");
    }

    #[test]
    fn turns_wrap_around() {
        assert_eq!(SpriteKey::turn_for(0.0, 64), 0);
        assert_eq!(SpriteKey::turn_for(core::f32::consts::TAU - 0.001, 64), 0);
        assert_eq!(SpriteKey::turn_for(-core::f32::consts::FRAC_PI_2, 16), 48);
    }
}
