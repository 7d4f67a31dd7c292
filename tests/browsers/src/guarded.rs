//! Programs that end when we end, whatever ends us.
//!
//! A small shell stands between: it waits for our end of a pipe to close, which happens even when we are killed, and
//! then ends the whole group of processes that it started.

use crate::checked::Checked;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const GUARD: &str = r#""$0" "$@" & read -r _; trap '' TERM; kill -TERM 0; sleep 0.3; kill -KILL 0"#;

/// A running program with all its children.
pub struct Guarded(Child);

impl Guarded {
    /// Starts it in a group of its own.
    ///
    /// # Errors
    /// If there is no shell.
    pub fn start(program: &Path, arguments: &[String], environment: &[(String, String)]) -> Checked<Self> {
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(GUARD).arg(program).args(arguments);
        shell.envs(environment.iter().map(|(name, value)| (name, value)));
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        Ok(Self(shell.spawn()?))
    }

    /// The first line that it prints.
    ///
    /// # Errors
    /// If it prints nothing.
    pub fn first_line(&mut self) -> Checked<String> {
        let mut line = String::new();
        let output = self.0.stdout.as_mut().ok_or("its output was taken already")?;
        BufReader::new(output).read_line(&mut line)?;
        if line.is_empty() { Err("it said nothing".into()) } else { Ok(line.trim().into()) }
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        // The shell ends itself last; there is nobody to tell if even that fails.
        let _ = self.0.wait();
    }
}
