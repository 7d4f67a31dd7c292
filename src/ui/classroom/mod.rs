//! In front of a class: the speaker's notes, and what else a teacher needs beside the story.

mod clock;
mod hand_key;
mod hands;
mod marks;
mod notes;
mod parts;
mod projector;
mod speaker;
mod tools;

pub use hand_key::HandKey;
pub use hands::{Hands, tally};
pub use marks::{MarkBoard, Marks, Tool};
pub use notes::NotesBeside;
pub use projector::ProjectorCheck;
pub use speaker::Speaker;
pub use tools::ClassTools;

use leptos::prelude::*;

use super::shortcuts::{self, Scope};

/// What a class has. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Classroom {
    /// The notes.
    pub speaker: Speaker,
    marks: Marks,
}

impl Classroom {
    /// That of this page, for all its components; its keys, too.
    pub fn provide(scope: Scope) -> Self {
        provide_context(scope);
        let speaker = Speaker::provide(|speaker, window| {
            shortcuts::listen(window, expect_context(), true);
            notes::notes(speaker, notes::NotesPlace::Window)
        });
        Hands::provide(scope.presenting, speaker);
        let classroom = Self { speaker, marks: Marks::provide() };
        if let Some(window) = web_sys::window() {
            shortcuts::listen(&window, scope, false);
        }
        classroom
    }

    /// As when the page was loaded.
    pub fn reset(self) {
        self.speaker.close();
        self.marks.toggle(Tool::None);
        self.marks.clear();
    }
}
