//! A place in the story.

use super::{Beat, CHAPTERS, Chapter};

/// A beat by its chapter and its number there, both from 0. Always one that exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    chapter: usize,
    beat: usize,
}

impl Place {
    /// The nearest place to a chapter and a beat as people count them, from 1.
    pub fn counted(chapter: usize, beat: usize) -> Self {
        let chapter = chapter.saturating_sub(1).min(CHAPTERS.len() - 1);
        let beat = beat.saturating_sub(1).min(CHAPTERS[chapter].beats.len() - 1);
        Self { chapter, beat }
    }

    /// Chapter and beat as people count them, from 1.
    pub const fn counts(self) -> (usize, usize) {
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

    /// The next place; `None` at the end.
    pub fn next(self) -> Option<Self> {
        if self.beat + 1 < self.chapter().beats.len() {
            Some(Self { beat: self.beat + 1, ..self })
        } else {
            (self.chapter + 1 < CHAPTERS.len()).then(|| Self { chapter: self.chapter + 1, beat: 0 })
        }
    }

    /// The place before; `None` at the beginning.
    pub fn back(self) -> Option<Self> {
        match (self.chapter, self.beat) {
            (chapter, beat) if beat > 0 => Some(Self { chapter, beat: beat - 1 }),
            (0, _) => None,
            (chapter, _) => Some(Self::counted(chapter, usize::MAX)),
        }
    }

    /// The beat at which the run of this place began.
    pub fn scene(self) -> Self {
        let fresh = |beat: &usize| self.chapter().beats[*beat].scene.is_some();
        Self { beat: (0..=self.beat).rev().find(fresh).unwrap_or(0), ..self }
    }

    /// Whether its chapter ends with it.
    pub fn ends_chapter(self) -> bool {
        self.beat + 1 == self.chapter().beats.len()
    }

    /// How much of a chapter, counted from 1, has been told once this beat has, 0 to 1.
    pub fn told_of(self, chapter: usize) -> f32 {
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
        let mut place = Place::default();
        let mut visited = vec![place];
        while let Some(next) = place.next() {
            assert_eq!(next.back(), Some(place));
            place = next;
            visited.push(place);
        }
        assert_eq!(visited.len(), CHAPTERS.iter().map(|one| one.beats.len()).sum::<usize>());
        assert!(place.ends_chapter() && (1..=CHAPTERS.len()).all(|chapter| place.told_of(chapter) >= 1.0));
        assert!(visited[0].told_of(1) > 0.0 && visited[0].told_of(2) == 0.0);
    }

    #[test]
    fn any_numbers_mean_a_place_that_exists() {
        for chapter in [0, 1, 3, 5, 6, usize::MAX] {
            for beat in [0, 1, 7, 40, usize::MAX] {
                let place = Place::counted(chapter, beat);
                let (chapter, beat) = place.counts();
                assert_eq!(Place::counted(chapter, beat), place);
                assert!(!place.beat().id.is_empty() && place.scene() <= place);
            }
        }
    }
}
