//! `shots`: screenshots of the release, every view in every size. The browser tests' package takes them.

use crate::{dist, log, process, tools};
use anyhow::Result;
use xshell::cmd;

/// Options of `shots`.
#[derive(clap::Args)]
pub struct Options {
    /// Only pictures whose names contain this.
    #[arg(long)]
    only: Option<String>,
    /// Every step of the story instead, as it stands once it has been told.
    #[arg(long)]
    beats: bool,
    /// The contact sheet of the picture instead, to docs/sheet/. Needs no browser.
    #[arg(long, conflicts_with_all = ["only", "beats"])]
    sheet: bool,
}

/// Builds the release, then takes the pictures.
pub fn run(options: &Options) -> Result<()> {
    let (shell, cargo) = (process::shell()?, process::cargo());
    if options.sheet {
        return log::step("drawing the contact sheet (some minutes)", || {
            Ok(cmd!(shell, "{cargo} run --quiet --package render --example sheet -- docs/sheet")
                .quiet()
                .run()?)
        });
    }
    tools::for_chromium()?;
    dist::run()?;
    let beats = options.beats.then_some("--beats");
    let only = &options.only;
    log::step("taking screenshots (some minutes)", || {
        Ok(cmd!(shell, "{cargo} run --quiet --package browsers --bin shots -- {beats...} {only...}")
            .quiet()
            .run()?)
    })
}
