//! Placed sprite: an instance with its sprite found and its draw path chosen.

use core::ops::Range;

use super::blit::blit;
use super::blit_subpixel::blit_subpixel;
use super::deformation::Deformation;
use super::sample_transformed::SpriteTransform;
use super::sample_transformed::{sample_deformed, sample_transformed};
use super::strip::Strip;
use crate::atlas::Atlas;
use crate::draw_list::SpriteInstance;
use crate::sprite::{PHASES, Sprite, is_sampled, is_slid, phase_of};
use glam::{Vec2, vec2};

/// A sprite, ready to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct PlacedSprite {
    sprite: Sprite,
    path: DrawPath,
    opacity: u8,
    /// Index of its deformation in the frame's; [`RIGID`] without contacts.
    deformation: u32,
}

/// Without contacts.
const RIGID: u32 = u32::MAX;

/// How it is drawn.
#[derive(Clone, Copy, Debug)]
enum DrawPath {
    /// Pixel for pixel, its middle in this one.
    Blit(i32, i32),
    /// To a quarter of a pixel, at this place.
    BlitSubpixel(f32, f32),
    /// Rotated and scaled.
    Sample(SpriteTransform),
}

impl PlacedSprite {
    /// Finds the sprite for an instance, or paints it.
    pub fn new(instance: &SpriteInstance, atlas: &mut Atlas) -> Self {
        let ((x, phase_x), (y, phase_y)) = (phase_of(instance.x_px), phase_of(instance.y_px));
        let (sprite, shown) = atlas.sprite(instance.key, (phase_x, phase_y));
        let path = if is_sampled(shown) || is_sampled(instance.key) {
            DrawPath::Sample(SpriteTransform::new(sprite, shown, instance))
        } else if is_slid(shown) {
            DrawPath::BlitSubpixel(instance.x_px, instance.y_px)
        } else {
            DrawPath::Blit(x, y)
        };
        Self { sprite, path, opacity: instance.opacity, deformation: RIGID }
    }

    /// Deforms it by this one of the frame's deformations.
    pub fn deform(&mut self, index: usize) {
        self.deformation = index as u32;
    }

    /// Radius of the kind's body, pixels, where it can give way: small sprites do not.
    pub const fn body_px(&self) -> Option<f32> {
        match &self.path {
            DrawPath::Sample(transform) => Some(transform.body_px),
            DrawPath::Blit(..) | DrawPath::BlitSubpixel(..) => None,
        }
    }

    /// The sprite, and how much of it is there: 255 all.
    pub const fn sprite(&self) -> (Sprite, u8) {
        (self.sprite, self.opacity)
    }

    /// Where the upper left corner of its middle texel lies, and one texel to the right of it, in pixels.
    pub fn transform(&self) -> (Vec2, Vec2) {
        let quarter = |at_px: f32| {
            let (whole, phase) = phase_of(at_px);
            whole as f32 + f32::from(phase) / f32::from(PHASES)
        };
        match self.path {
            DrawPath::Blit(x, y) => (vec2(x as f32, y as f32), vec2(1.0, 0.0)),
            DrawPath::BlitSubpixel(x, y) => (vec2(quarter(x), quarter(y)), vec2(1.0, 0.0)),
            DrawPath::Sample(transform) => {
                let back = vec2(transform.step.x, -transform.step.y)
                    * (1.0 / transform.step.dot(transform.step).max(1e-9));
                (transform.middle, back)
            }
        }
    }

    /// Rows that it may touch.
    pub fn rows(&self) -> Range<i32> {
        let (middle, reach) = match self.path {
            DrawPath::Blit(_, y) => (y, i32::from(self.sprite.origin)),
            DrawPath::BlitSubpixel(_, y) => (y.floor() as i32, i32::from(self.sprite.origin) + 1),
            DrawPath::Sample(transform) => (transform.middle.y as i32, transform.reach as i32 + 2),
        };
        middle.saturating_sub(reach)..middle.saturating_add(reach + 1)
    }

    /// Draws the part in a strip.
    pub fn draw(&self, strip: &mut Strip<'_>, atlas: &Atlas, deformations: &[Deformation]) {
        if self.opacity == 0 {
            return;
        }
        let texels = atlas.texels(self.sprite);
        match &self.path {
            DrawPath::Blit(x, y) => blit(strip, texels, self.sprite, (*x, *y), self.opacity),
            DrawPath::BlitSubpixel(x, y) => blit_subpixel(strip, texels, self.sprite, (*x, *y), self.opacity),
            DrawPath::Sample(transform) => match deformations.get(self.deformation as usize) {
                Some(deformation) => {
                    sample_deformed(strip, (texels, deformation), self.sprite, transform, self.opacity);
                }
                None => sample_transformed(strip, texels, self.sprite, transform, self.opacity),
            },
        }
    }
}
