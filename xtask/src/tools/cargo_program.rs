//! Programs that cargo builds and installs into `target/tools`.

use crate::process::{self, shell};
use crate::{log, paths, progress};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;
use xshell::cmd;

/// One program at one version.
pub struct CargoProgram {
    package: &'static str,
    version: String,
    /// What must be runnable afterwards; each answers `--version` with its version as the second word.
    binaries: &'static [&'static str],
    /// Whether to build with the lock file it was published with.
    locked: bool,
    /// How well it is optimised: what runs at each build is worth some of the time that this takes.
    opt_level: &'static str,
    /// How many packages it is made of, for an estimate.
    packages: usize,
    about: &'static str,
}

impl CargoProgram {
    /// Builds and serves the page. Without TLS, proxies and the look for newer versions: it serves to this machine alone.
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            version: "0.21.14".into(),
            binaries: &["trunk"],
            locked: true,
            opt_level: "0",
            packages: 347,
            about: "2 to 4 minutes",
        }
    }

    /// Makes the JavaScript around the WebAssembly. Must be exactly of the version that the page is linked with.
    ///
    /// Without its own lock file: that names a version which was withdrawn.
    pub fn wasm_bindgen() -> Result<Self> {
        Ok(Self {
            package: "wasm-bindgen-cli",
            version: locked_version("wasm-bindgen")?,
            binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            locked: false,
            // Each build of the page waits for it: 1.2 seconds in place of 4.3.
            opt_level: "1",
            packages: 144,
            about: "1 to 3 minutes",
        })
    }

    /// Drives Firefox.
    pub fn geckodriver() -> Self {
        Self {
            package: "geckodriver",
            version: "0.37.1".into(),
            binaries: &["geckodriver"],
            locked: true,
            opt_level: "0",
            packages: 150,
            about: "1 to 3 minutes",
        }
    }

    /// Checks licences and where packages come from.
    pub fn cargo_deny() -> Self {
        Self {
            package: "cargo-deny",
            version: "0.20.2".into(),
            binaries: &["cargo-deny"],
            locked: true,
            opt_level: "0",
            packages: 330,
            about: "3 to 5 minutes",
        }
    }

    fn is_there(&self) -> bool {
        let Ok(shell) = shell() else { return false };
        self.binaries.iter().all(|name| {
            let answer = cmd!(shell, "{name} --version").quiet().ignore_stderr().read();
            answer.is_ok_and(|text| text.split_whitespace().nth(1) == Some(self.version.as_str()))
        })
    }
}

/// Installs it unless the project or the machine has just this version.
pub fn ensure(wanted: &CargoProgram) -> Result<()> {
    if wanted.is_there() {
        return Ok(());
    }
    let name =
        format!("installing {} {} into target/tools ({})", wanted.package, wanted.version, wanted.about);
    log::step(&name, || install(wanted)).with_context(|| {
        format!(
            "could not install {0}. Is there a network? By hand: cargo install {0} --version {1}",
            wanted.package, wanted.version
        )
    })
}

fn install(wanted: &CargoProgram) -> Result<()> {
    let (shell, cargo, root) = (shell()?, process::cargo(), paths::tools());
    // One folder for all: what two tools share is built once.
    let build = root.join("build");
    let (package, version) = (wanted.package, &wanted.version);
    let locked = wanted.locked.then_some("--locked");
    let mut command = Command::from(cmd!(
        shell,
        "{cargo} install {package} --version {version} --no-default-features --force --root {root} --target-dir {build} {locked...}"
    ));
    light(&mut command, wanted.opt_level);
    progress::run(package, command, wanted.packages)
}

/// These programs run for seconds: building them quickly matters more than how fast they are.
fn light(command: &mut Command, opt_level: &str) {
    let settings = [
        ("LTO", "off"),
        ("CODEGEN_UNITS", "16"),
        ("OPT_LEVEL", opt_level),
        ("DEBUG", "0"),
        ("STRIP", "symbols"),
    ];
    for (name, value) in settings {
        command.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
    }
    // Settings meant for the page.
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
}

fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock")).context("read Cargo.lock")?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock has no package {package}"))
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
