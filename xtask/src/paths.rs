//! Paths of the workspace.

use std::path::{Path, PathBuf};

/// Names another folder for the tools, so that several checkouts can share them.
pub const TOOLS_VARIABLE: &str = "MARROWSCOPE_TOOLS";

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where tools are installed that the project needs and the machine lacks.
pub fn tools() -> PathBuf {
    std::env::var_os(TOOLS_VARIABLE).map_or_else(|| root().join("target/tools"), PathBuf::from)
}

/// The programs among them that cargo installed.
pub fn tools_bin() -> PathBuf {
    tools().join("bin")
}

/// The folder npm installs into.
pub fn tools_npm() -> PathBuf {
    tools().join("npm")
}

/// The programs that npm installed.
pub fn tools_npm_bin() -> PathBuf {
    tools_npm().join("node_modules/.bin")
}

/// The release.
pub fn dist() -> PathBuf {
    root().join("dist")
}
