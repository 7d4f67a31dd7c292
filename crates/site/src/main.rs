//! Adds the files of every language to a folder that Trunk has built. Trunk runs it (see `Trunk.toml`) and names the folder
//! in its environment; by hand: `cargo run --package press -- FOLDER`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).or_else(|| std::env::var_os("TRUNK_STAGING_DIR"));
    let Some(folder) = named.map(PathBuf::from) else {
        eprintln!("press: name the folder that Trunk has built");
        return ExitCode::from(2);
    };
    match site::release::run(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("press: {fault}");
            ExitCode::FAILURE
        }
    }
}
