//! A screen that nobody sees, for browsers that need one.

use crate::checked::Checked;
use crate::guarded::Guarded;
use crate::house;

/// A running screen.
pub struct Display {
    number: String,
    _server: Guarded,
}

impl Display {
    /// Starts one under the first free number.
    ///
    /// # Errors
    /// If Xvfb is missing or does not start.
    pub fn start() -> Checked<Self> {
        let arguments =
            ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"].map(String::from);
        let mut server = Guarded::start(&house::program("Xvfb"), &arguments, &[])?;
        let number = server.first_line().map_err(|error| format!("Xvfb did not start: {error}"))?;
        Ok(Self { number: format!(":{number}"), _server: server })
    }

    /// What `DISPLAY` must say.
    pub fn number(&self) -> &str {
        &self.number
    }
}
