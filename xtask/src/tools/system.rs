//! Programs that come from the system's packages.

use crate::log::{say, step};
use crate::process::{is_there, shell};
use anyhow::{Error, Result, anyhow};
use xshell::{Cmd, Shell, cmd};

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

/// The web servers that most hospitals run.
pub const SERVERS: Packages = Packages {
    what: "nginx and Apache",
    programs: &[("/usr/sbin/nginx", "nginx-light"), ("/usr/sbin/apache2", "apache2")],
};

/// Installs the packages of programs that are missing; if it may not, says what to type and stops.
pub fn ensure(wanted: &Packages) -> Result<()> {
    let missing = missing(wanted);
    if missing.is_empty() {
        return Ok(());
    }
    let shell = shell()?;
    let Some(prefix) = prefix(&shell) else { return Err(by_hand(wanted, &missing)) };
    let packages = missing.join(" ");
    step(&format!("installing {} with apt-get: {packages} (1 to 3 minutes)", wanted.what), || {
        install(&shell, prefix, &missing).map_err(|_| by_hand(wanted, &missing))
    })?;
    if self::missing(wanted).is_empty() { Ok(()) } else { Err(by_hand(wanted, &missing)) }
}

fn missing(wanted: &Packages) -> Vec<&'static str> {
    let absent = |(name, _): &&(&str, &str)| !is_there(name);
    wanted.programs.iter().filter(absent).map(|(_, package)| *package).collect()
}

fn by_hand(wanted: &Packages, missing: &[&str]) -> Error {
    anyhow!(
        "{} could not be installed from here. On Debian or Ubuntu type\n\n    sudo apt-get update && sudo apt-get install -y {}\n\nand start again",
        wanted.what,
        missing.join(" ")
    )
}

/// What stands before `apt-get` to have the rights that it needs; none if we may not.
fn prefix(shell: &Shell) -> Option<&'static [&'static str]> {
    if !is_there("apt-get") {
        return None;
    }
    if cmd!(shell, "id -u").quiet().read().is_ok_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let may = is_there("sudo") && cmd!(shell, "sudo -n true").quiet().ignore_stderr().run().is_ok();
    may.then_some(&["sudo", "-n"])
}

fn install(shell: &Shell, prefix: &[&str], packages: &[&str]) -> Result<()> {
    if apt_get(shell, prefix, &["-q", "update"]).run().is_err() {
        say("the package lists could not be refreshed; trying with those that are there");
    }
    let install = [&["-q", "install", "-y", "--no-install-recommends"], packages].concat();
    Ok(apt_get(shell, prefix, &install).run()?)
}

fn apt_get<'a>(shell: &'a Shell, prefix: &[&str], words: &[&str]) -> Cmd<'a> {
    let line = [prefix, &["apt-get"], words].concat();
    let (program, arguments) = line.split_first().unwrap_or((&"apt-get", &[]));
    cmd!(shell, "{program} {arguments...}").quiet().env("DEBIAN_FRONTEND", "noninteractive").ignore_stdout()
}
