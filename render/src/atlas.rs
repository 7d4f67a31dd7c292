//! All sprites of a frame and of the frames before it. New ones are made a few per frame, and large ones a few rows, so
//! that a change of scale never stalls; until its own sprite is made, a cell is shown by the nearest one there is: its own
//! a level off or in another size, else the plainest of its kind.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::figure::{Pose, SpriteKey};
use crate::sprite::{PHASES, Sprite, is_sampled, is_slid};
use crate::theme::Theme;

/// Store above which what the last frames did not show is dropped, bytes.
const FULL_BYTES: usize = 48 << 20;

/// Frames that count as the last ones.
const LATELY: u32 = 8;

/// How much making of sprites and ground one frame may hold, in painted pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As many as it takes: stills, tests.
    Complete,
    /// About so many painted pixels of each a frame, beside what cannot wait.
    Pixels(u32),
}

/// One in so many pixels of a frame may be painted anew in the time of that frame. Chosen: a still view is whole after a third of
/// a second, and what a slow device has made small on purpose is not held up.
const FRAME_SHARE: usize = 16;
/// A small frame may paint so many.
const LEAST_PIXELS: u32 = 2_000;

impl Effort {
    /// What a frame of so many pixels may spend: less in a small one, which a slow device has made small on purpose, and whose
    /// sprites and ground are small too.
    pub fn within(self, frame_pixels: usize) -> Self {
        match self {
            Self::Complete => self,
            Self::Pixels(n) => {
                Self::Pixels(n.min((frame_pixels / FRAME_SHARE) as u32).max(LEAST_PIXELS.min(n)))
            }
        }
    }

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
    places: HashMap<u64, Kept, BuildHasherDefault<KeyHasher>>,
    making: Option<Making>,
    /// Bytes above which it is tidied: more where the last frames need so much.
    full: usize,
    left: i64,
    lacks: bool,
    frame: u32,
    edition: u32,
}

/// A sprite that is ready, and when it was last asked for.
#[derive(Clone, Copy, Debug)]
struct Kept {
    sprite: Sprite,
    frame: u32,
}

/// A sprite that is painted row by row.
#[derive(Clone, Copy, Debug)]
struct Making {
    key: SpriteKey,
    phase: (u8, u8),
    sprite: Sprite,
    rows: usize,
}

impl Default for Atlas {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            texels: Vec::new(),
            places: HashMap::default(),
            making: None,
            full: FULL_BYTES,
            left: 0,
            lacks: false,
            frame: 0,
            edition: 0,
        }
    }
}

impl Atlas {
    /// Starts a frame in a theme, with what may be spent on new sprites.
    pub fn begin(&mut self, theme: Theme, effort: Effort) {
        if theme != self.theme {
            self.empty();
            self.theme = theme;
        } else if self.texels.len() > self.full {
            self.tidy();
        }
        self.frame = self.frame.wrapping_add(1);
        self.left = effort.pixels();
        self.lacks = false;
        if let Some(making) = self.making {
            // The rest is for small ones that are new.
            let rest = self.left / 4;
            self.left -= rest;
            self.go_on(making);
            self.left += rest;
        }
    }

    fn empty(&mut self) {
        self.texels.clear();
        self.places.clear();
        self.making = None;
        self.edition += 1;
    }

    /// Drops what the last frames did not show, and moves the rest together.
    pub fn tidy(&mut self) {
        let now = self.frame;
        self.making = None;
        self.places.retain(|_, kept| now.wrapping_sub(kept.frame) < LATELY);
        let mut left: Vec<&mut Kept> = self.places.values_mut().collect();
        left.sort_unstable_by_key(|kept| kept.sprite.bytes().start);
        let mut byte = 0;
        for Kept { sprite, .. } in left {
            self.texels.copy_within(sprite.bytes(), byte);
            *sprite = sprite.moved(byte);
            byte = sprite.bytes().end;
        }
        self.texels.truncate(byte);
        self.full = FULL_BYTES.max(byte + byte / 2);
        self.edition += 1;
    }

