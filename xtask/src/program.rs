//! Runs other programs from the root of the workspace, with the project's own tools first on the path.

use crate::failure::{Failure, Outcome, While};
use crate::house;
use std::ffi::OsString;
use std::process::{Command, Stdio};

/// A program that finds the project's tools before the machine's.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(house::root()).env("PATH", path()).stdin(Stdio::null());
    command
}

/// Cargo, the very one that runs us.
pub fn cargo() -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
}

/// Runs to the end; a failure says the whole command line.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().doing(format_args!("start `{}`", line(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::step(format!("`{}` failed ({status})", line(command))))
    }
}

/// What it prints, or nothing if it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether the machine, or the project's tools folder, has a program of this name.
pub fn is_there(name: &str) -> bool {
    std::env::split_paths(&path()).any(|folder| folder.join(name).is_file())
}

fn path() -> OsString {
    let own = [house::tools_bin(), house::tools_npm_bin()];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&theirs));
    std::env::join_paths(all).unwrap_or(theirs)
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
