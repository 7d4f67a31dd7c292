//! `dist`: the release, in two shapes: a folder for a web host, and one file with everything in it. Trunk builds, the package
//! `release` packs.

use crate::{log, process, tools};
use anyhow::Result;
use std::path::PathBuf;
use xshell::{Shell, cmd};

/// Builds both shapes and checks their sizes.
pub fn run() -> Result<()> {
    tools::for_the_release()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    log::step("building the release (4 minutes the first time)", || build(&shell))?;
    log::step("packing the release", || {
        Ok(cmd!(shell, "{cargo} run --quiet --package release").quiet().run()?)
    })
}

/// Where this machine keeps the sources of packages is nobody's business: it would stand in the release, and the same sources
/// would give other bytes elsewhere. (Added to the flags of `.cargo/config.toml`.)
fn build(shell: &Shell) -> Result<()> {
    let registries = std::fs::read_dir(cargo_home().join("registry/src")).into_iter().flatten().flatten();
    let flags = registries.map(|entry| format!("--remap-path-prefix={}=packages", entry.path().display()));
    let flags = flags.collect::<Vec<_>>().join(" ");
    let trunk = cmd!(shell, "trunk build --release --skip-version-check").quiet();
    Ok(trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags).env_remove("NO_COLOR").run()?)
}

fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}
