//! The release in Chromium, Firefox and `WebKitGTK`. `cargo xtask test --only dist,browsers` runs it.
//!
//! As with any test of cargo's, words on the command line choose: `cargo test -p browsers -- firefox::` or
//! `-- chromium::keyboard`, and `--list` shows all names. By default a scenario runs in the engines that may differ in it;
//! with `MARROW_FULL=1` in every engine that can run it. What does not run is reported as ignored, with its reason.

mod fixture;
mod runner;
mod scenario;
mod scenarios;

use std::process::ExitCode;

fn main() -> ExitCode {
    match runner::run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("the browser tests could not run: {error:#}");
            ExitCode::FAILURE
        }
    }
}
