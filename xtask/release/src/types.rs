//! Types for hosts: `embed.d.ts` fits a page that uses it.

use crate::paths::root;
use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// Compiles a host's page against it; fails with TypeScript's own words.
pub fn check() -> Result<()> {
    let project = root().join("xtask/release");
    let shell = Shell::new()?;
    cmd!(shell, "tsc --project {project}")
        .quiet()
        .run()
        .context("embed.d.ts does not fit xtask/release/host_page.ts")
}
