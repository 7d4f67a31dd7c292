//! Parts of the Rust toolchain itself.

use crate::announce::say;
use crate::failure::{Failure, Outcome};
use crate::program::{self, cargo, program};
use std::path::Path;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Outcome {
    let mut ask = program("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM]);
    if program::output(&mut ask).is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    rustup("target", WASM)
}

/// A part of the toolchain that brings a cargo command.
pub fn component(name: &str, command: &str) -> Outcome {
    if program::output(cargo().args([command, "--version"])).is_some() {
        return Ok(());
    }
    rustup("component", name)
}

fn rustup(kind: &str, name: &str) -> Outcome {
    say(format_args!("adding the Rust {kind} {name} (some seconds)"));
    program::run(program("rustup").args([kind, "add", name])).map_err(|_| {
        Failure::step(format!(
            "the Rust {kind} {name} is missing. Install it with `rustup {kind} add {name}`."
        ))
    })
}
