//! The chapters in order. One file each.

mod immunotherapies;
mod meaning;
mod recognition;
mod research;
mod understanding;

use super::Chapter;

/// The story.
pub static CHAPTERS: [Chapter; 5] = [
    understanding::CHAPTER,
    recognition::CHAPTER,
    immunotherapies::CHAPTER,
    research::CHAPTER,
    meaning::CHAPTER,
];
