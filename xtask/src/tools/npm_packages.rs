//! What npm brings: wasm-opt, esbuild, TypeScript and the accessibility checker, exactly as `xtask/npm/package-lock.json` says.

use crate::{log, paths, process};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use xshell::cmd;

const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Installs the packages unless just these are there.
pub fn ensure() -> Result<()> {
    let wanted =
        fs::read_to_string(ours().join("package-lock.json")).context("read xtask/npm/package-lock.json")?;
    if fs::read_to_string(stamp()).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    log::step(
        "installing wasm-opt, esbuild, TypeScript and axe-core from npm into target/tools (half a minute)",
        || {
            copy_files()?;
            install().context(
                "npm could not install them. Is there a network? `npm --version` must say 9 or newer",
            )?;
            fs::write(stamp(), wanted).context("write the npm stamp")
        },
    )
}

fn copy_files() -> Result<()> {
    fs::create_dir_all(paths::tools_npm()).context("make target/tools/npm")?;
    for name in FILES {
        fs::copy(ours().join(name), paths::tools_npm().join(name))
            .with_context(|| format!("copy xtask/npm/{name}"))?;
    }
    Ok(())
}

fn install() -> Result<()> {
    let shell = process::shell()?;
    shell.change_dir(paths::tools_npm());
    let npm = cmd!(shell, "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error");
    Ok(npm.quiet().ignore_stdout().run()?)
}

fn ours() -> PathBuf {
    paths::root().join("xtask/npm")
}

/// A copy of the lock file, written once everything in it is installed.
fn stamp() -> PathBuf {
    paths::tools_npm().join("node_modules/.installed-from")
}
