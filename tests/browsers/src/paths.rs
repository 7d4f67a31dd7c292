//! Paths: where things are.

use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

/// The release that is tested.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Pages in languages that are made up for tests, which the release does not hold.
pub fn pseudo() -> PathBuf {
    root().join("target/site")
}

/// The whole app in one file.
pub fn single_file() -> PathBuf {
    dist().join("marrowscope.html")
}

/// The package for learning management systems.
pub fn lms_package() -> PathBuf {
    dist().join("marrowscope-scorm-1.2.zip")
}

/// The accessibility checker, as `cargo xtask` installs it.
pub fn axe() -> PathBuf {
    root().join("target/tools/npm/node_modules/axe-core/axe.min.js")
}

/// What a failed test leaves to look at.
pub fn evidence() -> PathBuf {
    root().join("target/browsers")
}

/// A program of the project's own tools, or the machine's of that name.
pub fn program(name: &str) -> PathBuf {
    let own = root().join("target/tools/bin").join(name);
    if own.is_file() { own } else { name.into() }
}

/// Whether a program is there: by its path, or by its name among the machine's.
pub fn is_installed(program: &Path) -> bool {
    let machines = std::env::var_os("PATH").unwrap_or_default();
    program.is_file() || std::env::split_paths(&machines).any(|folder| folder.join(program).is_file())
}
