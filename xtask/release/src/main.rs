//! Release packer: turns what Trunk has built in `dist/` into the two shapes that are handed out, a folder for a web host and one
//! file with everything in it. `cargo xtask dist` runs it.

mod compress;
mod encoding;
mod headers;
mod integrity;
mod lms;
mod minify;
mod page_weight;
mod paths;
mod policy;
mod release_layout;
mod sbom;
mod short_names;
mod single_file;
mod sizes;
mod teaching;
mod types;

use anyhow::{Context, Result};
use paths::{SINGLE_FILE, dist, root};
use std::fs;

fn main() -> Result<()> {
    types::check()?;
    short_names::run()?;
    minify::run()?;
    pack()?;
    encoding::mark()?;
    release_layout::write()?;
    sizes::report()
}

fn pack() -> Result<()> {
    // With the words of every language: the site generator has written them beside the release.
    let beside = root().join("target/site");
    let page = fs::read_to_string(beside.join("single.html")).context("read target/site/single.html")?;
    let read = |name: &str| fs::read(dist().join(name)).or_else(|_| fs::read(beside.join(name))).ok();
    let packed = single_file::pack(&page, &read)?;
    let packed = policy::sealed(&packed)?;
    fs::write(dist().join(SINGLE_FILE), packed).context("write the single file")
}
