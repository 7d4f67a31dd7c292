//! Time in the model: play, pause, step, restart.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::{Page, Readouts};
use std::thread::sleep;
use std::time::Duration;

pub const SCENARIOS: &[Row] = &[
    ("starts", ORDINARY, starts),
    ("pause_stops_change", ORDINARY, pause_stops_change),
    ("step_is_one_day", ORDINARY, step_is_one_day),
    ("a_sleep_is_no_storm", ORDINARY, a_sleep_is_no_storm),
    ("restart_gives_the_same_run", ORDINARY, restart_gives_the_same_run),
];

fn starts(visit: &Visit) -> Checked {
    let page = visit.start("")?;
    let canvases: usize = page.browser.script("return document.querySelectorAll('#stage canvas').length")?;
    ensure(canvases == 1, format!("{canvases} canvases on the stage"))?;
    ensure(page.is_playing()?, "time does not run by itself")?;
    ensure(page.readout("n_cells")? > 200.0, "hardly any cells")?;
    let by: String = page.browser.look("return document.querySelector('.stage-pane').dataset.renderer")?;
    // What WebGL has drawn can't be read once it is shown; `picture.rs` holds it beside the other way of drawing.
    let page = if by == "webgl2" { visit.start("renderer=raster")? } else { page };
    ensure(picture_is_drawn(&page)?, "the canvas is of one colour")
}

fn picture_is_drawn(page: &Page) -> Checked<bool> {
    page.browser.script(
        "const canvas = document.querySelector('#stage canvas'), copy = document.createElement('canvas');
         copy.width = copy.height = 64; const pen = copy.getContext('2d'); pen.drawImage(canvas, 0, 0, 64, 64);
         return new Set(new Uint32Array(pen.getImageData(0, 0, 64, 64).data.buffer)).size > 50",
    )
}

fn pause_stops_change(visit: &Visit) -> Checked {
    let page = visit.start("speed=4")?;
    page.play_to_day(2.0)?;
    page.click("play")?;
    page.wait("it is paused", |page| Ok(!page.is_playing()?))?;
    sleep(Duration::from_millis(300));
    let before = page.readouts()?;
    sleep(Duration::from_millis(1200));
    same(&before, &page.readouts()?, "while paused")
}

/// While a machine sleeps, or its browser is busy, no frame comes. Afterwards time goes on where it was.
fn a_sleep_is_no_storm(visit: &Visit) -> Checked {
    let page = visit.start("speed=4")?;
    page.play_to_day(2.0)?;
    let days: f64 = page.browser.script(
        "const day = () => Number(document.querySelector('[data-readout=day]').dataset.value), before = day();
         const end = performance.now() + 8000; while (performance.now() < end);
         return new Promise((done) => setTimeout(() => done(day() - before), 400))",
    )?;
    // Eight seconds of this speed are 64 days.
    ensure(days < 16.0, format!("{days} days were made up for"))?;
    let before = page.readout("day")?;
    page.play_to_day(before + 1.0)
}

fn step_is_one_day(visit: &Visit) -> Checked {
    let page = visit.start("play=0")?;
    let start = page.readout("day")?;
    for step in 1..=3 {
        page.step()?;
        sleep(Duration::from_millis(300));
        let day = page.readout("day")? - start;
        ensure((day - f64::from(step)).abs() < 1e-6, format!("after {step} steps, day {day}"))?;
    }
    ensure(!page.is_playing()?, "a step must leave time standing")
}

fn restart_gives_the_same_run(visit: &Visit) -> Checked {
    let page = visit.start("seed=7&stage=active&therapies=car_t&play=0")?;
    let first = after_steps(&page, 6)?;
    page.restart()?;
    same(&first, &after_steps(&page, 6)?, "after a restart")?;
    let page = visit.start("seed=7&stage=active&therapies=car_t&play=0&speed=4")?;
    same(&first, &after_steps(&page, 6)?, "on a new page")?;
    let page = visit.start("seed=8&stage=active&therapies=car_t&play=0")?;
    ensure(first != after_steps(&page, 6)?, "another seed gave the same run")
}

fn after_steps(page: &Page, steps: usize) -> Checked<Readouts> {
    if page.is_playing()? {
        return Err("time runs where it should stand".into());
    }
    for _ in 0..steps {
        page.step()?;
    }
    page.readouts()
}

fn same(before: &Readouts, after: &Readouts, when: &str) -> Checked {
    ensure(before == after, format!("readouts differ {when}:\n{before:?}\n{after:?}"))
}
