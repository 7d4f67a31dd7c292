//! A chapter.

use super::Beat;

/// A chapter: its words are `chapter-<id>` and `chapter-<id>-about`.
#[derive(Debug)]
pub struct Chapter {
    /// Stable, for words.
    pub id: &'static str,
    /// Its beats in order. The first one begins a run.
    pub beats: &'static [Beat],
}
