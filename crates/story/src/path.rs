//! Path through the story: all of its beats, or the short version made of some of them. Both play the same runs.

use super::{CHAPTERS, StoryPosition};

/// Which beats are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Path {
    /// Every beat.
    #[default]
    Full,
    /// The beats of the short version.
    Short,
}

impl Path {
    /// Both, in the order of the contract.
    pub const ALL: [Self; 2] = [Self::Full, Self::Short];

    /// Its name in an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
        }
    }

    /// The path of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|path| path.id() == id)
    }

    /// Whether a beat is on it.
    pub fn tells(self, position: StoryPosition) -> bool {
        self == Self::Full || position.beat().is_short
    }

    /// The next position on it; `None` at its end.
    pub fn next(self, from: StoryPosition) -> Option<StoryPosition> {
        std::iter::successors(from.next(), |at| at.next()).find(|at| self.tells(*at))
    }

    /// The position before on it; `None` at its beginning.
    pub fn previous(self, from: StoryPosition) -> Option<StoryPosition> {
        std::iter::successors(from.previous(), |at| at.previous()).find(|at| self.tells(*at))
    }

    /// The positions that are counted together: those of the chapter, or the whole short version.
    pub fn counted_with(self, position: StoryPosition) -> impl Iterator<Item = StoryPosition> {
        let all = std::iter::successors(Some(StoryPosition::default()), |at| at.next());
        let chapter = position.one_based().0;
        all.filter(move |at| self.tells(*at) && (self == Self::Short || at.one_based().0 == chapter))
    }

    /// The number of a position among those it is counted with, from 1, and how many those are. A beat between two of the short
    /// version counts as the one before it.
    pub fn count(self, position: StoryPosition) -> (usize, usize) {
        let upto = self.counted_with(position).filter(|at| *at <= position).count();
        (upto.max(1), self.counted_with(position).count())
    }

    /// How many beats it has.
    pub fn beat_count(self) -> usize {
        CHAPTERS
            .iter()
            .flat_map(|chapter| chapter.beats)
            .filter(|beat| self == Self::Full || beat.is_short)
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(path: Path) -> Vec<StoryPosition> {
        std::iter::successors(Some(StoryPosition::default()), |at| path.next(*at)).collect()
    }

    #[test]
    fn both_begin_and_go_there_and_back() {
        for path in Path::ALL {
            let told = told(path);
            assert!(path.tells(told[0]), "{}: does not begin at the first beat", path.id());
            assert_eq!(told.len(), path.beat_count());
            for pair in told.windows(2) {
                assert_eq!(path.previous(pair[1]), Some(pair[0]));
            }
            assert_eq!(path.previous(told[0]), None);
            assert_eq!(Path::from_id(path.id()), Some(path));
        }
    }

    #[test]
    fn the_short_version_is_about_fifteen_steps_counted_as_one() {
        let told = told(Path::Short);
        assert!((13..=17).contains(&told.len()), "{} steps", told.len());
        for (at, position) in told.iter().enumerate() {
            assert_eq!(Path::Short.count(*position), (at + 1, told.len()));
        }
    }

    #[test]
    fn the_whole_story_is_counted_by_chapter() {
        for position in told(Path::Full) {
            let (chapter, beat) = position.one_based();
            assert_eq!(Path::Full.count(position), (beat, CHAPTERS[chapter - 1].beats.len()));
        }
    }
}
