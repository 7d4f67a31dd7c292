//! Words and numbers in the language of the reader. Of ours it imports `words` alone: it knows ids, not what they mean.

mod numbers;
pub mod served;

pub use ::i18n::{ArgValue, Locale, MessageBundle, MessageKey, Segment};
pub use numbers::Numbers;
