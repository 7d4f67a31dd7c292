//! Tools that the commands need, at pinned versions, and how they get onto this machine.
//!
//! Nothing is installed over a person's own: cargo and npm put theirs into `target/tools`. A person's own program is used
//! when its version is exactly ours. Only the system's packages (Node, the browsers) are installed for the machine.

mod cargo_program;
mod npm_packages;
mod rust;
mod system;

use anyhow::Result;
use cargo_program::CargoProgram;

/// What `trunk serve` needs. Node is not among it.
pub fn for_serving() -> Result<()> {
    rust::wasm_target()?;
    cargo_program::ensure(&CargoProgram::trunk())?;
    cargo_program::ensure(&CargoProgram::wasm_bindgen()?)
}

/// What a release needs.
pub fn for_the_release() -> Result<()> {
    for_serving()?;
    for_node()
}

/// What the format and lint checks need.
pub fn for_lints() -> Result<()> {
    rust::component("rustfmt", "fmt")?;
    rust::component("clippy", "clippy")?;
    rust::wasm_target()
}

/// What the check of licences and of where packages come from needs.
pub fn for_dependencies() -> Result<()> {
    cargo_program::ensure(&CargoProgram::cargo_deny())
}

/// What native tests need: the scripts that we serve run in Node.
pub fn for_native_tests() -> Result<()> {
    system::ensure(&system::NODE)
}

/// What tests in WebAssembly under Node need.
pub fn for_wasm_tests() -> Result<()> {
    rust::wasm_target()?;
    cargo_program::ensure(&CargoProgram::wasm_bindgen()?)?;
    system::ensure(&system::NODE)
}

/// What tests in real browsers, under real web servers, need.
pub fn for_browsers() -> Result<()> {
    system::ensure(&system::BROWSERS)?;
    system::ensure(&system::SERVERS)?;
    cargo_program::ensure(&CargoProgram::geckodriver())?;
    for_node()
}

/// What screenshots, benchmarks and the test of `serve` need: Chromium.
pub fn for_chromium() -> Result<()> {
    system::ensure(&system::CHROMIUM)?;
    for_node()
}

fn for_node() -> Result<()> {
    system::ensure(&system::NODE)?;
    npm_packages::ensure()
}
