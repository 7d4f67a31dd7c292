//! Progress of a long `cargo` command: how many packages are compiled, how long it has taken and about how long it will take.
//! Its own lines are kept for a failure.

use crate::log::{say, seconds};
use anyhow::{Context, Result, bail};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often a line is printed.
const EVERY: Duration = Duration::from_secs(15);
/// Lines of a failure that are shown.
const KEPT: usize = 30;

/// Runs a command that compiles about this many packages.
pub fn run(name: &str, mut command: Command, packages: usize) -> Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("start cargo for {name}"))?;
    let output = child.stderr.take().context("read what cargo says")?;
    let (start, mut said, mut compiled, mut kept) = (Instant::now(), Instant::now(), 0, VecDeque::new());
    for line in BufReader::new(output).lines() {
        let line = line.context("read what cargo says")?;
        compiled += usize::from(line.trim_start().starts_with("Compiling"));
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(line);
        if said.elapsed() >= EVERY {
            said = Instant::now();
            say(format_args!("  {name}: {}", estimate(start.elapsed(), compiled, packages)));
        }
    }
    if child.wait().context("wait for cargo")?.success() {
        return Ok(());
    }
    eprintln!("{}", kept.into_iter().collect::<Vec<_>>().join("\n"));
    bail!("cargo could not build {name}; its last lines are above")
}

/// `120 of about 300 packages in 1 min 05 s, about 1 min 30 s to go`.
fn estimate(passed: Duration, compiled: usize, packages: usize) -> String {
    let total = packages.max(compiled + 1);
    let share = compiled.max(1) as f64 / total as f64;
    // The last packages are the largest.
    let left = passed.mul_f64((1.0 / share - 1.0).clamp(0.0, 20.0));
    format!(
        "{compiled} of about {total} packages in {}, about {} to go",
        seconds(passed),
        seconds(left.max(Duration::from_secs(5)))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_never_promises_the_impossible() {
        assert_eq!(
            estimate(Duration::from_mins(1), 100, 300),
            "100 of about 300 packages in 1 min 00 s, about 2 min 00 s to go"
        );
        assert!(estimate(Duration::from_mins(1), 400, 300).starts_with("400 of about 401"));
        assert!(estimate(Duration::ZERO, 0, 300).contains("5.0 s to go"));
    }

    #[test]
    fn a_failure_is_told() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'error: no' >&2; exit 1"]);
        assert!(run("a tool", command, 10).unwrap_err().to_string().contains("a tool"));
    }
}
