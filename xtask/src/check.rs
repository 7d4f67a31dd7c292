//! `check`: the quick part of `test`, to run while working.

use crate::{log, test};
use anyhow::Result;

/// Format, lints for this machine, and native tests without the long ones.
pub fn run() -> Result<()> {
    log::step("quick checks", || {
        test::format()?;
        test::lints()?;
        test::quick_native()
    })?;
    println!("Quick checks passed. All of them: cargo xtask test");
    Ok(())
}
