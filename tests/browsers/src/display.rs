//! A screen that nobody sees, for browsers that need one.

use crate::paths;
use crate::process_group::ProcessGroup;
use anyhow::{Context as _, Result};

/// A running screen.
pub struct Display {
    number: String,
    _server: ProcessGroup,
}

impl Display {
    /// Starts one under the first free number.
    ///
    /// # Errors
    /// If Xvfb is missing or does not start.
    pub fn start() -> Result<Self> {
        let arguments =
            ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"].map(String::from);
        let mut server = ProcessGroup::start(&paths::program("Xvfb"), &arguments, &[])?;
        let number = server.first_line().context("Xvfb did not start")?;
        Ok(Self { number: format!(":{number}"), _server: server })
    }

    /// What `DISPLAY` must say.
    pub fn number(&self) -> &str {
        &self.number
    }
}