    /// Changes whenever sprites were dropped or moved.
    pub const fn edition(&self) -> u32 {
        self.edition
    }

    /// The sprite for a key at a phase; the second is whether it is the very one that was asked for.
    pub fn sprite(&mut self, key: SpriteKey, phase: (u8, u8)) -> (Sprite, SpriteKey) {
        let phase = if is_slid(key) { (0, 0) } else { phase };
        if let Some(sprite) = self.find(key, phase) {
            return (sprite, key);
        }
        if let Some(sprite) = self.make(key, phase) {
            return (sprite, key);
        }
        self.lacks = true;
        self.stand_in(key)
    }

    fn find(&mut self, key: SpriteKey, phase: (u8, u8)) -> Option<Sprite> {
        let kept = self.places.get_mut(&address(key, phase))?;
        kept.frame = self.frame;
        Some(kept.sprite)
    }

    fn stand_in(&mut self, key: SpriteKey) -> (Sprite, SpriteKey) {
        let alike = || key.next_levels().chain(key.other_sizes());
        let other =
            is_sampled(key).then(|| alike().find_map(|other| Some((self.find(other, (0, 0))?, other))));
        if let Some(found) = other.flatten() {
            return found;
        }
        if let Some(sprite) = self.find(key, (0, 0)) {
            return (sprite, key);
        }
        let plain = plainest(key);
        match self.find(plain, (0, 0)) {
            Some(sprite) => (sprite, plain),
            None => (self.make_at_once(plain), plain),
        }
    }

    /// Whether everything asked for in this frame was there or could be made.
    pub fn has_all(&self) -> bool {
        !self.lacks
    }

    /// The bytes of a sprite.
    pub fn texels(&self, sprite: Sprite) -> &[u8] {
        self.texels.get(sprite.bytes()).unwrap_or(&[])
    }

    /// Makes a sprite if there is time, or begins to; great ones one after the other.
    fn make(&mut self, key: SpriteKey, phase: (u8, u8)) -> Option<Sprite> {
        let waits = self.making.is_some() && Sprite::measure(key, 0).is_great();
        if self.left <= 0 || waits {
            return None;
        }
        let making = self.begin_making(key, phase);
        self.go_on(making)
    }

    fn make_at_once(&mut self, key: SpriteKey) -> Sprite {
        let making = self.begin_making(key, (0, 0));
        self.paint(making, usize::from(making.sprite.side));
        self.finish(making)
    }

    fn begin_making(&mut self, key: SpriteKey, phase: (u8, u8)) -> Making {
        let sprite = Sprite::measure(key, self.texels.len());
        self.texels.resize(sprite.bytes().end, 0);
        Making { key, phase, sprite, rows: 0 }
    }

    /// Paints as many rows as there is left to spend, at least one.
    fn go_on(&mut self, mut making: Making) -> Option<Sprite> {
        let side = usize::from(making.sprite.side);
        let affordable = usize::try_from(self.left / side as i64).unwrap_or(0).max(1);
        let rows = if making.sprite.is_great() { affordable.min(side - making.rows) } else { side };
        self.paint(making, rows);
        making.rows += rows;
        if making.rows < side {
            self.making = Some(making);
            return None;
        }
        if making.sprite.is_great() {
            self.making = None;
        }
        Some(self.finish(making))
    }

    fn paint(&mut self, Making { key, phase, sprite, rows: first }: Making, rows: usize) {
        self.left -= i64::from(sprite.side) * rows as i64;
        let part = |step: u8| f32::from(step) / f32::from(PHASES);
        let row = sprite.pitch() * 4;
        let into = &mut self.texels[sprite.bytes()][first * row..(first + rows) * row];
        sprite.paint(key, (part(phase.0), part(phase.1)), self.theme, first, into);
    }

