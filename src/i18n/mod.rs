//! Words and numbers in the language of the reader. Imports nothing of ours: it knows ids, not what they mean.

mod numbers;
mod words;

pub use numbers::Numbers;
pub use words::{Locale, Value, Words};
