//! `marrow run`: a run without a picture, as a table with one row for each day. `marrow trial`: a virtual trial.

mod cli;

use std::io::{self, BufWriter, Write, stderr, stdout};
use std::process::ExitCode;

use cli::{Request, TrialRequest};

/// The exit code for arguments that make no sense.
const BAD_ARGUMENTS: u8 = 2;

fn main() -> ExitCode {
    let request = match cli::parse(std::env::args_os().skip(1)) {
        Ok(request) => request,
        Err(error) => {
            // Nothing can be done if even this cannot be written.
            let _ = writeln!(stderr(), "marrow: {error}\nTry 'marrow --help'.");
            return ExitCode::from(BAD_ARGUMENTS);
        }
    };
    match answer(&request, &mut BufWriter::new(stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has seen enough, as `head` has.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr(), "marrow: {error}");
            ExitCode::FAILURE
        }
    }
}

fn answer(request: &Request, out: &mut impl Write) -> io::Result<()> {
    match request {
        Request::Help => cli::help(out)?,
        Request::Version => writeln!(out, "marrow {}", env!("CARGO_PKG_VERSION"))?,
        Request::Run(plan) => cli::run(plan, out)?,
        Request::Trial(TrialRequest::Play(plan)) => cli::trial(plan, out)?,
        Request::Trial(TrialRequest::Merge(merge)) => cli::merge(merge, out)?,
        Request::Trial(TrialRequest::Numbers) => cli::numbers(out)?,
    }
    out.flush()
}
