//! What the disease and its treatment do, seen from the page.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::{Page, Readouts};

pub const SCENARIOS: &[Row] = &[
    ("untreated_myeloma_grows", ORDINARY, untreated_myeloma_grows),
    ("car_t_cells_shrink_myeloma", ORDINARY, car_t_cells_shrink_myeloma),
    ("a_switch_changes_the_run", ORDINARY, a_switch_changes_the_run),
];

fn untreated_myeloma_grows(visit: &Visit) -> Checked {
    let page = visit.start("seed=1&stage=early&speed=4&play=0")?;
    let (before, after) = (page.readouts()?, on_day(&page, 150.0)?);
    rises(&before, &after, "myeloma_fraction", 1.3)?;
    ["red_cells", "white_cells", "platelets"].iter().try_for_each(|name| falls(&before, &after, name, 0.97))
}

fn car_t_cells_shrink_myeloma(visit: &Visit) -> Checked {
    let page = visit.start("seed=1&stage=active&therapies=car_t&speed=4&play=0")?;
    let (before, after) = (page.readouts()?, on_day(&page, 60.0)?);
    falls(&before, &after, "myeloma_fraction", 0.7)
}

fn a_switch_changes_the_run(visit: &Visit) -> Checked {
    let page = visit.start("seed=1&stage=active&speed=4&play=0")?;
    page.click("therapy-car_t")?;
    let treated = on_day(&page, 40.0)?;
    let page = visit.start("seed=1&stage=active&speed=4&play=0")?;
    let untreated = on_day(&page, 40.0)?;
    let share = |readouts: &Readouts| readouts.get("myeloma_fraction").copied().unwrap_or(f64::NAN);
    let words = format!("with CAR T cells {}, without {}", share(&treated), share(&untreated));
    ensure(share(&treated) < share(&untreated), words)
}

fn on_day(page: &Page, day: f64) -> Checked<Readouts> {
    page.play_to_day(day)?;
    page.readouts()
}

fn rises(before: &Readouts, after: &Readouts, name: &str, times: f64) -> Checked {
    let (old, new) = pair(before, after, name)?;
    ensure(new > old * times, format!("{name} should rise at least {times} times: from {old} to {new}"))
}

fn falls(before: &Readouts, after: &Readouts, name: &str, times: f64) -> Checked {
    let (old, new) = pair(before, after, name)?;
    ensure(new < old * times, format!("{name} should fall to {times} of what it was: from {old} to {new}"))
}

fn pair(before: &Readouts, after: &Readouts, name: &str) -> Checked<(f64, f64)> {
    let value = |readouts: &Readouts| readouts.get(name).copied().ok_or(format!("no readout {name}"));
    Ok((value(before)?, value(after)?))
}
