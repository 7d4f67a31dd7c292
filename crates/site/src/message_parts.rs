//! Message parts: the app's messages, cut so that each stands near the text of the page that has the same words. A server that packs with
//! gzip looks back 32 kB only: further away the same words would be paid for twice.

use i18n::MessageId;
use story::{CHAPTERS, Chapter};

/// What the cards of treatments are made of.
const TREATMENTS: [&str; 4] = ["therapy-", "effect-", "harm-", "late-"];

/// A line that says which number the next line has in the file begins with this.
pub(crate) const JUMP: char = '#';

/// The compiled messages of a language, in parts.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct MessageParts {
    /// Those of each chapter.
    pub(crate) chapters: Vec<MessagePart>,
    /// Those of the treatments.
    pub(crate) treatments: MessagePart,
    /// All others, with the line that says whose they are.
    pub(crate) rest: MessagePart,
}

/// Some lines of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct MessagePart {
    /// The lines; where some were left out, a [`JUMP`].
    pub(crate) text: String,
    /// The number of the next line, if it follows at once.
    next: usize,
}

impl MessagePart {
    fn push(&mut self, number: usize, line: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        if number != self.next {
            self.text.extend([&format!("{JUMP}{number}"), "\n"]);
        }
        self.text.push_str(line);
        self.next = number + 1;
    }
}

impl MessageParts {
    /// Cuts a compiled file.
    pub(crate) fn of(compiled: &str) -> Self {
        let mut parts = Self { chapters: vec![MessagePart::default(); CHAPTERS.len()], ..Self::default() };
        let ids = std::iter::once(String::new()).chain(MessageId::all().map(|id| id.to_string()));
        for (number, (line, id)) in compiled.lines().zip(ids).enumerate() {
            let part = match CHAPTERS.iter().position(|chapter| is_of_chapter(&id, chapter)) {
                Some(at) => &mut parts.chapters[at],
                None if TREATMENTS.iter().any(|start| id.starts_with(start)) => &mut parts.treatments,
                None => &mut parts.rest,
            };
            part.push(number, line);
        }
        parts
    }
}

fn is_of_chapter(id: &str, chapter: &Chapter) -> bool {
    let of_chapter = id.strip_prefix("chapter-").and_then(|id| id.strip_prefix(chapter.id));
    let of_beat = |beat: &str| {
        let rest = id.strip_prefix("story-").and_then(|id| id.strip_prefix(beat));
        rest.is_some_and(|rest| {
            rest.is_empty() || ["-ask", "-why"].contains(&rest) || rest.starts_with("-choice-")
        })
    };
    let is_note = |beat: &str| id.strip_prefix("note-") == Some(beat);
    of_chapter.is_some() || chapter.beats.iter().any(|beat| of_beat(beat.id) || is_note(beat.id))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use i18n::{MessageBundle, msg};

    use super::*;
    use crate::Language;

    /// The file that `public/boot.js` puts together.
    fn joined(parts: &MessageParts) -> String {
        let mut lines = BTreeMap::new();
        for part in [&parts.rest, &parts.treatments].into_iter().chain(&parts.chapters) {
            let mut number = 0;
            for line in part.text.split('\n') {
                if let Some(next) = line.strip_prefix(JUMP) {
                    number = next.parse().unwrap();
                } else {
                    assert_eq!(lines.insert(number, line), None, "line {number} stands twice");
                    number += 1;
                }
            }
        }
        lines.values().flat_map(|line| [*line, "\n"]).collect()
    }

    #[test]
    fn every_line_is_in_one_part() {
        for language in Language::all().unwrap() {
            let compiled = language.compiled();
            let parts = MessageParts::of(&compiled);
            assert_eq!(joined(&parts), compiled);
            assert_eq!(
                parts.rest.text.lines().next(),
                compiled.lines().next(),
                "it does not say whose it is"
            );
        }
    }

    #[test]
    fn a_beat_has_its_question_with_it() {
        let messages = [
            (msg::STORY_CROWDING, "a"),
            (msg::STORY_CROWDING_WHY, "b"),
            (msg::STORY_NEXT, "c"),
            (msg::THERAPY_ADC_LINE, "d"),
        ];
        let parts = MessageParts::of(&MessageBundle::compile("en", messages));
        let has = |part: &MessagePart, line: &str| part.text.lines().any(|found| found == line);
        assert!(["a", "b"].iter().all(|line| has(&parts.chapters[0], line)));
        assert!(has(&parts.rest, "c") && has(&parts.treatments, "d") && !has(&parts.rest, "d"));
    }
}