    /// Takes the clear rows and columns about the last sprite away: a frame shows many small ones, and each comes from
    /// memory that is far.
    fn trim(&mut self, sprite: Sprite) -> Sprite {
        let slack = sprite.slack(&self.texels[sprite.bytes()]);
        let trimmed = sprite.trimmed(slack);
        let (from, pitch) = (sprite.bytes().start, sprite.pitch() * 4);
        let (to, row) = (trimmed.bytes().start, trimmed.pitch() * 4);
        for line in 0..usize::from(trimmed.side) {
            let start = from + (line + usize::from(slack)) * pitch + usize::from(slack) * 4;
            self.texels.copy_within(start..start + row, to + line * row);
        }
        self.texels.truncate(trimmed.bytes().end);
        trimmed
    }

    fn finish(&mut self, Making { key, phase, sprite, .. }: Making) -> Sprite {
        let sprite = if sprite.is_great() { sprite } else { self.trim(sprite) };
        self.places.insert(address(key, phase), Kept { sprite, frame: self.frame });
        sprite
    }
}

/// The plainest sprite of the same kind and pose: few enough to be made at once.
fn plainest(key: SpriteKey) -> SpriteKey {
    let pose = match key.pose {
        Pose::Polarised | Pose::Squeezed => Pose::Rest,
        pose => pose,
    };
    let size =
        if is_sampled(key) { SpriteKey::size_for(key.radius_px().min(48.0)) & !7 } else { key.size & !1 };
    SpriteKey { pose, variant: 0, level: key.level & !3, turn: 0, size, ..key }
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
    fn a_great_sprite_is_made_over_some_frames_while_its_own_look_stands_in() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Complete);
        let small = atlas.sprite(key(64.0, 4), (0, 0)).0;
        let mut frames = 0;
        loop {
            atlas.begin(Theme::Light, Effort::Pixels(16_000));
            let (shown, of) = atlas.sprite(key(256.0, 4), (0, 0));
            if atlas.has_all() {
                assert_eq!(of, key(256.0, 4));
                break;
            }
            assert_eq!((shown, of), (small, key(64.0, 4)));
            frames += 1;
        }
        assert!((20..80).contains(&frames), "{frames} frames");
    }

    #[test]
    fn while_a_cell_changes_its_look_of_a_moment_ago_stands_in() {
        let mut atlas = Atlas::default();
        let worn = |level| SpriteKey { figure: Figure::Cell(CellKind::TCell), level, ..key(64.0, 4) };
        atlas.begin(Theme::Light, Effort::Complete);
        let before = atlas.sprite(worn(7), (0, 0)).0;
        atlas.begin(Theme::Light, Effort::Pixels(0));
        assert_eq!(atlas.sprite(worn(8), (0, 0)), (before, worn(7)));
    }

    #[test]
    fn about_a_small_sprite_lies_one_ring_of_clear_texels() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Complete);
        for (radius_px, phase) in [(2.0, (0, 0)), (4.4, (3, 1)), (9.0, (0, 0)), (21.0, (0, 0))] {
            let sprite = atlas.sprite(key(radius_px, 4), phase).0;
            let (pitch, last) = (sprite.pitch(), usize::from(sprite.side) - 1);
            let texels = atlas.texels(sprite).as_chunks::<4>().0;
            let is_covered = |ring: usize| {
                let edge = |i: usize| [(i, ring), (i, last - ring), (ring, i), (last - ring, i)];
                (0..=last).flat_map(edge).any(|(x, y)| texels[y * pitch + x][3] > 0)
            };
            assert!(!is_covered(0) && is_covered(1), "radius {radius_px}");
        }
    }

    #[test]
    fn tidying_keeps_what_is_shown_as_it_is() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, Effort::Complete);
        atlas.sprite(key(30.0, 0), (0, 0));
        let shown = atlas.sprite(key(40.0, 4), (0, 0)).0;
        let texels = atlas.texels(shown).to_vec();
        for _ in 0..=LATELY {
            atlas.begin(Theme::Light, Effort::Pixels(0));
            atlas.sprite(key(40.0, 4), (0, 0));
        }
        let edition = atlas.edition();
        atlas.tidy();
        let still = atlas.sprite(key(40.0, 4), (0, 0)).0;
        assert!(atlas.texels(still) == texels && atlas.texels.len() == texels.len());
        assert!(still != shown && atlas.edition() > edition && atlas.has_all());
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
