//! Every number that belongs to a kind of cell or to an agent stands in a table of `docs/model.md`.

use marrow::sim::AgentId;
use marrow::sim::therapy::{Agent, Phase, Schedule};

use super::DOCUMENT;

const FLAGS: &str = include_str!("../../src/submodels/antigen.rs");
const KINDS: &str = include_str!("../../src/entities/cell/kind.rs");

/// Row of a table from a line such as `CellKind::NkCell => [0.40, 0.40],` or `Self::NkCell => 0.62,`.
fn row(line: &str) -> Option<String> {
    let (kinds, numbers) = line.trim().strip_suffix(',')?.split_once(" => ")?;
    let numbers = numbers.trim_matches(['[', ']', '(', ')']);
    let name = |kind: &str| kind.split_once("::").map(|(_, name)| format!("`{name}`"));
    let kinds: Option<Vec<String>> = kinds.split(" | ").map(name).collect();
    numbers.starts_with(|c: char| c.is_ascii_digit()).then_some(())?;
    Some(format!("| {} | {} |", kinds?.join(", "), numbers.replace(", ", " | ")))
}

#[test]
fn every_number_of_a_kind_of_cell_stands_in_the_document() {
    for (source, least) in [(FLAGS, 8), (KINDS, 23)] {
        let rows: Vec<String> = source.lines().filter_map(row).collect();
        assert!(rows.len() >= least, "only {rows:?}");
        for row in rows {
            assert!(DOCUMENT.contains(&row), "docs/model.md has no row {row}");
        }
    }
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
    let half_life = agent
        .half_life_days
        .map_or("none".to_owned(), |days| format!("{}", (days * 1000.0).round() / 1000.0));
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
