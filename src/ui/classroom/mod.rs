//! In front of a class: the speaker's notes, and what else a teacher needs beside the story.

mod clock;
mod notes;
mod speaker;
mod tools;

pub use notes::NotesBeside;
pub use speaker::Speaker;
pub use tools::ClassTools;
