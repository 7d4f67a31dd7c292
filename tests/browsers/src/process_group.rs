//! Process groups that end when we end, whatever ends us.
//!
//! A small shell leads each group: it waits for our end of a pipe to close, which happens even when we are killed, and
//! then ends the whole group.

use anyhow::{Context as _, Result, ensure};
use process_wrap::std::{ChildWrapper, CommandWrap};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

const GUARD: &str = r#""$0" "$@" & read -r _; trap '' TERM; kill -TERM 0; sleep 0.3; kill -KILL 0"#;
const SIGTERM: i32 = 15;
/// A program that is asked to end has so long.
const GRACE: Duration = Duration::from_millis(300);

/// A running program with all its children.
pub struct ProcessGroup(Box<dyn ChildWrapper>);

impl ProcessGroup {
    /// Starts it in a group of its own.
    ///
    /// # Errors
    /// If there is no shell.
    pub fn start(program: &Path, arguments: &[String], environment: &[(String, String)]) -> Result<Self> {
        let mut command = CommandWrap::with_new("/bin/sh", |shell| {
            shell.arg("-c").arg(GUARD).arg(program).args(arguments);
            shell.envs(environment.iter().map(|(name, value)| (name, value)));
            shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        });
        command.wrap(process_wrap::std::ProcessGroup::leader());
        Ok(Self(command.spawn().context("no shell starts")?))
    }

    /// The first line that it prints.
    ///
    /// # Errors
    /// If it prints nothing.
    pub fn first_line(&mut self) -> Result<String> {
        let mut line = String::new();
        let output = self.0.stdout().as_mut().context("its output was taken already")?;
        BufReader::new(output).read_line(&mut line)?;
        ensure!(!line.is_empty(), "it said nothing");
        Ok(line.trim().into())
    }

    /// The number of the group.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        // There is nobody to tell if any of this fails; then the shell still ends the group with us.
        let _ = self.0.signal(SIGTERM);
        let end = Instant::now() + GRACE;
        while Instant::now() < end && !matches!(self.0.try_wait(), Ok(Some(_))) {
            sleep(Duration::from_millis(10));
        }
        let _ = self.0.kill();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(10);

    /// A group of a shell, a shell of its own that takes no hint, and what that has started; the last says its number.
    fn group() -> Result<(ProcessGroup, u32)> {
        let script = "trap '' TERM; sleep 1000 & echo $!; wait";
        let mut group = ProcessGroup::start(Path::new("/bin/sh"), &["-c".into(), script.into()], &[])?;
        let last = group.first_line()?.parse()?;
        assert!(is_alive(last));
        Ok((group, last))
    }

    /// What has ended but was not waited for is a zombie.
    fn is_alive(id: u32) -> bool {
        let status = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        status.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.trim().starts_with('Z'))
    }

    fn ends(id: u32) -> bool {
        let start = Instant::now();
        while is_alive(id) && start.elapsed() < PATIENCE {
            sleep(Duration::from_millis(10));
        }
        !is_alive(id)
    }

    #[test]
    fn what_is_dropped_ends_with_all_that_it_started() -> Result<()> {
        let (group, last) = group()?;
        drop(group);
        assert!(ends(last));
        Ok(())
    }

    /// The system closes our end of the pipe when we are killed.
    #[test]
    fn what_is_left_alone_ends_as_well() -> Result<()> {
        let (mut group, last) = group()?;
        drop(group.0.stdin().take());
        assert!(ends(last));
        std::mem::forget(group);
        Ok(())
    }
}
