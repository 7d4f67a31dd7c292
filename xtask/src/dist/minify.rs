//! Scripts and styles without comments and long names: what a browser reads, not what a person does. The names of the
//! files keep the fingerprints of what they were made from.

use crate::failure::{Outcome, While};
use crate::house;
use crate::program::{self, program};
use std::fs;

/// Rewrites every script and style that stands in `dist/` itself.
pub fn run() -> Outcome {
    let files = fs::read_dir(house::dist()).doing("list dist/")?.flatten().map(|entry| entry.path());
    let mut names: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|kind| kind == "js" || kind == "css")).collect();
    names.sort();
    let mut esbuild = program("esbuild");
    esbuild.args(["--minify", "--log-level=error", "--charset=utf8", "--target=es2022", "--allow-overwrite"]);
    program::run(esbuild.arg(format!("--outdir={}", house::dist().display())).args(names))
}
