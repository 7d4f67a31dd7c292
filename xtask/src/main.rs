//! The project's own commands. Each installs what it needs, says what it does, and is quick the second time.
//!
//! In reading order: [`command`] turns words into one of the commands, each of which has a file of its own;
//! [`tools`] sees to what they need; [`program`] runs other programs; [`announce`] says what is going on.

mod announce;
mod bench;
mod command;
mod dist;
mod failure;
mod house;
mod program;
mod serve;
mod shots;
mod test;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command::run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            failure.exit_code()
        }
    }
}
