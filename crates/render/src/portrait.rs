//! Portrait: one cell or mark by itself, for the legend, for cards, for contact sheets.

use crate::colour::Rgb;
use crate::geometry::{Vec2Ext as _, unit_vector};
use crate::palette;
use crate::shape;
use crate::sprite_key::{SpriteKey, TURNS};
use crate::sprite_kind::{Pose, SpriteKind};
use crate::theme::Theme;
use glam::vec2;

/// A picture: RGBA, every pixel opaque unless it has no background, rows from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// Pixels to a side.
    pub size_px: u32,
    /// RGBA bytes, not premultiplied.
    pub rgba: Vec<u8>,
}

/// How the subject is posed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PortraitOptions {
    /// How it holds itself.
    pub pose: Pose,
    /// Which of its kind's looks.
    pub variant: u8,
    /// Maturity, exhaustion or density, in the kind's own steps.
    pub level: u8,
    /// The way it faces, radians.
    pub heading_rad: f32,
    /// On the marrow's background colour (`true`) or on nothing.
    pub background: bool,
}

impl Default for PortraitOptions {
    fn default() -> Self {
        Self { pose: Pose::Rest, variant: 0, level: 0, heading_rad: 0.0, background: true }
    }
}

/// One cell or mark, filling a square.
///
/// ```
/// use render::{PortraitOptions, SpriteKind, Theme, portrait};
///
/// let options = PortraitOptions { background: false, ..PortraitOptions::default() };
/// let picture = portrait(SpriteKind::Antibody, options, 24, Theme::Light);
/// assert_eq!(picture.rgba.len(), 24 * 24 * 4);
/// ```
pub fn portrait(kind: SpriteKind, options: PortraitOptions, size_px: u32, theme: Theme) -> Portrait {
    let size_px = size_px.clamp(1, 2048);
    let turn = SpriteKey::turn_for(options.heading_rad, TURNS);
    let mut key =
        SpriteKey { kind, pose: options.pose, variant: options.variant, level: options.level, turn, size: 0 };
    let radius_px = size_px as f32 / (2.0 * shape::reach(key)).max(2.3);
    key.size = SpriteKey::size_for(radius_px);
    let mut cx = shape::shade_context(key, theme);
    let scale = key.radius_px() / radius_px;
    cx.px *= scale;
    // Nothing else puts them there.
    cx.molecules = 1.0;
    let base = options.background.then(|| palette::background(theme).base);
    let rgba = paint(key, &cx, size_px, base);
    Portrait { size_px, rgba }
}

fn paint(key: SpriteKey, cx: &shape::ShadeContext, size_px: u32, base: Option<Rgb>) -> Vec<u8> {
    let facing = unit_vector(key.turn_rad());
    let middle = size_px as f32 * 0.5;
    let mut rgba = Vec::with_capacity((size_px * size_px * 4) as usize);
    for y in 0..size_px {
        for x in 0..size_px {
            let p = vec2(x as f32 + 0.5 - middle, y as f32 + 0.5 - middle) * cx.px;
            let texel = shape::paint(p.rotate_back(facing), key, cx).bytes();
            rgba.extend(composite(texel, base));
        }
    }
    rgba
}

/// Over the background, or without one as straight (not premultiplied) colour.
fn composite(texel: [u8; 4], base: Option<Rgb>) -> [u8; 4] {
    let a = u16::from(texel[3]);
    match base {
        Some(base) => {
            let [r, g, b] = base.bytes();
            let over = |s: u8, d: u8| s.saturating_add((u16::from(d) * (255 - a) / 255) as u8);
            [over(texel[0], r), over(texel[1], g), over(texel[2], b), 255]
        }
        None if a == 0 => [0; 4],
        None => {
            let plain = |s: u8| (u16::from(s) * 255 / a).min(255) as u8;
            [plain(texel[0]), plain(texel[1]), plain(texel[2]), texel[3]]
        }
    }
}
