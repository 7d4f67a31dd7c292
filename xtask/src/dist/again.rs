//! The release is built twice: the same sources must give the same bytes, else nobody could check where a file comes from.

use crate::announce;
use crate::failure::{Failure, Outcome, While};
use crate::house;
use std::fs;

/// Builds the release, then builds it again (what is compiled stays) and holds every file against the first time.
pub fn run() -> Outcome {
    super::run()?;
    let first = sums()?;
    announce::step("the release once more", super::run)?;
    let differing = differing(&first, &sums()?);
    if differing.is_empty() {
        println!("The same bytes twice.");
        return Ok(());
    }
    Err(Failure::step(format!("a second build gives other bytes: {}", differing.join(", "))))
}

fn sums() -> Outcome<String> {
    fs::read_to_string(house::dist().join("SHA256SUMS")).doing("read dist/SHA256SUMS")
}

/// Names in lines of fingerprints that are only in one of the two.
fn differing(first: &str, second: &str) -> Vec<String> {
    let only_in = |lines: &str, others: &str| {
        let missing: Vec<String> = lines
            .lines()
            .filter(|line| !others.lines().any(|other| other == *line))
            .map(|line| line.split_whitespace().last().unwrap_or_default().to_owned())
            .collect();
        missing
    };
    let mut names = [only_in(first, second), only_in(second, first)].concat();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_and_other_names_are_told() {
        let first = "aa  page.html\nbb  app.wasm\n";
        assert!(differing(first, first).is_empty());
        assert_eq!(differing(first, "aa  page.html\ncc  app.wasm\n"), ["app.wasm"]);
        assert_eq!(differing(first, "aa  page.html\nbb  app2.wasm\n"), ["app.wasm", "app2.wasm"]);
    }
}
