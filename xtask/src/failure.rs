//! Why a command stopped, in words for the person who started it.

use std::fmt;
use std::process::ExitCode;

/// What went wrong.
#[derive(Debug)]
pub enum Failure {
    /// The words on the command line make no sense to us.
    Usage(String),
    /// A step did not succeed.
    Step(String),
}

/// What every step returns.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A step that did not succeed, in words.
    pub fn step(words: impl Into<String>) -> Self {
        Self::Step(words.into())
    }

    /// Words on the command line that make no sense.
    pub fn usage(words: impl Into<String>) -> Self {
        Self::Usage(words.into())
    }

    /// 2 for a wrong word, 1 for everything else.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Step(_) => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(words) => write!(f, "{words}\nTry `cargo xtask help`."),
            Self::Step(words) => write!(f, "Stopped: {words}"),
        }
    }
}

/// Adds to an error of the system what we were doing to which file.
pub trait While<T> {
    /// Fails with "could not …: the system's own words".
    fn doing(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn doing(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure::step(format!("could not {what}: {error}")))
    }
}
