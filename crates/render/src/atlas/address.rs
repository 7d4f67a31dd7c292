//! Where in the store a sprite is looked up.

use std::hash::Hasher;

use crate::sprite_key::SpriteKey;

/// The number that a sprite of a key at a phase has in the store.
pub fn address(key: SpriteKey, phase: (u8, u8)) -> u64 {
    key.packed() | u64::from(phase.0) << 56 | u64::from(phase.1) << 48
}

/// One multiplication: the keys are numbers already.
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }
}
