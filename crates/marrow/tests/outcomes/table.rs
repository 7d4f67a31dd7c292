//! The table of all outcomes, on the terminal and in `target/outcomes.csv`, so that the distance to a bound is seen before it breaks.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::outcome::{Row, SEEDS_OF_A_FULL_RUN};

#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub fn add(&mut self, rows: Vec<Row>) {
        self.rows.extend(rows);
    }

    /// Prints the table and writes it to the target folder.
    pub fn publish(&self) {
        println!("{}", self.printed());
        let told = self.rows.iter().all(|row| row.summary.seeds as u64 >= SEEDS_OF_A_FULL_RUN);
        if told && !self.rows.is_empty() {
            let alarms: f64 = self.rows.iter().map(|row| row.false_alarms).sum();
            println!(
                "A usual run of a model like this one fails by chance with a probability of {alarms:.1e}."
            );
        }
        if let Some(target) = Path::new(env!("CARGO_TARGET_TMPDIR")).parent() {
            let path = target.join("outcomes.csv");
            match fs::write(&path, self.csv()) {
                Ok(()) => println!("{} rows in {}", self.rows.len(), path.display()),
                Err(error) => println!("{}: {error}", path.display()),
            }
        }
    }

    fn printed(&self) -> String {
        let mut text = format!(
            "\n{:<52} {:<14} {:<46} {:>10} {:>21} {:>14} {:>8} {:>8}\n",
            "outcome", "claim", "statistic", "value", "99 % interval", "bound", "distance", "inside"
        );
        for row in &self.rows {
            let summary = &row.summary;
            let interval = format!("{:.3} to {:.3}", summary.low, summary.high);
            let distance = summary.distance.map_or("-".to_owned(), |errors| format!("{errors:.1}"));
            let inside = format!("{}/{}", summary.inside, summary.seeds);
            let verdict = if row.holds { "" } else { "  FAILED" };
            let name: String = row.outcome.chars().take(52).collect();
            let statistic = format!("{}: {}", row.statistic.name(), row.what);
            let (claim, value, bound) = (row.claim, summary.value, row.bound.to_string());
            let _ = writeln!(
                text,
                "{name:<52} {claim:<14} {statistic:<46} {value:>10.3} {interval:>21} {bound:>14} {distance:>8} {inside:>8}{verdict}"
            );
        }
        text
    }

    fn csv(&self) -> String {
        let mut text = "outcome,claim,statistic,number,value,low,high,at_least,at_most,distance_in_standard_errors,seeds,seeds_inside,false_alarm_rate,verdict\n".to_owned();
        for row in &self.rows {
            let summary = &row.summary;
            let distance = summary.distance.map_or(String::new(), |errors| format!("{errors:.3}"));
            let verdict = if row.holds { "holds" } else { "fails" };
            let _ = writeln!(
                text,
                "{},{},{},\"{}\",{:.6},{:.6},{:.6},{},{},{distance},{},{},{:.3e},{verdict}",
                row.outcome,
                row.claim,
                row.statistic.name(),
                row.what,
                summary.value,
                summary.low,
                summary.high,
                row.bound.at_least,
                row.bound.at_most,
                summary.seeds,
                summary.inside,
                row.false_alarms,
            );
        }
        text
    }
}
