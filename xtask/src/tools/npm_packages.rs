//! What npm brings: wasm-opt, esbuild and the accessibility checker, exactly as `xtask/npm/package-lock.json` says.

use crate::announce;
use crate::failure::{Outcome, While};
use crate::house;
use crate::program::{self, program};
use std::fs;
use std::path::PathBuf;

const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Installs the packages unless just these are there.
pub fn ensure() -> Outcome {
    let wanted =
        fs::read_to_string(ours().join("package-lock.json")).doing("read xtask/npm/package-lock.json")?;
    if fs::read_to_string(stamp()).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce::step(
        "installing wasm-opt, esbuild and axe-core from npm into target/tools (half a minute)",
        || {
            copy_files()?;
            install()?;
            fs::write(stamp(), wanted).doing("write the npm stamp")
        },
    )
}

fn copy_files() -> Outcome {
    fs::create_dir_all(house::tools_npm()).doing("make target/tools/npm")?;
    for name in FILES {
        fs::copy(ours().join(name), house::tools_npm().join(name))
            .doing(format_args!("copy xtask/npm/{name}"))?;
    }
    Ok(())
}

fn install() -> Outcome {
    let mut npm = program("npm");
    npm.current_dir(house::tools_npm());
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    program::run(npm.stdout(std::process::Stdio::null()))
}

fn ours() -> PathBuf {
    house::root().join("xtask/npm")
}

/// A copy of the lock file, written once everything in it is installed.
fn stamp() -> PathBuf {
    house::tools_npm().join("node_modules/.installed-from")
}
