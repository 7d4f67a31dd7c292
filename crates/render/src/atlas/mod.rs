//! Sprite atlas: caches the sprites of this frame and the last ones. New ones are painted within a budget, so that a change of
//! scale never stalls; until its own sprite is ready, a cell is shown by the nearest one there is: its own one level before or
//! in another size, else the lowest detail of its kind.

mod entry;
mod sprite_job;
#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;

use crate::paint_budget::PaintBudget;
use crate::sprite::{Sprite, is_sampled, is_slid};
use crate::sprite_key::SpriteKey;
use crate::sprite_kind::Pose;
use crate::theme::Theme;
use entry::{CacheEntry, cache_key};
use sprite_job::SpriteJob;

/// Size above which sprites that the last frames did not show are evicted, bytes.
const CAPACITY_BYTES: usize = 24 << 20;
/// From this size on the room for all of them is taken at once: memory of WebAssembly never shrinks, and an atlas that doubles
/// would leave its former places behind.
const GROWN_BYTES: usize = 4 << 20;
/// What one frame may paint beyond the capacity.
const SLACK_BYTES: usize = 2 << 20;

/// Frames that count as the last ones.
const RECENT_FRAMES: u32 = 8;

/// The sprite cache.
#[derive(Debug)]
pub struct Atlas {
    theme: Theme,
    texels: Vec<u8>,
    entries: FxHashMap<u64, CacheEntry>,
    /// A large sprite that is being painted.
    job: Option<SpriteJob>,
    /// Sprites begun in this generation.
    count: u32,
    /// Bytes above which it evicts: more where the last frames need as much.
    capacity: usize,
    /// What is left of this frame's budget, pixels.
    left: i64,
    is_complete: bool,
    frame: u32,
    generation: u32,
}

impl Default for Atlas {
    fn default() -> Self {
        Self {
            theme: Theme::Light,
            texels: Vec::new(),
            entries: FxHashMap::default(),
            job: None,
            count: 0,
            capacity: CAPACITY_BYTES,
            left: 0,
            is_complete: true,
            frame: 0,
            generation: 0,
        }
    }
}

impl Atlas {
    /// Starts a frame in a theme, with a budget for new sprites.
    pub fn begin_frame(&mut self, theme: Theme, budget: PaintBudget) {
        if theme != self.theme {
            self.clear();
            self.theme = theme;
        } else if self.texels.len() > self.capacity {
            self.evict();
        }
        self.take_room();
        self.frame = self.frame.wrapping_add(1);
        self.left = budget.pixels();
        self.is_complete = true;
        if let Some(job) = self.job {
            // The rest is for small ones that are new.
            let rest = self.left / 4;
            self.left -= rest;
            self.advance(job);
            self.left += rest;
        }
    }

    fn take_room(&mut self) {
        let (taken, whole) = (self.texels.len(), self.capacity + SLACK_BYTES);
        if taken > GROWN_BYTES && self.texels.capacity() < whole {
            self.texels.reserve_exact(whole - taken);
        }
    }

    fn clear(&mut self) {
        self.texels.clear();
        self.entries.clear();
        self.job = None;
        self.count = 0;
        self.generation += 1;
    }

    /// Drops what the last frames did not show, and moves the rest together.
    pub fn evict(&mut self) {
        let now = self.frame;
        self.job = None;
        self.entries.retain(|_, entry| now.wrapping_sub(entry.frame) < RECENT_FRAMES);
        // The numbers say in which order they stand.
        let mut left: Vec<Option<&mut CacheEntry>> = Vec::new();
        left.resize_with(self.count as usize, || None);
        for entry in self.entries.values_mut() {
            if let Some(slot) = left.get_mut(entry.sprite.number as usize) {
                *slot = Some(entry);
            }
        }
        let mut byte = 0;
        self.count = 0;
        for CacheEntry { sprite, .. } in left.into_iter().flatten() {
            self.texels.copy_within(sprite.bytes(), byte);
            *sprite = sprite.moved(byte, self.count);
            byte = sprite.bytes().end;
            self.count += 1;
        }
        self.texels.truncate(byte);
        self.capacity = CAPACITY_BYTES.max(byte + byte / 2);
        self.generation += 1;
    }

