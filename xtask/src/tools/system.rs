//! Programs that come from the system's packages.

use crate::announce::{say, step};
use crate::failure::{Failure, Outcome};
use crate::program::{self, program};
use std::process::Command;

/// Programs, and the Debian packages that bring them.
pub struct Packages {
    what: &'static str,
    programs: &'static [(&'static str, &'static str)],
}

/// JavaScript outside browsers.
pub const NODE: Packages = Packages { what: "Node and npm", programs: &[("node", "nodejs"), ("npm", "npm")] };

/// One browser, for pictures and measurements.
pub const CHROMIUM: Packages =
    Packages { what: "Chromium", programs: &[("chromium", "chromium"), ("chromedriver", "chromium-driver")] };

/// All three browsers, with what drives them.
pub const BROWSERS: Packages = Packages {
    what: "Chromium, Firefox and WebKitGTK with their drivers",
    programs: &[
        ("chromium", "chromium"),
        ("chromedriver", "chromium-driver"),
        ("firefox-esr", "firefox-esr"),
        ("WebKitWebDriver", "webkit2gtk-driver"),
        ("Xvfb", "xvfb"),
    ],
};

/// Installs the packages of programs that are missing; if it may not, says what to type and stops.
pub fn ensure(wanted: &Packages) -> Outcome {
    let missing = missing(wanted);
    if missing.is_empty() {
        return Ok(());
    }
    let Some(apt) = apt() else { return Err(by_hand(wanted, &missing)) };
    step(
        &format!("installing {} with apt-get: {} (1 to 3 minutes)", wanted.what, missing.join(" ")),
        || install(&apt, &missing).map_err(|_| by_hand(wanted, &missing)),
    )?;
    if self::missing(wanted).is_empty() { Ok(()) } else { Err(by_hand(wanted, &missing)) }
}

fn missing(wanted: &Packages) -> Vec<&'static str> {
    let absent = |(name, _): &&(&str, &str)| !program::is_there(name);
    wanted.programs.iter().filter(absent).map(|(_, package)| *package).collect()
}

fn by_hand(wanted: &Packages, missing: &[&str]) -> Failure {
    Failure::step(format!(
        "{} could not be installed from here. On Debian or Ubuntu type\n\n    sudo apt-get update && sudo apt-get install -y {}\n\nand start again.",
        wanted.what,
        missing.join(" ")
    ))
}

/// How to call apt-get here with the rights it needs; none if we may not.
fn apt() -> Option<Vec<&'static str>> {
    if !program::is_there("apt-get") {
        return None;
    }
    if program::output(program("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(vec!["apt-get"]);
    }
    let may = program::is_there("sudo") && program::output(program("sudo").args(["-n", "true"])).is_some();
    may.then(|| vec!["sudo", "-n", "apt-get"])
}

fn install(apt: &[&str], packages: &[&str]) -> Outcome {
    if program::run(apt_get(apt).args(["-q", "update"])).is_err() {
        say("the package lists could not be refreshed; trying with those that are there");
    }
    program::run(apt_get(apt).args(["-q", "install", "-y", "--no-install-recommends"]).args(packages))
}

fn apt_get(apt: &[&str]) -> Command {
    let mut command = program(apt[0]);
    command.args(&apt[1..]).env("DEBIAN_FRONTEND", "noninteractive").stdout(std::process::Stdio::null());
    command
}
