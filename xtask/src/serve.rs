//! `serve`: builds the page, serves it, and builds again when a file changes.
//!
//! A debug build by default: it is there soonest, and the parts that run in every frame are optimised in it too.

use crate::log::say;
use crate::process::{self, ProcessGroup};
use crate::{paths, tools};
use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use xshell::cmd;

const PORT: u16 = 8080;
/// How many ports after the first are tried.
const TRIED: u16 = 20;

/// Options of `serve`.
#[derive(clap::Args)]
pub struct Options {
    /// The port to serve at; the next free one if it is taken.
    #[arg(long, default_value_t = PORT, value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
    /// Build as for a release: takes minutes, runs fastest.
    #[arg(long)]
    release: bool,
}

/// Serves until stopped.
pub fn run(options: &Options) -> Result<()> {
    tools::for_serving()?;
    let port = free_port(options.port)?;
    if port != options.port {
        say(format_args!("port {} is taken; using {port}", options.port));
    }
    say(
        "building the page (about 3 minutes the first time, then seconds), then serving it; stop with Ctrl-C",
    );
    say(format_args!("the page will be at http://127.0.0.1:{port}/"));
    let shell = process::shell()?;
    let port = port.to_string();
    // Not into dist/: what is there is the release.
    let dist = paths::root().join("target/serve");
    let trunk =
        cmd!(shell, "trunk serve --skip-version-check --address 127.0.0.1 --port {port} --dist {dist}");
    let mut command = Command::from(if options.release { trunk.arg("--release") } else { trunk });
    // Trunk reads `NO_COLOR=1` as a value that it does not know.
    command.stdin(Stdio::null()).env_remove("NO_COLOR");
    serve(command)
}

/// Runs Trunk; when we are asked to end, all that it has started ends with it.
fn serve(command: Command) -> Result<()> {
    let mut trunk = ProcessGroup::spawn(command)?;
    let group = trunk.id();
    ctrlc::set_handler(move || {
        process::end_group(group);
        say("stopped");
        std::process::exit(0);
    })
    .context("watch for Ctrl-C")?;
    let status = trunk.wait()?;
    if !status.success() {
        bail!("Trunk ended ({status}); what it said is above");
    }
    Ok(())
}

/// This port, or the next that nobody listens at.
fn free_port(wanted: u16) -> Result<u16> {
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    let last = wanted.saturating_add(TRIED);
    (wanted..=last).find(is_free).with_context(|| {
        format!("no port from {wanted} to {last} is free; name another: cargo xtask serve --port N")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_the_next() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_port(port).unwrap(), port);
    }
}
