//! The table of `docs/calibration.md`, and the same as lines while it is played.

use super::comparison::{Comparison, Row, Simulated};
use super::targets::Use;
use std::fmt::Write;

/// An arm as lines.
pub fn lines(comparison: &Comparison) -> String {
    let target = &comparison.target;
    let mut text = format!("{} {}: {}\n", target.trial, target.arm, target.title);
    for row in &comparison.rows {
        let _ = writeln!(
            text,
            "  {:<20} {:>8}  published {:>6} {:<16} {}",
            row.label,
            simulated(row),
            row.published.value,
            interval(row),
            verdict(row)
        );
    }
    if let Some(why) = &target.left_out {
        let _ = writeln!(text, "  not played: {why}");
    }
    text
}

fn simulated(row: &Row) -> String {
    match row.simulated {
        Some(Simulated::Number(number)) => format!("{number:.1}"),
        Some(Simulated::NotReachedIn(months)) => format!("> {months:.0}"),
        None => "–".into(),
    }
}

fn interval(row: &Row) -> String {
    match row.published.interval() {
        Some([low, high]) if high.is_finite() => format!("{low} to {high}"),
        Some([low, _]) => format!("{low} to not reached"),
        None => "none".into(),
    }
}

/// Inside, or how far outside in standard errors.
fn verdict(row: &Row) -> String {
    match (row.inside(), row.errors_off()) {
        (Some(true), _) => "inside".into(),
        (Some(false), Some(errors)) => format!("outside ({errors:+.1} SE)"),
        _ => "–".into(),
    }
}

/// How many fitted figures are inside, and the total error.
pub fn totals(comparisons: &[Comparison]) -> String {
    let count = |fitted: bool| {
        let rows = comparisons.iter().flat_map(|comparison| &comparison.rows);
        let judged: Vec<bool> = rows.filter(|row| row.fitted == fitted).filter_map(Row::inside).collect();
        (judged.iter().filter(|inside| **inside).count(), judged.len())
    };
    let ((inside, of), (beside, of_beside)) = (count(true), count(false));
    format!(
        "Figures that may be fitted to: {inside} of {of} inside. Others: {beside} of {of_beside} inside. Total error (root \
         mean square of what may be fitted to, in standard errors of the published figure): {:.2}.",
        total_error(comparisons)
    )
}

/// Root mean square of what may be fitted to, in standard errors of the published figure.
pub fn total_error(comparisons: &[Comparison]) -> f64 {
    let rows = comparisons.iter().flat_map(|comparison| &comparison.rows);
    let errors: Vec<f64> = rows.filter(|row| row.fitted).filter_map(Row::errors_off).collect();
    (errors.iter().map(|error| error * error).sum::<f64>() / errors.len().max(1) as f64).sqrt()
}

/// The part of the document that is written by the command.
pub fn document(comparisons: &[Comparison], source: &str) -> String {
    let mut text = format!("{source}\n\n{}\n", totals(comparisons));
    for (used, heading) in [
        (Use::Fit, "Arms that may be fitted to (of status V or C; the others are marked K)"),
        (Use::Report, "Arms that are reported only"),
    ] {
        let _ = write!(
            text,
            "\n### {heading}\n\n| Arm | Played as | Figure | Simulated | Published | 95 % interval | |\n"
        );
        text.push_str("|---|---|---|---|---|---|---|\n");
        for comparison in comparisons.iter().filter(|comparison| comparison.target.used == used) {
            rows(&mut text, comparison);
        }
    }
    text
}

fn rows(text: &mut String, comparison: &Comparison) {
    let target = &comparison.target;
    let size = target.n.map_or_else(String::new, |n| format!(", n = {n}"));
    let mut arm = format!("{}: {}{size}", target.trial, target.title);
    let mut played = match (&target.arm_of_model, &target.left_out) {
        (Some(arm), _) => {
            format!(
                "`{}`, {}, {} people, {} months",
                arm.therapies, arm.setting, comparison.people, arm.months
            )
        }
        (None, Some(why)) => format!("not played: {why}"),
        (None, None) => String::new(),
    };
    for row in &comparison.rows {
        let unconfirmed = if row.published.is_confirmed() { "" } else { " (K)" };
        let _ = writeln!(
            text,
            "| {arm} | {played} | {} | {} | {}{unconfirmed} | {} | {} |",
            row.label,
            simulated(row),
            row.published.value,
            interval(row),
            verdict(row)
        );
        arm.clear();
        played.clear();
    }
}
