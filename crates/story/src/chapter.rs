//! A chapter.

use super::Beat;

/// A chapter: its words are `chapter-<id>`, `chapter-<id>-about`, and `chapter-<id>-recap-1` to `-3`.
#[derive(Debug)]
pub struct Chapter {
    /// Stable, for words.
    pub id: &'static str,
    /// Its beats in order. The first one begins a run.
    pub beats: &'static [Beat],
    /// What it comes to, in three lines at its end: the claims that carry each.
    pub recap: [&'static [&'static str]; 3],
}
