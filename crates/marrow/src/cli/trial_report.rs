//! The report of a trial: figures with their intervals, and what came of each person, so that parts can be joined exactly.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use marrow::Response;
use marrow::trial::{Ending, Estimate, PersonResult, Summary};
use serde::{Deserialize, Serialize};

use super::trial_arguments::{ReportFormat, TrialArguments};

/// One person: number, best response, no measurable residual disease, days followed, why that ended.
type Row = (u32, String, bool, u32, String);

/// Lower and upper end of a 95 % interval; null where it is not reached.
type Interval = (Option<f64>, Option<f64>);

/// A report as it is written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    version: String,
    therapies: String,
    setting: String,
    months: u32,
    seed: u64,
    set: Vec<String>,
    first: u32,
    patients: u32,
    orr: Option<f64>,
    orr_ci95: Interval,
    vgpr_or_better: Option<f64>,
    vgpr_or_better_ci95: Interval,
    cr_or_better: Option<f64>,
    cr_or_better_ci95: Interval,
    mrd_negative: Option<f64>,
    mrd_negative_ci95: Interval,
    median_pfs_months: Option<f64>,
    median_pfs_months_ci95: Interval,
    pfs_12m: Option<f64>,
    pfs_12m_ci95: Interval,
    people: Vec<Row>,
}

/// Two digits after the point: more than any number of people tells.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn written(estimate: Estimate) -> (Option<f64>, Interval) {
    let (low, high) = estimate.interval;
    (estimate.value.map(rounded), (low.map(rounded), high.map(rounded)))
}

