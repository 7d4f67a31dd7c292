//! Every number of the model stands in the table of `docs/model.md`, with its value.
#![cfg(not(target_arch = "wasm32"))]

const TABLE: &str = include_str!("../../docs/model.md");

/// The files of `params/`, one after another.
fn numbers() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sim/params");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect()
}

/// Name and, where it stands on the same line, value.
fn constant(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub ")).unwrap_or(line);
    let (name, rest) = line.strip_prefix("const ")?.split_once(':')?;
    let value = rest.split_once(" = ")?.1.strip_suffix(';').unwrap_or_default();
    name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_').then_some((name, value))
}

#[test]
fn every_number_stands_in_the_document() {
    let numbers = numbers();
    let constants: Vec<_> = numbers.lines().filter_map(constant).collect();
    assert!(constants.len() > 60, "only {} constants found", constants.len());
    for (name, value) in constants {
        // A value of several lines is put into words in the table.
        let row = if value.is_empty() { format!("| `{name}` | ") } else { format!("| `{name}` | {value} |") };
        assert!(TABLE.contains(&row), "docs/model.md has no row {row}");
    }
}

#[test]
fn every_number_that_depends_on_the_setup_stands_in_the_document() {
    for part in numbers().split("const fn ").skip(1) {
        let name = part.split('(').next().unwrap_or_default();
        assert!(TABLE.contains(&format!("| `{name}` | ")), "docs/model.md has no row for {name}");
    }
}

#[test]
fn the_document_names_no_number_that_is_gone() {
    let (_, table) = TABLE.split_once("## Parameters").expect("the document has the heading");
    let (table, _) = table.split_once("### By kind").expect("the tables of kinds come after");
    let rows =
        table.lines().filter_map(|line| line.split("| `").nth(1)?.split_once('`')).map(|(name, _)| name);
    let numbers = numbers();
    let functions = |name: &str| numbers.contains(&format!("const fn {name}("));
    let constants: Vec<&str> = numbers.lines().filter_map(constant).map(|(name, _)| name).collect();
    for name in rows {
        assert!(constants.contains(&name) || functions(name), "{name} is in docs/model.md only");
    }
}

const FLAGS: &str = include_str!("../src/sim/cell/antigen.rs");
const KINDS: &str = include_str!("../src/sim/cell/kind.rs");

/// Row of a table from a line such as `CellKind::NkCell => [0.40, 0.40],` or `Self::NkCell => (5.2, 0.0),`.
fn row(line: &str, open: char) -> Option<String> {
    let (kinds, numbers) = line.trim().strip_suffix(',')?.split_once(" => ")?;
    let numbers = numbers.strip_prefix(open)?.trim_end_matches([']', ')']);
    let name = |kind: &str| kind.split_once("::").map(|(_, name)| format!("`{name}`"));
    let kinds: Option<Vec<String>> = kinds.split(" | ").map(name).collect();
    numbers.starts_with(|c: char| c.is_ascii_digit()).then_some(())?;
    Some(format!("| {} | {} |", kinds?.join(", "), numbers.replace(", ", " | ")))
}

#[test]
fn every_number_of_a_kind_of_cell_stands_in_the_document() {
    for (source, open, least) in [(FLAGS, '[', 8), (KINDS, '(', 17)] {
        let rows: Vec<String> = source.lines().filter_map(|line| row(line, open)).collect();
        assert!(rows.len() >= least, "only {rows:?}");
        for row in rows {
            assert!(TABLE.contains(&row), "docs/model.md has no row {row}");
        }
    }
}
