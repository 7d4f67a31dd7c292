//! Words and numbers in the language of the reader. Of ours it imports `words` alone: it knows ids, not what they mean.

mod numbers;
pub mod served;

pub use numbers::Numbers;
pub use words::{Locale, Value, Words};
