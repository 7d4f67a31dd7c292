//! `shots`: screenshots of the release, every view in every size. The browser tests' package takes them. With
//! `--sheet` the contact sheet instead, which needs no browser.

use crate::announce;
use crate::failure::{Failure, Outcome};
use crate::program::{self, cargo};
use crate::{dist, tools};

/// Builds the release, then takes the pictures whose names contain the pattern.
pub fn run(words: &[String]) -> Outcome {
    let pattern = match words {
        [only] if only == "--sheet" => {
            return announce::step("drawing the contact sheet (some minutes)", sheet);
        }
        [] => "",
        [only, pattern] if only == "--only" => pattern,
        [beats] if beats == "--beats" => beats,
        _ => return Err(Failure::usage("shots knows `--only PATTERN`, `--beats` and `--sheet`.")),
    };
    tools::for_chromium()?;
    dist::run()?;
    announce::step("taking screenshots (some minutes)", || take(pattern))
}

fn take(pattern: &str) -> Outcome {
    program::run(cargo().args(["run", "--quiet", "--package", "browsers", "--bin", "shots", "--", pattern]))
}

/// The picture draws itself, into the folder whose captions are kept by hand.
fn sheet() -> Outcome {
    program::run(cargo().args([
        "run",
        "--quiet",
        "--package",
        "render",
        "--example",
        "sheet",
        "--",
        "docs/sheet",
    ]))
}
