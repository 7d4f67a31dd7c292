//! Parts of the Rust toolchain itself.

use crate::log::say;
use crate::process::{cargo, shell};
use anyhow::{Context, Result};
use std::path::Path;
use xshell::cmd;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Result<()> {
    let shell = shell()?;
    let folder = cmd!(shell, "rustc --print target-libdir --target {WASM}").quiet().ignore_stderr().read();
    if folder.is_ok_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    rustup("target", WASM)
}

/// A part of the toolchain that brings a cargo command.
pub fn component(name: &str, command: &str) -> Result<()> {
    let (shell, cargo) = (shell()?, cargo());
    if cmd!(shell, "{cargo} {command} --version").quiet().ignore_stderr().read().is_ok() {
        return Ok(());
    }
    rustup("component", name)
}

fn rustup(kind: &str, name: &str) -> Result<()> {
    say(format_args!("adding the Rust {kind} {name} (some seconds)"));
    let shell = shell()?;
    cmd!(shell, "rustup {kind} add {name}").quiet().run().with_context(|| {
        format!("the Rust {kind} {name} is missing. Install it with `rustup {kind} add {name}`")
    })
}
