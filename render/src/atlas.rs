//! All sprites of a frame and of the frames before it. New ones are made a few per frame, so that a change of scale
//! never stalls; until its own sprite is made, a cell is shown by the nearest one there is.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::figure::{Pose, SpriteKey};
use crate::sprite::{PHASES, Span, Sprite, is_sampled, is_slid};
use crate::theme::Theme;

/// Store above which everything is dropped and made anew as it is needed, bytes.
const FULL_BYTES: usize = 96 << 20;

/// How much making of sprites and ground one frame may hold, in painted pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As many as it takes: stills, tests.
    Complete,
    /// About so many painted pixels of each a frame, beside what cannot wait.
    Pixels(u32),
}

impl Effort {
    /// The pixels it stands for.
    pub fn pixels(self) -> i64 {
        match self {
            Self::Complete => i64::MAX,
            Self::Pixels(n) => i64::from(n),
        }
    }
}

/// The store of sprites.
#[derive(Debug)]
pub struct Atlas {
    theme: Theme,
    texels: Vec<u8>,
    spans: Vec<Span>,
    places: HashMap<u64, Sprite, BuildHasherDefault<KeyHasher>>,
    left: i64,
    edition: u32,
}

impl Default for Atlas {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            texels: Vec::new(),
            spans: Vec::new(),
            places: HashMap::default(),
            left: 0,
            edition: 0,
        }
    }
}

impl Atlas {
    /// Starts a frame in a theme, with what may be spent on new sprites.
    pub fn begin(&mut self, theme: Theme, effort: Effort) {
        if theme != self.theme || self.texels.len() > FULL_BYTES {
            self.empty();
            self.theme = theme;
        }
        self.left = effort.pixels();
    }

    /// Drops every sprite.
    pub fn empty(&mut self) {
        self.texels.clear();
        self.spans.clear();
        self.places.clear();
        self.edition += 1;
    }

    /// Changes whenever every sprite was dropped.
    pub const fn edition(&self) -> u32 {
        self.edition
    }

    /// The sprite for a key at a phase; the second is whether it is the very one that was asked for.
    pub fn sprite(&mut self, key: SpriteKey, phase: (u8, u8)) -> (Sprite, SpriteKey) {
        let phase = if is_slid(key) { (0, 0) } else { phase };
        if let Some(sprite) = self.places.get(&address(key, phase)) {
            return (*sprite, key);
        }
        if self.left > 0 {
            return (self.make(key, phase), key);
        }
        if let Some(sprite) = self.places.get(&address(key, (0, 0))) {
            return (*sprite, key);
        }
        let plain = stand_in(key);
        match self.places.get(&address(plain, (0, 0))) {
            Some(sprite) => (*sprite, plain),
            None => (self.make(plain, (0, 0)), plain),
        }
    }

    /// Whether everything asked for in this frame could be made.
    pub fn has_all(&self) -> bool {
        self.left > 0
    }

    /// The bytes of a sprite.
    pub fn texels(&self, sprite: &Sprite) -> &[u8] {
        self.texels.get(sprite.bytes()).unwrap_or(&[])
    }

    /// The covered part of each row of a sprite.
    pub fn spans(&self, sprite: &Sprite) -> &[Span] {
        self.spans.get(sprite.rows()).unwrap_or(&[])
    }

    fn make(&mut self, key: SpriteKey, phase: (u8, u8)) -> Sprite {
        let sprite = Sprite::measure(key, self.texels.len(), self.spans.len());
        self.left -= i64::from(sprite.side) * i64::from(sprite.side);
        self.texels.resize(sprite.bytes().end, 0);
        let part = |step: u8| f32::from(step) / f32::from(PHASES);
        let into = &mut self.texels[sprite.bytes()];
        sprite.paint(key, (part(phase.0), part(phase.1)), self.theme, into);
        self.spans.extend(into.chunks_exact(sprite.pitch() * 4).map(Span::of));
        self.places.insert(address(key, phase), sprite);
        sprite
    }
}

/// The plainest sprite of the same kind and pose: few enough to be made at once.
fn stand_in(key: SpriteKey) -> SpriteKey {
    let pose = match key.pose {
        Pose::Polarised | Pose::Squeezed => Pose::Rest,
        pose => pose,
    };
    let size =
        if is_sampled(key) { SpriteKey::size_for(key.radius_px().min(48.0)) & !7 } else { key.size & !1 };
    SpriteKey { pose, variant: 0, level: key.level & 4, turn: 0, size, ..key }
}

fn address(key: SpriteKey, phase: (u8, u8)) -> u64 {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Figure;
    use marrow::sim::CellKind;

    fn key(radius_px: f32, turn: u8) -> SpriteKey {
        let figure = Figure::Cell(CellKind::NkCell);
        let size = SpriteKey::size_for(radius_px);
        SpriteKey { figure, pose: Pose::Rest, variant: 1, level: 0, turn, size }
    }

    #[test]
    fn what_was_made_is_kept() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Complete);
        let first = atlas.sprite(key(9.0, 4), (1, 2)).0;
        let bytes = atlas.texels.len();
        assert_eq!(atlas.sprite(key(9.0, 4), (1, 2)).0, first);
        assert_eq!(atlas.texels.len(), bytes);
    }

    #[test]
    fn without_budget_a_stand_in_serves_for_all_directions() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Pixels(0));
        let (first, shown) = atlas.sprite(key(9.0, 4), (1, 2));
        assert_ne!(shown, key(9.0, 4));
        assert_eq!(atlas.sprite(key(9.0, 40), (3, 3)).0, first);
    }

    #[test]
    fn another_theme_starts_anew() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Complete);
        atlas.sprite(key(9.0, 4), (0, 0));
        atlas.begin(Theme::Dark, Effort::Complete);
        assert_eq!(atlas.texels.len(), 0);
    }
}
