//! The accessibility conformance report says what there is: each criterion of WCAG 2.2 A and AA once, and each test that it names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// WCAG 2.2, level A and level AA.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 \
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 \
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_default()
}

/// The rows of its two tables: number, level, conformance, remarks.
fn rows(report: &str) -> Vec<[&str; 4]> {
    let cells = report.lines().filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [criterion, level, conformance, remarks] = cells[..] else { return None };
        let number = criterion.split_whitespace().next()?;
        number.starts_with(|first: char| first.is_ascii_digit()).then_some([
            number,
            level,
            conformance,
            remarks,
        ])
    });
    cells.collect()
}

/// What stands in code signs and names a test.
fn tests_in(words: &str) -> Vec<&str> {
    words.split('`').skip(1).step_by(2).filter(|name| name.contains("::")).collect()
}

/// A scenario of a module, as `browsers::module::name`; a function of a file, as `path.rs::name`.
fn is_there(test: &str) -> bool {
    match test.strip_prefix("browsers::").and_then(|test| test.split_once("::")) {
        Some((module, name)) => {
            read(&format!("tests/browsers/tests/scenarios/{module}.rs")).contains(&format!("\"{name}\""))
        }
        None => test.split_once("::").is_some_and(|(file, name)| read(file).contains(&format!("fn {name}("))),
    }
}

#[test]
fn each_criterion_stands_once_with_its_level() {
    let report = read("docs/accessibility.md");
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for [number, level, conformance, _] in rows(&report) {
        found.entry(level).or_default().push(number);
        let terms = ["Supports", "Partially Supports", "Does Not Support", "Not Applicable"];
        assert!(terms.contains(&conformance), "{number}: {conformance:?}");
    }
    for (level, criteria) in [("A", A), ("AA", AA)] {
        assert_eq!(found[level], criteria.split_whitespace().collect::<Vec<_>>(), "level {level}");
    }
}

#[test]
fn each_test_that_it_names_is_there_and_what_is_not_supported_is_said() {
    let report = read("docs/accessibility.md");
    for [number, _, conformance, remarks] in rows(&report) {
        match conformance {
            "Supports" => assert!(!tests_in(remarks).is_empty(), "{number} is supported by no test"),
            _ => assert!(remarks.len() > 20, "{number}: {conformance} without a reason"),
        }
    }
    let missing: Vec<&str> = tests_in(&report).into_iter().filter(|test| !is_there(test)).collect();
    assert!(missing.is_empty(), "there are no such tests: {missing:?}");
    assert!(!is_there("browsers::keyboard::nothing") && !is_there("tests/story.rs::nothing"));
}
