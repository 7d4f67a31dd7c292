//! What the disease and its treatment do, seen from the page.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::page::{Page, Readouts};

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "untreated_myeloma_grows",
        untreated_myeloma_grows,
        "the model is the same WebAssembly everywhere",
    ),
    Scenario::full(
        "car_t_cells_shrink_myeloma",
        car_t_cells_shrink_myeloma,
        "the model is the same WebAssembly everywhere",
    ),
    Scenario::full(
        "a_switch_changes_the_run",
        a_switch_changes_the_run,
        "the model is the same WebAssembly everywhere",
    ),
];

fn untreated_myeloma_grows(context: &Context) -> Result<()> {
    let page = context.start("seed=1&stage=early&play=0")?;
    let (before, after) = (page.readouts()?, on_day(&page, 150.0)?);
    rises(&before, &after, "myeloma_fraction", 1.3)?;
    ["red_cells", "white_cells", "platelets"].iter().try_for_each(|name| falls(&before, &after, name, 0.97))
}

fn car_t_cells_shrink_myeloma(context: &Context) -> Result<()> {
    let page = context.start("seed=1&stage=active&therapies=car_t&play=0")?;
    let (before, after) = (page.readouts()?, on_day(&page, 60.0)?);
    falls(&before, &after, "myeloma_fraction", 0.7)
}

fn a_switch_changes_the_run(context: &Context) -> Result<()> {
    let page = context.start("seed=1&stage=active&play=0")?;
    page.click("therapy-car_t")?;
    let treated = on_day(&page, 40.0)?;
    let page = context.start("seed=1&stage=active&play=0")?;
    let untreated = on_day(&page, 40.0)?;
    let share = |readouts: &Readouts| readouts.get("myeloma_fraction").copied().unwrap_or(f64::NAN);
    let words = format!("with CAR T cells {}, without {}", share(&treated), share(&untreated));
    ensure!(share(&treated) < share(&untreated), "{words}");
    Ok(())
}

fn on_day(page: &Page, day: f64) -> Result<Readouts> {
    page.step_to_day(day)?;
    page.readouts()
}

fn rises(before: &Readouts, after: &Readouts, name: &str, times: f64) -> Result<()> {
    let (old, new) = pair(before, after, name)?;
    ensure!(new > old * times, "{name} should rise at least {times} times: from {old} to {new}");
    Ok(())
}

fn falls(before: &Readouts, after: &Readouts, name: &str, times: f64) -> Result<()> {
    let (old, new) = pair(before, after, name)?;
    ensure!(new < old * times, "{name} should fall to {times} of what it was: from {old} to {new}");
    Ok(())
}

fn pair(before: &Readouts, after: &Readouts, name: &str) -> Result<(f64, f64)> {
    let value =
        |readouts: &Readouts| readouts.get(name).copied().with_context(|| format!("no readout {name}"));
    Ok((value(before)?, value(after)?))
}
