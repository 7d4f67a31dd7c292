//! The tables of numbers in `docs/model.md` are written from the registry of parameters:
//! `UPDATE_DOCS=1 cargo test -p marrow --test document` writes them anew.

use std::fs;

use marrow::parameters::{KindParameters, Parameter, of_kind, of_one_process, shared};
use marrow::therapy::{Agent, Phase, Schedule};
use marrow::{AgentId, CellKind, Target};

use super::DOCUMENT;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/model.md");

/// Holds the tables against the document, or writes them.
#[test]
fn the_tables_of_the_document_are_those_of_the_registry() {
    let tables = [
        ("parameters-by-part", by_part()),
        ("parameters-by-file", by_file()),
        ("parameters-by-kind", by_kind()),
    ];
    let wanted =
        tables.iter().fold(DOCUMENT.to_owned(), |document, (name, table)| with(&document, name, table));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PATH, wanted).expect("docs/model.md can be written");
        return;
    }
    for (there, wanted) in DOCUMENT.lines().zip(wanted.lines()) {
        assert_eq!(there, wanted, "UPDATE_DOCS=1 cargo test -p marrow --test document writes the tables");
    }
    assert_eq!(DOCUMENT.len(), wanted.len());
}

/// The document with a table between its marks.
fn with(document: &str, name: &str, table: &str) -> String {
    let (begin, end) = (format!("<!-- begin: {name} -->\n"), format!("<!-- end: {name} -->"));
    let (before, rest) = document.split_once(&begin).expect("the document has the mark of the table");
    let (_, after) = rest.split_once(&end).expect("and the one of its end");
    format!("{before}{begin}{table}{end}{after}")
}

/// The columns that all parameters have.
fn columns(one: &Parameter) -> String {
    let range =
        one.range.map_or_else(String::new, |[least, most]| format!("{}-{}", rounded(least), rounded(most)));
    let unit = if one.unit == "1" { "" } else { one.unit };
    format!("`{}` | {} | {unit} | {range} | {} | {}", one.name, (one.value)(), meaning(one), one.source)
}

fn rounded(number: f32) -> f32 {
    (number * 1000.0).round() / 1000.0
}

fn meaning(one: &Parameter) -> String {
    one.meaning.trim().replace("[`", "`").replace("`]", "`")
}

fn file(one: &Parameter) -> &str {
    one.file.split_once("src/").map_or(one.file, |(_, file)| file)
}

fn by_part() -> String {
    let heading =
        "| Part | Parameter | Value | Unit | Range | Meaning | Source |\n|---|---|---|---|---|---|---|\n";
    let rows = shared().map(|(part, one)| format!("| {part} | {} |\n", columns(&one)));
    rows.fold(heading.to_owned(), |table, row| table + &row)
}

fn by_file() -> String {
    let heading =
        "| File | Parameter | Value | Unit | Range | Meaning | Source |\n|---|---|---|---|---|---|---|\n";
    let rows = of_one_process().map(|one| format!("| `{}` | {} |\n", file(&one), columns(&one)));
    rows.fold(heading.to_owned(), |table, row| table + &row)
}

fn by_kind() -> String {
    let names = "CD38 | SLAMF7 | BCMA | GPRC5D | FcRH5 | PD-L1 | CD138";
    let heading = format!(
        "| Kind | Radius, µm | Firm share | Mobility | {names} |\n{}|\n",
        "|---".repeat(4 + Target::COUNT)
    );
    let rows = CellKind::ALL.map(|kind| {
        let KindParameters { young_radius_um: young, ripe_radius_um: ripe, firmness, mobility, antigens } =
            of_kind(kind);
        let radius = if (young - ripe).abs() < f32::EPSILON {
            format!("{young}")
        } else {
            format!("{young} → {ripe}")
        };
        let density = |density: f32| if density > 0.0 { format!("{density:.2}") } else { String::new() };
        format!(
            "| `{kind:?}` | {radius} | {firmness} | {mobility} | {} |\n",
            antigens.map(density).join(" | ")
        )
    });
    heading + &rows.concat()
}

#[test]
fn every_number_has_a_source_or_a_reason_and_lies_in_its_range() {
    let mut count = 0;
    for (one, is_shared) in
        shared().map(|(_, one)| (one, true)).chain(of_one_process().map(|one| (one, false)))
    {
        let known = one.source.split("; ").all(|source| {
            let of_method = source == "method" && !is_shared;
            source.starts_with("science.md ") || ["chosen", "derived"].contains(&source) || of_method
        });
        assert!(known, "{}: {}", one.name, one.source);
        assert!(!one.unit.is_empty() && !one.meaning.trim().is_empty(), "{}", one.name);
        let [least, most] = one.range.unwrap_or([f32::MIN, f32::MAX]);
        let numbers = (one.numbers)();
        assert!(
            !numbers.is_empty() && numbers.iter().all(|n| (least..=most).contains(n)),
            "{}: {numbers:?}",
            one.name
        );
        count += 1;
    }
    assert!(count > 350, "only {count} parameters");
}

/// `8 × 7 d, then every 28 d`: doses and the days after each.
fn plan(schedule: Schedule) -> String {
    match schedule {
        Schedule::Once => "once".to_owned(),
        Schedule::Cycle { doses, every_days, cycle_days } => {
            format!("{doses} × {every_days} d in every {cycle_days} d")
        }
        Schedule::Phases(phases) => {
            let parts = phases.iter().enumerate();
            let parts = parts.map(|(place, phase)| part(phase, place + 1 == phases.len()));
            parts.collect::<Vec<_>>().join(", ")
        }
    }
}

fn part(&Phase { doses, every_days, amount }: &Phase, last: bool) -> String {
    let often = match last {
        true if every_days > 1e6 => "once".to_owned(),
        true => format!("every {every_days} d"),
        false => format!("{doses} × {every_days} d"),
    };
    if (amount - 1.0).abs() < f32::EPSILON { often } else { format!("{often} of {amount}") }
}

fn agent_row(agent: &Agent) -> String {
    let half_life = agent.half_life_days.map_or("none".to_owned(), |days| format!("{}", rounded(days)));
    let (onset, offset) = agent.onset_and_offset_days;
    let (name, plan) = (agent.name, plan(agent.schedule));
    format!("| `{name}` | {plan} | {half_life} | {} | {onset}, {offset} |", agent.half_effect_level)
}

#[test]
fn every_agent_stands_in_the_document() {
    for agent in AgentId::all() {
        let row = agent_row(agent.agent());
        assert!(DOCUMENT.contains(&row), "docs/model.md has no row {row}");
    }
}
