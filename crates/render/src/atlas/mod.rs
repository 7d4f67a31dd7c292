//! All sprites of a frame and of the frames before it. New ones are made a few per frame, and large ones a few rows, so
//! that a change of scale never stalls; until its own sprite is made, a cell is shown by the nearest one there is: its own
//! a level before or in another size, else the plainest of its kind.

mod address;
mod making;

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use address::{KeyHasher, address};
use making::Making;

use crate::paint_budget::PaintBudget;
use crate::sprite::{Sprite, is_sampled, is_slid};
use crate::sprite_key::SpriteKey;
use crate::sprite_kind::Pose;
use crate::theme::Theme;

/// Store above which what the last frames did not show is dropped, bytes.
const FULL_BYTES: usize = 48 << 20;

/// Frames that count as the last ones.
const LATELY: u32 = 8;

/// The store of sprites.
#[derive(Debug)]
pub struct Atlas {
    theme: Theme,
    texels: Vec<u8>,
    places: HashMap<u64, Kept, BuildHasherDefault<KeyHasher>>,
    making: Option<Making>,
    /// How many sprites were begun in this edition.
    count: u32,
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

impl Default for Atlas {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            texels: Vec::new(),
            places: HashMap::default(),
            making: None,
            count: 0,
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
    pub fn begin(&mut self, theme: Theme, budget: PaintBudget) {
        if theme != self.theme {
            self.empty();
            self.theme = theme;
        } else if self.texels.len() > self.full {
            self.tidy();
        }
        self.frame = self.frame.wrapping_add(1);
        self.left = budget.pixels();
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
        self.count = 0;
        self.edition += 1;
    }

    /// Drops what the last frames did not show, and moves the rest together.
    pub fn tidy(&mut self) {
        let now = self.frame;
        self.making = None;
        self.places.retain(|_, kept| now.wrapping_sub(kept.frame) < LATELY);
        // The numbers say in which order they stand.
        let mut left: Vec<Option<&mut Kept>> = Vec::new();
        left.resize_with(self.count as usize, || None);
        for kept in self.places.values_mut() {
            if let Some(place) = left.get_mut(kept.sprite.number as usize) {
                *place = Some(kept);
            }
        }
        let mut byte = 0;
        self.count = 0;
        for Kept { sprite, .. } in left.into_iter().flatten() {
            self.texels.copy_within(sprite.bytes(), byte);
            *sprite = sprite.moved(byte, self.count);
            byte = sprite.bytes().end;
            self.count += 1;
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
        let before = SpriteKey { level: key.level.saturating_sub(1), ..key };
        if let Some(sprite) = self.find(before, (0, 0)).filter(|_| is_sampled(key)) {
            return (sprite, before);
        }
        let other = is_sampled(key)
            .then(|| key.other_sizes().find_map(|other| Some((self.find(other, (0, 0))?, other))));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sprite_kind::SpriteKind;
    use marrow::sim::CellKind;

    pub(super) fn key(radius_px: f32, turn: u8) -> SpriteKey {
        let kind = SpriteKind::Cell(CellKind::NkCell);
        let size = SpriteKey::size_for(radius_px);
        SpriteKey { kind, pose: Pose::Rest, variant: 1, level: 0, turn, size }
    }

    #[test]
    fn what_was_made_is_kept() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
        let first = atlas.sprite(key(9.0, 4), (1, 2)).0;
        let bytes = atlas.texels.len();
        assert_eq!(atlas.sprite(key(9.0, 4), (1, 2)).0, first);
        assert_eq!(atlas.texels.len(), bytes);
    }

    #[test]
    fn without_budget_a_stand_in_serves_for_all_directions() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, PaintBudget::Pixels(0));
        let (first, shown) = atlas.sprite(key(9.0, 4), (1, 2));
        assert_ne!(shown, key(9.0, 4));
        assert_eq!(atlas.sprite(key(9.0, 40), (3, 3)).0, first);
    }

    #[test]
    fn while_a_cell_changes_its_look_of_a_moment_ago_stands_in() {
        let mut atlas = Atlas::default();
        let worn = |level| SpriteKey { kind: SpriteKind::Cell(CellKind::TCell), level, ..key(64.0, 4) };
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
        let before = atlas.sprite(worn(7), (0, 0)).0;
        atlas.begin(Theme::Light, PaintBudget::Pixels(0));
        assert_eq!(atlas.sprite(worn(8), (0, 0)), (before, worn(7)));
    }

    #[test]
    fn tidying_keeps_what_is_shown_as_it_is() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
        atlas.sprite(key(30.0, 0), (0, 0));
        let shown = atlas.sprite(key(40.0, 4), (0, 0)).0;
        let texels = atlas.texels(shown).to_vec();
        for _ in 0..=LATELY {
            atlas.begin(Theme::Light, PaintBudget::Pixels(0));
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
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
        atlas.sprite(key(9.0, 4), (0, 0));
        atlas.begin(Theme::Dark, PaintBudget::Unlimited);
        assert_eq!(atlas.texels.len(), 0);
    }
}
