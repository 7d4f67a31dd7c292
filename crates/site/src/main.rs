//! Command line of the site generator: Trunk runs it after each build (see `Trunk.toml`) and names the folder that it has
//! built in the environment; by hand: `cargo run --package site -- FOLDER`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

fn main() -> Result<()> {
    let named = env::args_os().nth(1).or_else(|| env::var_os("TRUNK_STAGING_DIR"));
    let folder = named.map(PathBuf::from).context("name the folder that Trunk has built")?;
    if is_release_build() && !cfg!(feature = "release") {
        return run_with_release_feature(&folder);
    }
    site::generate(&folder)
}

/// Whether Trunk builds the release. It runs one command line for both profiles and names the profile in the environment.
fn is_release_build() -> bool {
    env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release")
}

/// The same program with what only the release needs, and what a debug build therefore does not compile.
fn run_with_release_feature(folder: &Path) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "site", "--features", "release", "--"])
        .arg(folder)
        .status()
        .context("start cargo for the release")?;
    ensure!(status.success(), "the site generator with the feature `release` failed ({status})");
    Ok(())
}
