//! Time in the model: play, pause, step, restart.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, bail, ensure};
use browsers::page::{Page, Readouts};

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("starts", starts, "modules, WebAssembly and canvases start in each engine's own way"),
    Scenario::full("pause_stops_change", pause_stops_change, "our own pacing counts the time"),
    Scenario::full("step_is_one_day", step_is_one_day, "our own pacing counts the time"),
    Scenario::all(
        "a_sleep_is_no_storm",
        a_sleep_is_no_storm,
        "the times of frames after a halt are the engine's",
    ),
    Scenario::full(
        "restart_gives_the_same_run",
        restart_gives_the_same_run,
        "the model is the same WebAssembly everywhere",
    ),
];

fn starts(context: &Context) -> Result<()> {
    let page = context.start("")?;
    let canvases: usize = page.browser.query("return document.querySelectorAll('#stage canvas').length")?;
    ensure!(canvases == 1, "{canvases} canvases on the stage");
    ensure!(page.is_playing()?, "time does not run by itself");
    ensure!(page.readout("n_cells")? > 200.0, "hardly any cells");
    let by: String = page.browser.query("return document.querySelector('.stage-pane').dataset.renderer")?;
    // What WebGL has drawn can't be read once it is shown; `picture.rs` holds it beside the other way of drawing.
    let page = if by == "webgl2" { context.start("renderer=raster")? } else { page };
    ensure!(picture_is_drawn(&page)?, "the canvas is of one colour");
    Ok(())
}

fn picture_is_drawn(page: &Page) -> Result<bool> {
    page.browser.execute(
        "const canvas = document.querySelector('#stage canvas'), copy = document.createElement('canvas');
         copy.width = copy.height = 64; const pen = copy.getContext('2d'); pen.drawImage(canvas, 0, 0, 64, 64);
         return new Set(new Uint32Array(pen.getImageData(0, 0, 64, 64).data.buffer)).size > 50",
    )
}

fn pause_stops_change(context: &Context) -> Result<()> {
    let page = context.start("speed=4")?;
    page.play_to_day(2.0)?;
    page.click("play")?;
    page.wait("it is paused", |page| Ok(!page.is_playing()?))?;
    page.settle()?;
    let before = page.readouts()?;
    page.frames(60)?;
    same(&before, &page.readouts()?, "while paused")
}

/// While a machine sleeps, or its browser is busy, no frame comes. Afterwards time goes on where it was.
fn a_sleep_is_no_storm(context: &Context) -> Result<()> {
    let page = context.start("speed=4")?;
    page.play_to_day(2.0)?;
    let days: f64 = page.browser.execute(
        "const day = () => Number(document.querySelector('[data-readout=day]').dataset.value), before = day();
         const end = performance.now() + 4000; while (performance.now() < end);
         return new Promise((done) => setTimeout(() => done(day() - before), 400))",
    )?;
    // Four seconds of this speed are 32 days.
    ensure!(days < 8.0, "{days} days were made up for");
    let before = page.readout("day")?;
    page.play_to_day(before + 1.0)
}

fn step_is_one_day(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    let start = page.readout("day")?;
    for step in 1..=3 {
        page.step()?;
        page.frames(15)?;
        let day = page.readout("day")? - start;
        ensure!((day - f64::from(step)).abs() < 1e-6, "after {step} steps, day {day}");
    }
    ensure!(!page.is_playing()?, "a step must leave time standing");
    Ok(())
}

fn restart_gives_the_same_run(context: &Context) -> Result<()> {
    let page = context.start("seed=7&stage=active&therapies=car_t&play=0")?;
    let first = after_steps(&page, 6)?;
    page.restart()?;
    same(&first, &after_steps(&page, 6)?, "after a restart")?;
    let page = context.start("seed=7&stage=active&therapies=car_t&play=0&speed=4")?;
    same(&first, &after_steps(&page, 6)?, "on a new page")?;
    let page = context.start("seed=8&stage=active&therapies=car_t&play=0")?;
    ensure!(first != after_steps(&page, 6)?, "another seed gave the same run");
    Ok(())
}

fn after_steps(page: &Page, steps: usize) -> Result<Readouts> {
    if page.is_playing()? {
        bail!("time runs where it should stand");
    }
    for _ in 0..steps {
        page.step()?;
    }
    page.readouts()
}

fn same(before: &Readouts, after: &Readouts, when: &str) -> Result<()> {
    ensure!(before == after, "readouts differ {when}:\n{before:?}\n{after:?}");
    Ok(())
}
