//! In front of a class: the speaker's notes, and what else a teacher needs beside the story.

mod button;
mod clock;
mod hand_key;
mod hands;
mod marks;
mod notes;
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
