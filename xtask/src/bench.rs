//! `bench`: speed beside the named peers. `bench/` measures; this only brings what it needs.

use crate::failure::Outcome;
use crate::program::{self, program};
use crate::tools;

/// Hands all words on to `bench/run.mjs`.
pub fn run(words: &[String]) -> Outcome {
    tools::for_the_page()?;
    tools::for_chromium()?;
    program::run(program("node").arg("bench/run.mjs").args(words))
}
