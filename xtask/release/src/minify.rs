//! Minified scripts and styles: what a browser reads, not what a person does. The names of the files keep the fingerprints of
//! what they were made from.

use crate::paths::dist;
use anyhow::{Context, Result};
use std::fs;
use xshell::{Shell, cmd};

/// Rewrites every script and style that stands in `dist/` itself.
pub fn run() -> Result<()> {
    let files = fs::read_dir(dist()).context("list dist/")?.flatten().map(|entry| entry.path());
    let mut names: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|kind| kind == "js" || kind == "css")).collect();
    names.sort();
    let (shell, folder) = (Shell::new()?, dist());
    let esbuild = cmd!(
        shell,
        "esbuild --minify --log-level=error --charset=utf8 --target=es2022 --allow-overwrite --outdir={folder} {names...}"
    );
    esbuild.quiet().run().context("make scripts and styles small")
}