    /// Changes whenever sprites were dropped or moved.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// The sprite for a key at a phase, and the key it was painted for: another one where a fallback stands in.
    pub fn sprite(&mut self, key: SpriteKey, phase: (u8, u8)) -> (Sprite, SpriteKey) {
        let phase = if is_slid(key) { (0, 0) } else { phase };
        if let Some(sprite) = self.find(key, phase) {
            return (sprite, key);
        }
        if let Some(sprite) = self.paint_within_budget(key, phase) {
            return (sprite, key);
        }
        self.is_complete = false;
        self.lod_fallback(key)
    }

    fn find(&mut self, key: SpriteKey, phase: (u8, u8)) -> Option<Sprite> {
        let entry = self.entries.get_mut(&cache_key(key, phase))?;
        entry.frame = self.frame;
        Some(entry.sprite)
    }

    fn lod_fallback(&mut self, key: SpriteKey) -> (Sprite, SpriteKey) {
        if is_sampled(key) {
            let before = SpriteKey { level: key.level.saturating_sub(1), ..key };
            for other in core::iter::once(before).chain(key.other_sizes()) {
                if let Some(sprite) = self.find(other, (0, 0)) {
                    return (sprite, other);
                }
            }
        }
        if let Some(sprite) = self.find(key, (0, 0)) {
            return (sprite, key);
        }
        let lowest = lowest_detail(key);
        match self.find(lowest, (0, 0)) {
            Some(sprite) => (sprite, lowest),
            None => (self.paint_at_once(lowest), lowest),
        }
    }

    /// Paints a sprite if the budget allows, or begins to; large ones one after the other.
    fn paint_within_budget(&mut self, key: SpriteKey, phase: (u8, u8)) -> Option<Sprite> {
        let waits = self.job.is_some() && Sprite::sized_for(key).is_large();
        if self.left <= 0 || waits {
            return None;
        }
        let job = self.begin_job(key, phase);
        self.advance(job)
    }

    /// Paints a sprite whatever it costs.
    fn paint_at_once(&mut self, key: SpriteKey) -> Sprite {
        let mut job = self.begin_job(key, (0, 0));
        self.left -= job.paint(usize::from(job.sprite.side), self.theme, &mut self.texels);
        self.insert(job)
    }

    fn begin_job(&mut self, key: SpriteKey, phase: (u8, u8)) -> SpriteJob {
        let job = SpriteJob::new(key, phase, self.count, &mut self.texels);
        self.count += 1;
        job
    }

    /// Paints as many rows of a job as the budget allows.
    fn advance(&mut self, mut job: SpriteJob) -> Option<Sprite> {
        self.left -= job.paint(job.rows_within(self.left), self.theme, &mut self.texels);
        if !job.is_done() {
            self.job = Some(job);
            return None;
        }
        if job.sprite.is_large() {
            self.job = None;
        }
        Some(self.insert(job))
    }

    fn insert(&mut self, job: SpriteJob) -> Sprite {
        let sprite = job.finish(&mut self.texels);
        self.entries.insert(cache_key(job.key, job.phase), CacheEntry { sprite, frame: self.frame });
        sprite
    }

    /// Whether everything asked for in this frame was there or could be painted.
    pub const fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// The bytes of a sprite.
    pub fn texels(&self, sprite: Sprite) -> &[u8] {
        self.texels.get(sprite.bytes()).unwrap_or(&[])
    }
}

/// The lowest detail of the same kind and pose: few enough keys to be painted at once.
fn lowest_detail(key: SpriteKey) -> SpriteKey {
    let pose = match key.pose {
        Pose::Polarised | Pose::Squeezed => Pose::Rest,
        pose => pose,
    };
    let size =
        if is_sampled(key) { SpriteKey::size_for(key.radius_px().min(48.0)) & !7 } else { key.size & !1 };
    SpriteKey { pose, variant: 0, level: key.level & !3, turn: 0, size, ..key }
}
