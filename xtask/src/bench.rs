//! `bench`: speed beside the named peers. `bench/` measures; this only brings what it needs.

use crate::{process, tools};
use anyhow::Result;
use xshell::cmd;

/// Hands all words on to `bench/run.mjs`.
pub fn run(arguments: &[String]) -> Result<()> {
    tools::for_the_release()?;
    tools::for_chromium()?;
    let shell = process::shell()?;
    Ok(cmd!(shell, "node bench/run.mjs {arguments...}").quiet().run()?)
}
