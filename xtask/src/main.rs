//! Command line of the project: `serve`, `check`, `test`, `dist`, `shots`, `bench`, `calibrate`. Each command installs what it needs, says
//! what it does, and is quick the second time.
//!
//! Start reading here, then at the file named like the command. [`tools`] installs what they need, [`process`] runs other
//! programs, [`log`] says what is going on.

mod bench;
mod calibrate;
mod check;
mod dist;
mod front_door;
mod log;
mod paths;
mod process;
mod progress;
mod serve;
mod shots;
mod test;
mod tools;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Marrowscope's own commands. Each installs what it needs, at pinned versions, into target/tools/: the first time takes minutes,
/// later times seconds. Browsers come from the system's packages (apt-get), and only for test, shots and bench.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the app, serve it, and build again when a file changes.
    Serve(serve::Options),
    /// The quick checks, to run while working: format, lints, native tests without the long ones.
    Check,
    /// Every check: format, lints, native tests, WebAssembly, the release, `serve` on a fresh clone, browsers.
    Test(test::Options),
    /// The release: dist/ for a web host, and dist/marrowscope.html, all in one file.
    Dist,
    /// Screenshots of every view in every size, to target/shots/.
    Shots(shots::Options),
    /// Speed beside named peers in the same run. What follows goes to bench/run.mjs: `--only mechanics`, `--quick`, `--strict`.
    Bench {
        /// Words for bench/run.mjs.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// The virtual trial beside published ones: plays each arm of the targets, writes the table of docs/calibration.md.
    Calibrate(calibrate::Options),
}

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Serve(options) => serve::run(&options),
        Command::Check => check::run(),
        Command::Test(options) => test::run(&options),
        Command::Dist => dist::run(),
        Command::Shots(options) => shots::run(&options),
        Command::Bench { arguments } => bench::run(&arguments),
        Command::Calibrate(options) => calibrate::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nStopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn words_that_make_no_sense_are_refused() {
        for line in
            ["", "serv", "dist now", "serve --prot 1", "serve --port x", "test --only nothing", "shots all"]
        {
            let words = std::iter::once("xtask").chain(line.split_whitespace());
            assert!(CommandLine::try_parse_from(words).is_err(), "{line}");
        }
        assert!(CommandLine::try_parse_from(["xtask", "bench", "--only", "picture"]).is_ok());
    }
}
