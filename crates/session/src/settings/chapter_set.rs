//! The chapters that are offered. Pure.

use story::{CHAPTERS, Path, StoryPosition};

use super::error::SettingError;
use super::field::SettingInput;

/// Chapters, by their numbers from 1; never none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChapterSet(u32);

impl Default for ChapterSet {
    fn default() -> Self {
        Self((1 << CHAPTERS.len()) - 1)
    }
}

impl ChapterSet {
    /// Whether a chapter is offered.
    pub const fn has(self, number: usize) -> bool {
        number > 0 && number <= 32 && self.0 & (1 << (number - 1)) != 0
    }

    /// The numbers of those that are offered.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        (1..=CHAPTERS.len()).filter(move |number| self.has(*number))
    }

    /// Whether a position may be told.
    pub fn offers(self, position: StoryPosition) -> bool {
        self.has(position.one_based().0)
    }

    /// The position itself where it may be told; else the first one of the next chapter that may, or of the first one.
    pub fn nearest(self, position: StoryPosition) -> StoryPosition {
        if self.offers(position) {
            return position;
        }
        let after = self.numbers().find(|number| *number > position.one_based().0);
        StoryPosition::from_one_based(after.or_else(|| self.numbers().next()).unwrap_or(1), 1)
    }

    /// The next position on a path that may be told.
    pub fn next(self, path: Path, position: StoryPosition) -> Option<StoryPosition> {
        std::iter::successors(path.next(position), |at| path.next(*at)).find(|at| self.offers(*at))
    }

    /// The one before that may be told.
    pub fn previous(self, path: Path, position: StoryPosition) -> Option<StoryPosition> {
        std::iter::successors(path.previous(position), |at| path.previous(*at)).find(|at| self.offers(*at))
    }

    /// As it is read again.
    pub fn text(self) -> String {
        self.numbers().map(|number| number.to_string()).collect::<Vec<_>>().join(",")
    }

    /// Numbers with commas between them; what is no chapter is an error of its own, and none at all means all.
    pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<Self> {
        let mut chapters = 0;
        for text in field.text.split(',').map(str::trim).filter(|text| !text.is_empty()) {
            let number =
                |text: &str| text.trim().parse().ok().filter(|number: &usize| Self::default().has(*number));
            let (first, last) = text.split_once('-').unwrap_or((text, text));
            match number(first).zip(number(last)).filter(|(first, last)| first <= last) {
                Some((first, last)) => (first..=last).for_each(|number| chapters |= 1 << (number - 1)),
                None => field.errors.push(SettingError::new(field.name, text)),
            }
        }
        (chapters != 0).then_some(Self(chapters))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> (Option<ChapterSet>, usize) {
        let mut errors = Vec::new();
        (ChapterSet::parse(&mut SettingInput { name: "chapters", text, errors: &mut errors }), errors.len())
    }

    #[test]
    fn only_what_is_offered_is_told() {
        let (Some(chapters), 0) = set(" 5,1,3,3") else { panic!() };
        assert_eq!(chapters.text(), "1,3,5");
        let start = chapters.nearest(StoryPosition::default());
        let told: Vec<usize> = std::iter::successors(Some(start), |at| chapters.next(Path::Full, *at))
            .map(|position| position.one_based().0)
            .collect();
        assert!(told.iter().all(|chapter| [1, 3, 5].contains(chapter)) && told.is_sorted());
        assert_eq!(
            chapters.nearest(StoryPosition::from_one_based(2, 4)),
            StoryPosition::from_one_based(3, 1)
        );
        let of_five = StoryPosition::from_one_based(5, 1);
        assert_eq!(chapters.previous(Path::Full, of_five).map(|at| at.one_based().0), Some(3));
    }

    #[test]
    fn what_is_no_chapter_is_named() {
        assert_eq!((set("9"), set("1,9"), set("")), ((None, 1), (Some(ChapterSet(1)), 1), (None, 0)));
        assert_eq!(
            (set("1-3,5"), set("3-1"), set("2-")),
            ((Some(ChapterSet(0b10111)), 0), (None, 1), (None, 1))
        );
    }
}
