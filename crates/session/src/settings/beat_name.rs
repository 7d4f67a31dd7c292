//! Beat in settings: by its own id, which is what the page writes, or by its number in the chapter. Pure.

use story::StoryPosition;

use super::field::{MOST_BEATS, SettingInput};

/// A beat as it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatName {
    /// The beat of this id, in whatever chapter it stands.
    Id(&'static str),
    /// The number in the chapter, from 1.
    Number(usize),
}

impl BeatName {
    /// Where it is; a number needs its chapter, from 1.
    pub fn position(self, chapter: usize) -> StoryPosition {
        match self {
            Self::Id(id) => StoryPosition::of_beat(id).unwrap_or_default(),
            Self::Number(number) => StoryPosition::from_one_based(chapter, number),
        }
    }

    /// As it is read again.
    pub fn text(self) -> String {
        match self {
            Self::Id(id) => id.to_owned(),
            Self::Number(number) => number.to_string(),
        }
    }

    pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<Self> {
        let text = field.text;
        let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let number = text.parse().ok().filter(|number| is_number && (1..=MOST_BEATS).contains(number));
        let number = number.map(|number: u64| Self::Number(number as usize));
        let id = || StoryPosition::of_beat(text).map(|position| Self::Id(position.beat().id));
        field.require(number.or_else(id))
    }
}
