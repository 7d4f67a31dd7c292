//! Message parts: the app's messages, cut so that each stands near the text of the page that has the same words. A server that packs with
//! gzip looks back 32 kB only: further away the same words would be paid for twice.

use story::{CHAPTERS, Chapter};

/// What the cards of treatments are made of.
const TREATMENTS: [&str; 4] = ["therapy-", "effect-", "harm-", "late-"];

/// The compiled messages of a language, in parts.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct MessageParts {
    /// Those of each chapter.
    pub(crate) chapters: Vec<String>,
    /// Those of the treatments.
    pub(crate) treatments: String,
    /// All others, with the line that says whose they are.
    pub(crate) rest: String,
}

impl MessageParts {
    /// Cuts a compiled file.
    pub(crate) fn of(compiled: &str) -> Self {
        let mut parts = Self { chapters: vec![String::new(); CHAPTERS.len()], ..Self::default() };
        for line in compiled.lines() {
            let id = line.split('=').next().unwrap_or_default();
            let part = match CHAPTERS.iter().position(|chapter| is_of_chapter(id, chapter)) {
                Some(at) => &mut parts.chapters[at],
                None if TREATMENTS.iter().any(|start| id.starts_with(start)) => &mut parts.treatments,
                None => &mut parts.rest,
            };
            part.push_str(line);
            part.push('\n');
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
    use super::*;
    use crate::Language;

    #[test]
    fn every_line_is_in_one_part() {
        for language in Language::all().unwrap() {
            let compiled = language.compiled();
            let parts = MessageParts::of(&compiled);
            let all = parts.chapters.iter().chain([&parts.treatments, &parts.rest]);
            let mut lines: Vec<&str> = all.flat_map(|part| part.lines()).collect();
            let mut wanted: Vec<&str> = compiled.lines().collect();
            lines.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(lines, wanted);
            assert_eq!(parts.rest.lines().next(), Some(language.code()), "it does not say whose it is");
        }
    }

    #[test]
    fn a_beat_has_its_question_with_it() {
        let parts = MessageParts::of(
            "en\nstory-crowding=a\nstory-crowding-why=b\nstory-next=c\ntherapy-adc-line=d\n",
        );
        assert_eq!(parts.chapters[0], "story-crowding=a\nstory-crowding-why=b\n");
        assert_eq!(
            (parts.treatments.as_str(), parts.rest.as_str()),
            ("therapy-adc-line=d\n", "en\nstory-next=c\n")
        );
    }
}