impl Report {
    /// Of a part of a trial.
    pub fn of(plan: &TrialArguments, people: &[PersonResult]) -> Self {
        let row = |person: &PersonResult| -> Row {
            let (best, ending) = (person.best.id().to_owned(), person.ending.id().to_owned());
            (person.number, best, person.mrd_negative, person.days, ending)
        };
        let bare = Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            therapies: plan.therapies.clone(),
            setting: plan.setting.id().to_owned(),
            months: plan.months,
            seed: plan.seed,
            set: plan.set.clone(),
            first: plan.first,
            patients: plan.patients,
            orr: None,
            orr_ci95: (None, None),
            vgpr_or_better: None,
            vgpr_or_better_ci95: (None, None),
            cr_or_better: None,
            cr_or_better_ci95: (None, None),
            mrd_negative: None,
            mrd_negative_ci95: (None, None),
            median_pfs_months: None,
            median_pfs_months_ci95: (None, None),
            pfs_12m: None,
            pfs_12m_ci95: (None, None),
            people: people.iter().map(row).collect(),
        };
        bare.with_figures(people)
    }

    fn with_figures(mut self, people: &[PersonResult]) -> Self {
        let summary = Summary::of(people);
        (self.orr, self.orr_ci95) = written(summary.orr);
        (self.vgpr_or_better, self.vgpr_or_better_ci95) = written(summary.vgpr_or_better);
        (self.cr_or_better, self.cr_or_better_ci95) = written(summary.cr_or_better);
        (self.mrd_negative, self.mrd_negative_ci95) = written(summary.mrd_negative);
        (self.median_pfs_months, self.median_pfs_months_ci95) = written(summary.median_pfs_months);
        (self.pfs_12m, self.pfs_12m_ci95) = written(summary.pfs_at(12.0));
        self
    }

    /// Reads what was written as JSON.
    pub fn read(path: &Path) -> io::Result<Self> {
        let wrong = |error: &dyn std::fmt::Display| io::Error::other(format!("{}: {error}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| wrong(&error))?;
        serde_json::from_str(&text).map_err(|error| wrong(&error))
    }

    /// What parts have in common but for their people.
    fn same_trial(&self, other: &Self) -> bool {
        let key = |report: &Self| {
            let Self { version, therapies, setting, months, seed, set, .. } = report.clone();
            (version, therapies, setting, months, seed, set)
        };
        key(self) == key(other)
    }

    /// The whole of parts of one trial, in any order; they must lie end to end.
    pub fn joined(mut parts: Vec<Self>) -> Result<Self, String> {
        parts.sort_by_key(|part| part.first);
        let mut parts = parts.into_iter();
        let mut whole = parts.next().ok_or("there is no part")?;
        for part in parts {
            if !whole.same_trial(&part) {
                return Err(
                    "the parts are not of one trial: treatments, setting, months, seed, numbers set \
                            and version must be the same"
                        .to_owned(),
                );
            }
            if part.first != whole.first + whole.patients {
                let next = whole.first + whole.patients;
                return Err(format!("person {next} should come next, but a part begins with {}", part.first));
            }
            whole.patients += part.patients;
            whole.people.extend(part.people);
        }
        let people = whole.people.iter().map(person).collect::<Option<Vec<_>>>();
        let people = people.ok_or("a person's response or ending is no word that is known")?;
        let numbers = whole.first..whole.first + whole.patients;
        if !people.iter().map(|person| person.number).eq(numbers) {
            return Err("a part does not hold the people that it says".to_owned());
        }
        Ok(whole.with_figures(&people))
    }

    /// Writes it.
    pub fn write(&self, format: ReportFormat, out: &mut impl Write) -> io::Result<()> {
        match format {
            ReportFormat::Json => self.write_json(out),
            ReportFormat::Csv => self.write_csv(out),
            ReportFormat::Table => self.write_table(out),
        }
    }

    /// Figures one to a line, then people one to a line.
    fn write_json(&self, out: &mut impl Write) -> io::Result<()> {
        let bare = Self { people: Vec::new(), ..self.clone() };
        let serde_json::Value::Object(figures) = serde_json::to_value(&bare)? else { return Ok(()) };
        writeln!(out, "{{")?;
        for (name, value) in figures.iter().filter(|(name, _)| *name != "people") {
            writeln!(out, "  \"{name}\": {value},")?;
        }
        writeln!(out, "  \"people\": [")?;
        for (place, row) in self.people.iter().enumerate() {
            let comma = if place + 1 == self.people.len() { "" } else { "," };
            writeln!(out, "    {}{comma}", serde_json::to_string(row)?)?;
        }
        writeln!(out, "  ]\n}}")
    }

    /// Each figure with its interval.
    fn figures(&self) -> [(&'static str, Option<f64>, Interval); 6] {
        [
            ("orr", self.orr, self.orr_ci95),
            ("vgpr_or_better", self.vgpr_or_better, self.vgpr_or_better_ci95),
            ("cr_or_better", self.cr_or_better, self.cr_or_better_ci95),
            ("mrd_negative", self.mrd_negative, self.mrd_negative_ci95),
            ("median_pfs_months", self.median_pfs_months, self.median_pfs_months_ci95),
            ("pfs_12m", self.pfs_12m, self.pfs_12m_ci95),
        ]
    }

    fn write_csv(&self, out: &mut impl Write) -> io::Result<()> {
        let mut heading: Vec<String> =
            ["therapies", "setting", "months", "seed", "first", "patients"].map(str::to_owned).to_vec();
        let mut row = vec![self.therapies.clone(), self.setting.clone()];
        row.extend(
            [u64::from(self.months), self.seed, self.first.into(), self.patients.into()]
                .map(|n| n.to_string()),
        );
        for (name, value, (low, high)) in self.figures() {
            heading.extend(["", "_low", "_high"].map(|end| format!("{name}{end}")));
            row.extend([value, low, high].map(|n| n.map_or_else(String::new, |n| n.to_string())));
        }
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(heading)?;
        table.write_record(row)?;
        out.write_all(&table.into_inner().map_err(csv::IntoInnerError::into_error)?)
    }

    fn write_table(&self, out: &mut impl Write) -> io::Result<()> {
        let given = if self.therapies.is_empty() { "nothing" } else { &self.therapies };
        writeln!(out, "{given}, {}: {} virtual people, {} months", self.setting, self.patients, self.months)?;
        let shown =
            |value: Option<f64>| value.map_or_else(|| "not reached".to_owned(), |n| format!("{n:.1}"));
        for (name, value, (low, high)) in self.figures() {
            writeln!(out, "{name:<18} {:>11}  ({} to {})", shown(value), shown(low), shown(high))?;
        }
        writeln!(
            out,
            "Percent, or months where it says so, each with its 95 % interval. These people are not real."
        )
    }
}

fn person((number, best, mrd_negative, days, ending): &Row) -> Option<PersonResult> {
    Some(PersonResult {
        number: *number,
        best: Response::from_id(best)?,
        mrd_negative: *mrd_negative,
        days: *days,
        ending: Ending::from_id(ending)?,
    })
}
