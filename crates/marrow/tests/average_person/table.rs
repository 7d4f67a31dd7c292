//! The table of `docs/calibration.md`.

use std::fmt::Write;
use std::fs;

use marrow::Response;

use super::ending::Ending;
use super::expected::{Expected, median};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/calibration.md");
const BEGIN: &str = "<!-- begin: average-person -->\n";
const END: &str = "<!-- end: average-person -->";

/// The table: a row for each treatment.
pub fn of(rows: &[Expected], all: &[Vec<Ending>]) -> String {
    let mut text = String::from(
        "| Stage | Given | Runs with partial / very good partial / complete response or better | Lowest M-protein, median, start = 1 | Growth returns, median months | Published |\n|---|---|---|---|---|---|\n",
    );
    for (row, endings) in rows.iter().zip(all) {
        let at_least = |class: Response| endings.iter().filter(|one| one.best >= class).count();
        let returns = median(endings)
            .map_or_else(|| format!("not within {}", row.follow), |months| format!("{months:.1}"));
        let [partial, very_good, complete] =
            [Response::Partial, Response::VeryGoodPartial, Response::Complete].map(at_least);
        let (stage, given, published) = (row.stage.id(), row.given.join(", "), row.published);
        let _ = writeln!(
            text,
            "| {stage} | {given} | {partial} / {very_good} / {complete} of {} | {:.2} | {returns} | {published} |",
            endings.len(),
            lowest(endings),
        );
    }
    text
}

fn lowest(endings: &[Ending]) -> f64 {
    let mut lowest: Vec<f64> = endings.iter().map(|one| one.lowest).collect();
    lowest.sort_by(f64::total_cmp);
    lowest.get(lowest.len() / 2).copied().unwrap_or_default()
}

/// Holds the table against the document, or writes it.
pub fn hold_or_write(table: &str) {
    let document = fs::read_to_string(PATH).expect("docs/calibration.md is there");
    let (before, rest) = document.split_once(BEGIN).expect("the document has the mark of the table");
    let (there, after) = rest.split_once(END).expect("and the one of its end");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PATH, format!("{before}{BEGIN}{table}{END}{after}")).expect("it can be written");
    } else {
        assert_eq!(
            there, table,
            "MARROW_FULL=1 UPDATE_DOCS=1 cargo test -p marrow --test average_person writes it"
        );
    }
}
