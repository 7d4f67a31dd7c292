//! `dist`: the release, in two shapes: a folder for a web host, and one file with everything in it.

pub mod again;
mod boundary;
mod digest;
mod headers;
mod minify;
mod places;
mod policy;
mod sbom;
mod single_file;
mod sizes;
mod tag;
mod tiers;
mod visit;

use crate::announce;
use crate::failure::{Outcome, While};
use crate::program::{self, program};
use crate::{house, tools};
use std::fs;
use std::path::PathBuf;

/// The name of the single file in `dist/`.
const SINGLE_FILE: &str = "marrowscope.html";

/// Builds both shapes and checks their sizes.
pub fn run() -> Outcome {
    tools::for_the_page()?;
    announce::step("building the release (3 minutes the first time)", build)?;
    announce::step("making the WebAssembly small", boundary::run)?;
    announce::step("making scripts and styles small", minify::run)?;
    announce::step("packing the single file", pack)?;
    announce::step("versions, fingerprints, packages, headers", tiers::write)?;
    sizes::report()
}

/// Where this machine keeps the sources of packages is nobody's business: it would stand in the release, and the same sources
/// would give other bytes elsewhere. (Added to the flags of `.cargo/config.toml`.)
fn build() -> Outcome {
    let registries = fs::read_dir(cargo_home().join("registry/src")).into_iter().flatten().flatten();
    let flags = registries.map(|entry| format!("--remap-path-prefix={}=packages", entry.path().display()));
    let flags = flags.collect::<Vec<_>>().join(" ");
    let mut trunk = program("trunk");
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    program::run(trunk.args(["build", "--release", "--skip-version-check"]))
}

fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

fn pack() -> Outcome {
    // With the words of every language: `press` has written them beside the release.
    let beside = house::root().join("target/site");
    let page = fs::read_to_string(beside.join("single.html")).doing("read target/site/single.html")?;
    let read = |name: &str| fs::read(house::dist().join(name)).or_else(|_| fs::read(beside.join(name))).ok();
    let packed = single_file::pack(&page, &read)?;
    let packed = policy::sealed(&packed)?;
    fs::write(house::dist().join(SINGLE_FILE), packed).doing("write the single file")
}
