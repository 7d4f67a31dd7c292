//! What the accessibility checker finds on the page.

use crate::browser::Browser;
use crate::paths;
use anyhow::{Context as _, Result, ensure};
use std::fs;

const RUN: &str = include_str!("../js/axe.js");

/// Passes if nothing is found.
///
/// # Errors
/// With everything that is found.
pub fn check(browser: &Browser) -> Result<()> {
    let there: bool = browser.query("return typeof axe === 'object'")?;
    if !there {
        let axe = fs::read_to_string(paths::axe())
            .context("axe-core is missing; `cargo xtask test` installs it")?;
        browser.execute::<()>(&format!("{axe}; window.axe = axe"))?;
    }
    let found: Vec<String> = browser.execute_async(RUN, Vec::new())?;
    ensure!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}
