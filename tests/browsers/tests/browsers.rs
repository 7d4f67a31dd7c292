//! The release in Chromium, Firefox and `WebKitGTK`. `cargo xtask test --only dist,browsers` runs it.
//!
//! Words on the command line choose: `cargo test -p browsers -- firefox` or `-- chromium::keyboard`.
//! What cannot run has failed.

mod run;
mod scenarios;
mod stage;

use std::process::ExitCode;

fn main() -> ExitCode {
    let filters: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    match run::all(&filters) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the browser tests could not run: {error}");
            ExitCode::FAILURE
        }
    }
}
