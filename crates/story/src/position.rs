//! Position in the story: a chapter and a beat that exist.

use super::{Beat, CHAPTERS, Chapter};

/// A position: a beat by its chapter and its number there, both from 0. Always one that exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoryPosition {
    chapter: usize,
    beat: usize,
}

impl StoryPosition {
    /// The nearest position to a chapter and a beat as people count them, from 1.
    pub fn from_one_based(chapter: usize, beat: usize) -> Self {
        let chapter = chapter.saturating_sub(1).min(CHAPTERS.len() - 1);
        let beat = beat.saturating_sub(1).min(CHAPTERS[chapter].beats.len() - 1);
        Self { chapter, beat }
    }

    /// Where the beat of this id is.
    pub fn of_beat(id: &str) -> Option<Self> {
        CHAPTERS.iter().enumerate().find_map(|(chapter, one)| {
            let beat = one.beats.iter().position(|beat| beat.id == id)?;
            Some(Self { chapter, beat })
        })
    }

    /// Chapter and beat as people count them, from 1.
    pub const fn one_based(self) -> (usize, usize) {
        (self.chapter + 1, self.beat + 1)
    }

    /// Its chapter.
    pub fn chapter(self) -> &'static Chapter {
        &CHAPTERS[self.chapter]
    }

    /// Its beat.
    pub fn beat(self) -> &'static Beat {
        &self.chapter().beats[self.beat]
    }

    /// The next position; `None` at the end.
    pub fn next(self) -> Option<Self> {
        if self.beat + 1 < self.chapter().beats.len() {
            Some(Self { beat: self.beat + 1, ..self })
        } else {
            (self.chapter + 1 < CHAPTERS.len()).then(|| Self { chapter: self.chapter + 1, beat: 0 })
        }
    }

    /// The position before; `None` at the beginning.
    pub fn previous(self) -> Option<Self> {
        match (self.chapter, self.beat) {
            (chapter, beat) if beat > 0 => Some(Self { chapter, beat: beat - 1 }),
            (0, _) => None,
            (chapter, _) => Some(Self::from_one_based(chapter, usize::MAX)),
        }
    }

    /// Where the run of this position began.
    pub fn scene_start(self) -> Self {
        let fresh = |beat: &usize| self.chapter().beats[*beat].scene.is_some();
        Self { beat: (0..=self.beat).rev().find(fresh).unwrap_or(0), ..self }
    }

    /// Whether its chapter ends with it.
    pub fn ends_chapter(self) -> bool {
        self.beat + 1 == self.chapter().beats.len()
    }

    /// How much of a chapter, counted from 1, has been played at the end of this beat, 0 to 1.
    pub fn chapter_progress(self, chapter: usize) -> f32 {
        match chapter.cmp(&(self.chapter + 1)) {
            std::cmp::Ordering::Less => 1.0,
            std::cmp::Ordering::Equal => (self.beat + 1) as f32 / self.chapter().beats.len() as f32,
            std::cmp::Ordering::Greater => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_through_the_whole_story() {
        let mut position = StoryPosition::default();
        let mut visited = vec![position];
        while let Some(next) = position.next() {
            assert_eq!(next.previous(), Some(position));
            position = next;
            visited.push(position);
        }
        assert_eq!(visited.len(), CHAPTERS.iter().map(|one| one.beats.len()).sum::<usize>());
        assert!(
            position.ends_chapter()
                && (1..=CHAPTERS.len()).all(|chapter| position.chapter_progress(chapter) >= 1.0)
        );
        assert!(visited[0].chapter_progress(1) > 0.0 && visited[0].chapter_progress(2) == 0.0);
    }

    #[test]
    fn a_beat_is_found_by_its_id() {
        for position in std::iter::successors(Some(StoryPosition::default()), |at| at.next()) {
            assert_eq!(StoryPosition::of_beat(position.beat().id), Some(position));
        }
        assert_eq!(StoryPosition::of_beat("no such beat"), None);
    }

    #[test]
    fn any_numbers_mean_a_place_that_exists() {
        for chapter in [0, 1, 3, 5, 6, usize::MAX] {
            for beat in [0, 1, 7, 40, usize::MAX] {
                let position = StoryPosition::from_one_based(chapter, beat);
                let (chapter, beat) = position.one_based();
                assert_eq!(StoryPosition::from_one_based(chapter, beat), position);
                assert!(!position.beat().id.is_empty() && position.scene_start() <= position);
            }
        }
    }
}
