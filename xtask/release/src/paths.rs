//! Paths: where the packer reads and writes, and which files there are.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the single file in `dist/`.
pub const SINGLE_FILE: &str = "marrowscope.html";

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

/// The release.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Every file of a folder, by its path in it, in order.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    list(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).context("list dist/")? {
        let entry = entry.context("list dist/")?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}
