//! Cache entry: a sprite that is ready, under which key it is found, and when it was last used.

use crate::sprite::Sprite;
use crate::sprite_key::SpriteKey;

/// A sprite that is ready, and the frame that asked for it last.
#[derive(Clone, Copy, Debug)]
pub struct CacheEntry {
    /// Where its texels are.
    pub sprite: Sprite,
    /// Number of the last frame that used it.
    pub frame: u32,
}

/// The number under which the sprite of a key at a subpixel phase is cached.
pub fn cache_key(key: SpriteKey, phase: (u8, u8)) -> u64 {
    key.packed() | u64::from(phase.0) << 56 | u64::from(phase.1) << 48
}
