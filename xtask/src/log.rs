//! Progress messages: what is going on and how long it took, on standard error, so that a command's own output stays clean.

use anyhow::Result;
use std::time::{Duration, Instant};

/// Says one line.
pub fn say(words: impl std::fmt::Display) {
    eprintln!("xtask: {words}");
}

/// Runs one step and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(format_args!("{name} …"));
    let start = Instant::now();
    let outcome = work();
    let verdict = if outcome.is_ok() { "done" } else { "FAILED" };
    say(format_args!("{name}: {verdict} in {}", seconds(start.elapsed())));
    outcome
}

/// A length of time for people: `3.1 s`, `2 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well() {
        assert_eq!(seconds(Duration::from_millis(3140)), "3.1 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 05 s");
    }
}
