//! What the commands need, at pinned versions, and how it gets onto this machine.
//!
//! Nothing is installed over a person's own: cargo and npm put theirs into `target/tools`. A person's own program is used
//! when its version is exactly ours. Only the system's packages (Node, the browsers) are installed for the machine.

mod cargo_program;
mod npm_packages;
mod rust;
mod system;

use crate::failure::Outcome;
use cargo_program::CargoProgram;

/// What `trunk` needs to build the page.
pub fn for_the_page() -> Outcome {
    rust::wasm_target()?;
    cargo_program::ensure(&CargoProgram::trunk())?;
    cargo_program::ensure(&CargoProgram::wasm_bindgen()?)?;
    for_node()
}

/// What the format and clippy checks need.
pub fn for_lints() -> Outcome {
    rust::component("rustfmt", "fmt")?;
    rust::component("clippy", "clippy")?;
    rust::wasm_target()
}

/// What tests in WebAssembly under Node need.
pub fn for_wasm_tests() -> Outcome {
    rust::wasm_target()?;
    cargo_program::ensure(&CargoProgram::wasm_bindgen()?)?;
    system::ensure(&system::NODE)
}

/// What tests in real browsers need.
pub fn for_browsers() -> Outcome {
    system::ensure(&system::BROWSERS)?;
    cargo_program::ensure(&CargoProgram::geckodriver())?;
    for_node()
}

/// What screenshots and benchmarks need: Chromium, and what npm brings.
pub fn for_chromium() -> Outcome {
    system::ensure(&system::CHROMIUM)?;
    for_node()
}

fn for_node() -> Outcome {
    system::ensure(&system::NODE)?;
    npm_packages::ensure()
}
