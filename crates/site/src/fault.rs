//! What could not be made, and where.

use std::fmt;

/// Words for whoever wrote the file.
#[derive(Debug)]
pub struct Fault(String);

/// What every step returns.
pub type Made<T> = Result<T, Fault>;

impl Fault {
    /// A fault in words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// A fault while doing something.
    pub fn doing(what: impl fmt::Display) -> impl FnOnce(std::io::Error) -> Self {
        move |error| Self(format!("could not {what}: {error}"))
    }

    /// The same, with the place before it.
    #[must_use]
    pub fn at(self, place: impl fmt::Display) -> Self {
        Self(format!("{place}: {}", self.0))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
