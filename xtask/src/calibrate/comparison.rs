//! Comparison of one arm: simulated beside published, inside its interval or by how much not.

use super::targets::{Published, Target, Use};
use anyhow::{Context, Result};
use serde_json::Value;

/// Figures that are compared, in the order of the table.
pub const FIGURES: [(&str, &str); 6] = [
    ("orr", "response"),
    ("vgpr_or_better", "VGPR or better"),
    ("cr_or_better", "CR or better"),
    ("mrd_negative", "MRD-negative"),
    ("median_pfs_months", "median PFS, months"),
    ("pfs_12m", "PFS at 12 months"),
];

/// Standard errors to each side of a 95 % interval.
const ERRORS_TO_A_SIDE: f64 = 1.96;

/// What `marrow trial` reports.
#[derive(Clone, Debug)]
pub struct Report(Value);

impl Report {
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map(Self).context("a report of `marrow trial --format json`")
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.0.get(name).and_then(Value::as_f64)
    }

    /// Months of follow-up: what is not reached is longer.
    fn months(&self) -> Option<f64> {
        self.number("months")
    }
}

/// What a figure may be: a number, or more than the months of follow-up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Simulated {
    Number(f64),
    NotReachedIn(f64),
}

/// One figure of an arm.
#[derive(Clone, Debug)]
pub struct Row {
    pub label: &'static str,
    pub published: Published,
    pub simulated: Option<Simulated>,
    /// Whether parameters may be fitted to it.
    pub fitted: bool,
}

impl Row {
    /// Inside the interval; `None` where no interval is known or nothing was played.
    pub fn inside(&self) -> Option<bool> {
        let [low, high] = self.published.interval()?;
        Some(match self.simulated? {
            Simulated::Number(number) => (low..=high).contains(&number),
            Simulated::NotReachedIn(_) => high.is_infinite(),
        })
    }

    /// How far off, in standard errors of the published figure; `None` where neither interval nor figure says.
    pub fn errors_off(&self) -> Option<f64> {
        let [low, high] = self.published.interval()?;
        let number = match self.simulated? {
            Simulated::Number(number) => number,
            Simulated::NotReachedIn(_) if high.is_infinite() => return Some(0.0),
            Simulated::NotReachedIn(months) => months,
        };
        let side = if number < self.published.value || high.is_infinite() {
            self.published.value - low
        } else {
            high - self.published.value
        };
        // A share of 0 or 100 has no room to one side.
        let side = if side > 0.0 { side } else { high - low };
        Some((number - self.published.value) / (side / ERRORS_TO_A_SIDE))
    }
}

/// An arm, simulated beside published.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub target: Target,
    /// Virtual people who were played; 0 for none.
    pub people: u32,
    pub rows: Vec<Row>,
}

impl Comparison {
    pub fn of(target: Target, report: Option<&Report>) -> Self {
        let row = |(name, label): (&str, &'static str)| {
            let published = target.values.get(name)?.clone();
            let simulated = report.and_then(|report| match report.number(name) {
                Some(number) => Some(Simulated::Number(number)),
                None if name == "median_pfs_months" => report.months().map(Simulated::NotReachedIn),
                None => None,
            });
            let fitted = target.used == Use::Fit && published.is_confirmed();
            Some(Row { label, published, simulated, fitted })
        };
        let rows = FIGURES.into_iter().filter_map(row).collect();
        let people = report.and_then(|report| report.number("patients")).unwrap_or(0.0) as u32;
        Self { target, people, rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(value: f64, ci95: [Option<f64>; 2], simulated: Simulated) -> Row {
        let published = Published { value, ci95: Some(ci95), exact95: None, status: "V".into() };
        Row { label: "", published, simulated: Some(simulated), fitted: true }
    }

    #[test]
    fn inside_and_how_far_off() {
        let shares = row(31.1, [Some(23.7), Some(39.2)], Simulated::Number(39.2));
        assert_eq!(shares.inside(), Some(true));
        assert!(shares.errors_off().is_some_and(|errors| (errors - 1.96).abs() < 1e-9));
        let below = row(31.1, [Some(23.7), Some(39.2)], Simulated::Number(23.6));
        assert_eq!(
            (below.inside(), below.errors_off().is_some_and(|errors| errors < -1.96)),
            (Some(false), true)
        );
    }

    #[test]
    fn what_is_not_reached_is_inside_an_open_interval_only() {
        assert_eq!(row(34.9, [Some(25.2), None], Simulated::NotReachedIn(30.0)).inside(), Some(true));
        assert_eq!(row(11.3, [Some(8.8), Some(17.1)], Simulated::NotReachedIn(24.0)).inside(), Some(false));
    }

    #[test]
    fn unconfirmed_figures_are_never_fitted_to() {
        let text = r#"{"trial": "t", "arm": 0, "title": "", "use": "fit", "n": 10, "therapies": "imid", "setting": "s",
            "months": 12, "values": {"orr": {"value": 50, "ci95": null, "exact95": [18.7, 81.3], "status": "K"}}}"#;
        let report = Report::parse(r#"{"orr": 40.0, "months": 12}"#).unwrap();
        let comparison = Comparison::of(serde_json::from_str(text).unwrap(), Some(&report));
        assert!(!comparison.rows[0].fitted && comparison.rows[0].inside() == Some(true));
    }
}
