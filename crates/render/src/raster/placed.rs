//! A instance whose sprite has been found and whose way of being drawn is settled.

use core::ops::Range;

use super::band::Band;
use super::dent::Dents;
use super::sample::Lie;
use super::{blit, sample, slide};
use crate::atlas::Atlas;
use crate::draw_list::SpriteInstance;
use crate::geometry::{V2, v2};
use crate::sprite::{PHASES, Sprite, is_sampled, is_slid, phase_of};

/// A sprite in its place.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    sprite: Sprite,
    way: Way,
    opacity: u8,
    /// Which of the frame's dents are its own; [`WHOLE`] where nothing contacts.
    dents: u32,
}

/// Nothing contacts.
const WHOLE: u32 = u32::MAX;

/// How it is set down.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// Pixel for pixel, its middle in this one.
    Blit(i32, i32),
    /// Slid by a part of a pixel to this place.
    Slide(f32, f32),
    /// Turned and scaled.
    Sample(Lie),
}

impl Placed {
    /// Finds the sprite for a instance, or makes it.
    pub fn new(instance: &SpriteInstance, atlas: &mut Atlas) -> Self {
        let ((x, phase_x), (y, phase_y)) = (phase_of(instance.x_px), phase_of(instance.y_px));
        let (sprite, shown) = atlas.sprite(instance.key, (phase_x, phase_y));
        let way = if is_sampled(shown) || is_sampled(instance.key) {
            Way::Sample(Lie::new(sprite, shown, instance))
        } else if is_slid(shown) {
            Way::Slide(instance.x_px, instance.y_px)
        } else {
            Way::Blit(x, y)
        };
        Self { sprite, way, opacity: instance.opacity, dents: WHOLE }
    }

    /// Gives way as the dents of this number say.
    pub fn give_way(&mut self, number: usize) {
        self.dents = number as u32;
    }

    /// Radius of the kind's body, pixels, where it can give way: small sprites do not.
    pub const fn body_px(&self) -> Option<f32> {
        match &self.way {
            Way::Sample(lie) => Some(lie.body_px),
            Way::Blit(..) | Way::Slide(..) => None,
        }
    }

    /// The sprite, and how much of it is there: 255 all.
    pub const fn sprite(&self) -> (Sprite, u8) {
        (self.sprite, self.opacity)
    }

    /// Where the upper left corner of its middle texel lies, and one texel to the right of it, in pixels.
    pub fn lie(&self) -> (V2, V2) {
        let quarter = |at_px: f32| {
            let (whole, phase) = phase_of(at_px);
            whole as f32 + f32::from(phase) / f32::from(PHASES)
        };
        match self.way {
            Way::Blit(x, y) => (v2(x as f32, y as f32), v2(1.0, 0.0)),
            Way::Slide(x, y) => (v2(quarter(x), quarter(y)), v2(1.0, 0.0)),
            Way::Sample(lie) => {
                let back = v2(lie.step.x, -lie.step.y) * (1.0 / lie.step.dot(lie.step).max(1e-9));
                (lie.middle, back)
            }
        }
    }

    /// Rows that it may touch.
    pub fn rows(&self) -> Range<i32> {
        let (middle, reach) = match self.way {
            Way::Blit(_, y) => (y, i32::from(self.sprite.origin)),
            Way::Slide(_, y) => (y.floor() as i32, i32::from(self.sprite.origin) + 1),
            Way::Sample(lie) => (lie.middle.y as i32, lie.reach as i32 + 2),
        };
        middle.saturating_sub(reach)..middle.saturating_add(reach + 1)
    }

    /// Draws the part that lies in the band.
    pub fn draw(&self, band: &mut Band<'_>, atlas: &Atlas, dents: &[Dents]) {
        if self.opacity == 0 {
            return;
        }
        let texels = atlas.texels(self.sprite);
        match &self.way {
            Way::Blit(x, y) => blit::blit(band, texels, self.sprite, (*x, *y), self.opacity),
            Way::Slide(x, y) => slide::slide(band, texels, self.sprite, (*x, *y), self.opacity),
            Way::Sample(lie) => match dents.get(self.dents as usize) {
                Some(dents) => {
                    sample::sample_pressed(band, (texels, dents), self.sprite, lie, self.opacity);
                }
                None => sample::sample(band, texels, self.sprite, lie, self.opacity),
            },
        }
    }
}
