//! Child processes: run from the root of the workspace, with the project's own tools first on the path.

use crate::paths;
use anyhow::{Context, Result};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};
use xshell::Shell;

/// A shell for `xshell::cmd!` that finds the project's tools before the machine's.
pub fn shell() -> Result<Shell> {
    let shell = Shell::new().context("find the current folder")?;
    shell.change_dir(paths::root());
    shell.set_var("PATH", search_path());
    Ok(shell)
}

/// Cargo, the very one that runs us.
pub fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".into())
}

/// Whether the machine, or the project's tools folder, has a program of this name.
pub fn is_there(name: &str) -> bool {
    std::env::split_paths(&search_path()).any(|folder| folder.join(name).is_file())
}

fn search_path() -> OsString {
    let own = [paths::tools_bin(), paths::tools_npm_bin()];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&theirs));
    std::env::join_paths(all).unwrap_or(theirs)
}

/// A child with everything that it starts, ended together.
pub struct ProcessGroup {
    child: Child,
}

/// How long a group may take to end by itself before it is killed.
const GRACE: Duration = Duration::from_secs(5);

impl ProcessGroup {
    /// Starts a command as the leader of a group of its own.
    pub fn spawn(mut command: Command) -> Result<Self> {
        let child = command.process_group(0).spawn();
        let child = child.with_context(|| format!("start {}", command.get_program().to_string_lossy()))?;
        Ok(Self { child })
    }

    /// Number of the group, which is that of its leader.
    pub fn id(&self) -> Pid {
        Pid::from_raw(self.child.id() as i32)
    }

    /// Waits until the leader ends.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        self.child.wait().context("wait for a program to end")
    }

    /// Whether the leader has ended.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

/// Asks every process of a group to end, and kills what has not ended soon after.
pub fn end_group(group: Pid) {
    end(group, || killpg(group, None).is_err());
}

fn end(group: Pid, mut has_ended: impl FnMut() -> bool) {
    let _ = killpg(group, Signal::SIGTERM);
    let start = Instant::now();
    while !has_ended() && start.elapsed() < GRACE {
        sleep(Duration::from_millis(50));
    }
    let _ = killpg(group, Signal::SIGKILL);
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        // A leader that nobody has waited for still counts as one of its group.
        end(self.id(), || self.has_ended());
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_ends_with_all_that_it_started() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & sleep 600"]);
        let group = ProcessGroup::spawn(command).unwrap();
        let id = group.id();
        assert!(killpg(id, None).is_ok());
        drop(group);
        let start = Instant::now();
        while killpg(id, None).is_ok() {
            assert!(start.elapsed() < GRACE, "something is left of the group");
            sleep(Duration::from_millis(10));
        }
    }
}
