//! The command line as a person uses it: exit codes, columns, the same data in both formats.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a binary that does not start or prints no text fails the test")]

use std::process::{Command, Output};

use marrow::{Response, SymptomLevel};

fn marrow(line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_marrow"));
    command.args(line.split_whitespace()).output().expect("the binary starts")
}

/// What it printed; it must have gone well.
fn printed(line: &str) -> String {
    let output = marrow(line);
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{line}");
    String::from_utf8(output.stdout).expect("text")
}

fn rows(table: &str) -> Vec<Vec<&str>> {
    table.lines().map(|line| line.split(',').collect()).collect()
}

const RUN: &str = "run --stage active --therapies car_t@2 --days 12 --seed 7 --size small";

#[test]
fn a_run_has_a_heading_and_a_row_for_each_day() {
    let table = printed(&format!("{RUN} --format csv"));
    let rows = rows(&table);
    assert_eq!(rows.len(), 1 + 13);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    for name in ["day", "plasma_cell_fraction", "red_cells", "m_protein_g_per_l", "bone", "myeloma_cells"] {
        assert!(rows[0].contains(&name), "{name}");
    }
    for (day, row) in rows[1..].iter().enumerate() {
        assert_eq!(row[0], day.to_string());
        assert_eq!(row[1].starts_with("car_t"), day >= 2, "day {day}");
        for (name, entry) in rows[0].iter().zip(row).skip(2) {
            let is_id = Response::ALL.iter().any(|class| class.id() == *entry)
                || SymptomLevel::ALL.iter().any(|level| level.id() == *entry);
            assert!(is_id || entry.parse::<f32>().is_ok_and(f32::is_finite), "{name} {entry}");
        }
    }
}

#[test]
fn side_effects_of_what_is_given_are_told_and_no_others() {
    let table = printed("run --stage active --therapies bispecific:gprc5d --days 40 --seed 7 --size small");
    let rows = rows(&table);
    let most = |name: &str| {
        let at = rows[0].iter().position(|&heading| heading == name).expect(name);
        rows[1..].iter().filter_map(|row| row[at].parse::<f32>().ok()).fold(0.0, f32::max)
    };
    assert!(most("cytokine_release") > 0.05 && most("skin_and_taste") > 0.05, "those of a GPRC5D bispecific");
    assert_eq!((most("eye"), most("nerve"), most("immune_inflammation")), (0.0, 0.0, 0.0));
}

#[test]
fn another_seed_prints_another_table() {
    assert_ne!(printed(RUN), printed(&RUN.replace("--seed 7", "--seed 8")));
}

#[test]
fn json_has_the_same_data() {
    let (csv, json) = (printed(RUN), printed(&format!("{RUN} --format json")));
    let table = rows(&csv);
    let parsed: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let objects = parsed.as_array().expect("a list");
    assert_eq!(objects.len(), table.len() - 1);
    for (row, object) in table[1..].iter().zip(objects) {
        assert_eq!(object.as_object().expect("an object").len(), row.len());
        for (name, entry) in table[0].iter().zip(row) {
            match &object[*name] {
                serde_json::Value::Null => assert!(entry.is_empty(), "{name}"),
                serde_json::Value::String(words) => assert_eq!(words, entry, "{name}"),
                number => assert_eq!(number.as_f64(), entry.parse().ok(), "{name}"),
            }
        }
    }
}

#[test]
fn treatments_end_on_their_day_and_rows_may_be_days_apart() {
    let table = printed("run --size small --days 9 --every 3 --therapies antibody:cd38@3-6");
    let given: Vec<_> = rows(&table)[1..].iter().map(|row| (row[0].to_owned(), row[1].to_owned())).collect();
    let expected = [("0", ""), ("3", "antibody:cd38"), ("6", ""), ("9", "")];
    assert_eq!(given, expected.map(|(day, on)| (day.to_owned(), on.to_owned())));
}

#[test]
fn the_m_protein_of_light_chain_myeloma_is_its_light_chains() {
    let table = printed("run --stage active --size small --days 0 --m-protein light_chain");
    let rows = rows(&table);
    let entry = |name: &str| rows[1][rows[0].iter().position(|&column| column == name).expect(name)];
    assert_eq!(entry("m_protein_g_per_l"), entry("light_chains_g_per_l"));
}

#[test]
fn help_explains_each_column() {
    let help = printed("--help");
    assert_eq!(help, printed("run --help"));
    let table = printed("run --size small --days 0");
    for name in &rows(&table)[0] {
        assert!(help.contains(&format!("\n  {name} [")), "{name}");
    }
}

#[test]
fn bad_arguments_are_named_on_stderr_with_exit_code_2() {
    for (line, named) in [
        ("", "run"),
        ("walk", "walk"),
        ("run --stage late", "late"),
        ("run --days many", "many"),
        ("run --therapies magic", "magic"),
        ("run --therapies car_t@9-3", "car_t@9-3"),
        ("run --colour red", "colour"),
    ] {
        let output = marrow(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(output.stdout.is_empty(), "{line}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(named), "{line}");
    }
}
