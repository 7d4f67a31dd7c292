//! Sprite: one picture of a kind, premultiplied RGBA, painted by evaluating the shape function at every pixel.

use crate::geometry::{Vec2Ext as _, unit_vector};
use crate::shape;
use crate::sprite_key::{SAMPLED_FROM_PX, SLID_FROM_PX, SpriteKey};
use crate::theme::Theme;
use glam::{Vec2, vec2};

/// Parts of a pixel at which small sprites are made, along each axis.
pub const PHASES: u8 = 4;

/// Wider sprites are painted over several frames.
const LARGE_SIDE_PX: u16 = 120;

/// Texels that are blended at once.
pub const LANES: usize = 4;

/// Where a sprite is in the atlas, and how it is placed in the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sprite {
    /// First byte in the atlas.
    start: u32,
    /// Its own among the sprites of one generation of the atlas, counted from 0.
    pub number: u32,
    /// Width and height, pixels (it is square).
    pub side: u16,
    /// Pixels from its left (and top) edge to the kind's middle, without the phase.
    pub origin: i16,
}

impl Sprite {
    /// Texels from one row to the next: room for whole blocks and one more, so that no row ends in a part of a block.
    pub fn pitch(self) -> usize {
        usize::from(self.side).next_multiple_of(LANES) + 1
    }

    /// Its bytes in the atlas.
    pub fn bytes(self) -> core::ops::Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.side) * self.pitch() * 4
    }

    /// The size a key's sprite will have; its outermost texels stay clear.
    pub fn sized_for(key: SpriteKey) -> Self {
        let half = (key.radius_px() * shape::reach(key)).ceil().max(1.0) as i16 + 2;
        Self { start: 0, number: 0, side: (half * 2 + 1) as u16, origin: half }
    }

    /// How many rows and columns it could do without on each side, but for one that is clear: each shape has room for more
    /// than most of its pictures cover.
    pub fn padding(self, texels: &[u8]) -> u16 {
        let (texels, pitch, last) = (texels.as_chunks::<4>().0, self.pitch(), usize::from(self.side) - 1);
        let is_clear = |ring: &usize| {
            let edges = |i: usize| [(i, *ring), (i, last - ring), (*ring, i), (last - ring, i)];
            (*ring..=last - ring).flat_map(edges).all(|(x, y)| texels[y * pitch + x][3] == 0)
        };
        (0..last / 2).take_while(is_clear).count().saturating_sub(1) as u16
    }

    /// The sprite without this many rows and columns on each side.
    pub fn cropped(self, padding: u16) -> Self {
        Self { side: self.side - 2 * padding, origin: self.origin - padding as i16, ..self }
    }

    /// Whether to paint it takes longer than a frame has time for.
    pub const fn is_large(self) -> bool {
        self.side > LARGE_SIDE_PX
    }

    /// The same sprite elsewhere in the atlas, with another number.
    pub fn moved(self, start: usize, number: u32) -> Self {
        Self { start: start as u32, number, ..self }
    }

    /// Paints rows from `first` on into their bytes. `phase` is the part of a pixel the middle lies to the right and below.
    pub fn paint(self, key: SpriteKey, phase: (f32, f32), theme: Theme, first: usize, into: &mut [u8]) {
        let cx = shape::shade_context(key, theme);
        let facing = unit_vector(key.turn_rad());
        let reach = shape::reach(key);
        let middle = vec2(f32::from(self.origin) + phase.0, f32::from(self.origin) + phase.1);
        let inner = 1..usize::from(self.side) - 1;
        for (y, row) in into.chunks_exact_mut(self.pitch() * 4).enumerate() {
            let y = y + first;
            for (x, texel) in row.as_chunks_mut().0.iter_mut().enumerate().take(inner.end).skip(inner.start) {
                let p = (vec2(x as f32 + 0.5, y as f32 + 0.5) - middle) * cx.px;
                let far = p.dot(p) > (reach + cx.px) * (reach + cx.px) || !inner.contains(&y);
                *texel = if far { [0; 4] } else { paint_at(p.rotate_back(facing), key, &cx) };
            }
        }
    }
}

fn paint_at(p: Vec2, key: SpriteKey, cx: &shape::ShadeContext) -> [u8; 4] {
    shape::paint(p, key, cx).bytes()
}

/// The phase, in steps, of a place on an axis, and the whole pixel it belongs to.
pub fn phase_of(at_px: f32) -> (i32, u8) {
    let steps = (at_px * f32::from(PHASES) + 0.5).floor() as i32;
    (steps.div_euclid(i32::from(PHASES)), steps.rem_euclid(i32::from(PHASES)) as u8)
}

/// Whether the kind is large enough to be slid to its exact place as it is drawn.
pub fn is_slid(key: SpriteKey) -> bool {
    key.radius_px() >= SLID_FROM_PX
}

/// Whether the kind is large enough to be turned and scaled as it is drawn.
pub fn is_sampled(key: SpriteKey) -> bool {
    key.radius_px() >= SAMPLED_FROM_PX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_are_quarters_to_the_nearest() {
        assert_eq!(phase_of(3.0), (3, 0));
        assert_eq!(phase_of(3.26), (3, 1));
        assert_eq!(phase_of(3.9), (4, 0));
        assert_eq!(phase_of(-0.25), (-1, 3));
    }
}
