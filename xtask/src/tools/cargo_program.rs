//! Programs that cargo builds and installs into `target/tools`.

use crate::announce;
use crate::failure::{Failure, Outcome, While};
use crate::house;
use crate::program::{self, cargo, program};
use std::fs;

/// One program at one version.
pub struct CargoProgram {
    package: &'static str,
    version: String,
    /// What must be runnable afterwards; each answers `--version` with its version as the second word.
    binaries: &'static [&'static str],
    /// Whether to build with the lock file it was published with.
    locked: bool,
    about: &'static str,
}

impl CargoProgram {
    /// Builds and serves the page.
    pub fn trunk() -> Self {
        let version = "0.21.14".into();
        Self { package: "trunk", version, binaries: &["trunk"], locked: true, about: "4 to 9 minutes" }
    }

    /// Makes the JavaScript around the WebAssembly. Must be exactly of the version that the page is linked with.
    ///
    /// Without its own lock file: that names a version which was withdrawn.
    pub fn wasm_bindgen() -> Outcome<Self> {
        let version = locked_version("wasm-bindgen")?;
        let binaries = &["wasm-bindgen", "wasm-bindgen-test-runner"];
        Ok(Self { package: "wasm-bindgen-cli", version, binaries, locked: false, about: "2 to 5 minutes" })
    }

    /// Drives Firefox.
    pub fn geckodriver() -> Self {
        let version = "0.37.1".into();
        Self {
            package: "geckodriver",
            version,
            binaries: &["geckodriver"],
            locked: true,
            about: "2 to 5 minutes",
        }
    }

    fn is_there(&self) -> bool {
        self.binaries.iter().all(|name| {
            let answer = program::output(program(name).arg("--version"));
            answer.is_some_and(|text| text.split_whitespace().nth(1) == Some(self.version.as_str()))
        })
    }
}

/// Installs it unless the project or the machine has just this version.
pub fn ensure(wanted: &CargoProgram) -> Outcome {
    if wanted.is_there() {
        return Ok(());
    }
    let name =
        format!("installing {} {} into target/tools ({})", wanted.package, wanted.version, wanted.about);
    announce::step(&name, || install(wanted))
}

fn install(wanted: &CargoProgram) -> Outcome {
    let mut command = cargo();
    command.args(["install", wanted.package, "--quiet", "--force", "--version", &wanted.version, "--root"]);
    command.arg(house::tools());
    if wanted.locked {
        command.arg("--locked");
    }
    light(&mut command);
    program::run(&mut command)
}

/// These programs run for seconds: building them quickly matters more than how fast they are.
fn light(command: &mut std::process::Command) {
    command.env("CARGO_PROFILE_RELEASE_LTO", "off");
    command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    command.env("CARGO_PROFILE_RELEASE_DEBUG", "0");
}

fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(house::root().join("Cargo.lock")).doing("read Cargo.lock")?;
    version_in(&lock, package).ok_or_else(|| Failure::step(format!("Cargo.lock has no package {package}")))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "b").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "c"), None);
    }

    #[test]
    fn the_projects_own_lock_file_names_wasm_bindgen() {
        assert!(locked_version("wasm-bindgen").is_ok());
    }
}
