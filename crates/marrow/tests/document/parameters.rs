//! Every number of the model has a name, and stands in a table of `docs/model.md` with its value.

use super::DOCUMENT;
use super::source::{Source, sources};

/// A constant of the model.
struct Parameter {
    name: String,
    /// Empty when it fills several lines: the document then puts it into words.
    value: String,
}

/// The number that a line of source gives a name, if it does. Masks, ids and lengths of tables are no parameters.
fn parameter(line: &str) -> Option<Parameter> {
    let line =
        line.strip_prefix("pub").map_or(line, |rest| rest.split_once(' ').map_or("", |(_, rest)| rest));
    let (name, rest) = line.strip_prefix("const ")?.split_once(": ")?;
    let (kind, value) = rest.split_once(" = ")?;
    let number = ["f32", "u32", "u64", "usize", "[f32", "[u32", "[(CellKind, f32)"];
    let counts = number.iter().any(|number| kind.starts_with(number));
    let value = value.strip_suffix(';').unwrap_or_default();
    let other = value.contains("::") || value.contains("<<");
    (counts && !other).then(|| Parameter { name: name.to_owned(), value: value.to_owned() })
}

fn parameters(source: &Source) -> Vec<Parameter> {
    source.text.lines().filter_map(parameter).collect()
}

fn is_shared(source: &Source) -> bool {
    source.path.starts_with("params/")
}

/// Files that lay out a run: what they do is over when it begins.
fn is_of_the_start(source: &Source) -> bool {
    ["beginning.rs", "placing.rs", "seeding.rs"].contains(&source.path.as_str())
}

/// Whether the document has its numbers by part of the model, and not by file.
fn stands_by_part(source: &Source) -> bool {
    is_shared(source) || is_of_the_start(source)
}

/// How the document's row begins: a number that one process knows stands beside its file.
fn row(source: &Source, Parameter { name, value }: &Parameter) -> String {
    let first = if stands_by_part(source) { String::new() } else { format!("| `{}` ", source.path) };
    if value.is_empty() { format!("{first}| `{name}` | ") } else { format!("{first}| `{name}` | {value} | ") }
}

#[test]
fn every_number_stands_in_the_document() {
    let mut count = 0;
    for source in sources() {
        for parameter in parameters(&source) {
            let row = row(&source, &parameter);
            assert!(DOCUMENT.contains(&row), "docs/model.md has no row {row}");
            count += 1;
        }
    }
    assert!(count > 250, "only {count} constants found");
}

#[test]
fn every_number_that_depends_on_the_setup_stands_in_the_document() {
    for source in sources().iter().filter(|source| is_shared(source)) {
        for part in source.text.split("const fn ").skip(1) {
            let name = part.split('(').next().unwrap_or_default();
            assert!(DOCUMENT.contains(&format!("| `{name}` | ")), "docs/model.md has no row for {name}");
        }
    }
}

/// The tables of parameters, without those of kinds and agents.
fn tables() -> impl Iterator<Item = Vec<&'static str>> {
    let (_, tables) = DOCUMENT.split_once("## Parameters").expect("the document has the heading");
    let (tables, _) = tables.split_once("### By kind").expect("the tables of kinds come after");
    tables.lines().filter(|line| line.starts_with("| ")).map(|line| line.split(" | ").collect())
}

#[test]
fn every_number_has_a_source_or_a_reason() {
    for cells in tables().filter(|cells| cells[1].starts_with('`') && !cells[0].contains('.')) {
        let meaning = cells[3..].join(" ");
        let told = ["science.md", "hosen", "ollows from"].iter().any(|word| meaning.contains(word));
        assert!(told, "{} has no source: {meaning}", cells[1]);
    }
}

#[test]
fn the_document_names_no_number_that_is_gone() {
    let sources = sources();
    for cells in tables().filter(|cells| cells[1].starts_with('`')) {
        let (place, name) = (cells[0].trim_start_matches("| ").trim_matches('`'), cells[1].trim_matches('`'));
        let is_there = |source: &Source| {
            let here = if stands_by_part(source) { !place.contains('.') } else { source.path == place };
            let named = [format!("const {name}: "), format!("const fn {name}(")];
            here && named.iter().any(|named| source.text.contains(named))
        };
        assert!(sources.iter().any(is_there), "{place} {name} is in docs/model.md only");
    }
}

/// Files whose numbers are something else: shapes of the stage, in the document's words; the
/// arithmetic of dice; tables of kinds, held by `by_kind.rs`.
const APART: [&str; 8] = [
    "cell/antigen.rs",
    "cell/kind.rs",
    "niche/curve.rs",
    "niche/fat.rs",
    "niche/sinusoid.rs",
    "niche/trabecula.rs",
    "rng.rs",
    "params/",
];

/// Numbers that are no choice: nothing, a whole, a half, twice.
const PLAIN: [&str; 4] = ["0.0", "0.5", "1.0", "2.0"];

/// The decimal numbers of a line, without its comment.
fn decimals(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    let parts = code.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_'));
    parts.filter(|part| {
        part.contains('.') && part.starts_with(|c: char| c.is_ascii_digit()) && !part.contains("..")
    })
}

/// Lines of the catalogue of treatments: their plans stand in the table of agents, their figures in `tests/side_effect_sources.rs`.
fn is_of_the_catalogue(line: &str) -> bool {
    ["phase(", "seen(", "Schedule::Cycle", "onset_and_offset_days: "].iter().any(|word| line.contains(word))
}

#[test]
fn no_rule_holds_a_number_without_a_name() {
    for source in sources().iter().filter(|source| !APART.iter().any(|apart| source.path.starts_with(apart)))
    {
        let rules =
            source.text.lines().filter(|line| parameter(line).is_none() && !is_of_the_catalogue(line));
        for line in rules {
            let unnamed = decimals(line).find(|number| !PLAIN.contains(number));
            assert!(unnamed.is_none(), "{}: {unnamed:?} in {line}", source.path);
        }
    }
}
