//! `words`: the words of one language by id, with values put in. Read the modules in this order.
//!
//! `locale` is the list of languages; `words` is what `press` compiled from a language's files in `locales/`, ready to
//! be asked; `pattern` puts values into a sentence. Pure: what differs from language to language beyond words, that is
//! plural forms and the way numbers are written, is handed in as [`Rules`], since a browser knows it and we need not.

mod locale;
mod pattern;
mod words;

pub use locale::Locale;
pub use pattern::{Rules, Value};
pub use words::Words;
