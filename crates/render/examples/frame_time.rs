//! Prints milliseconds per frame at 1280×720, everything moving: `cargo run --release -p render --example frame_time`.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

use std::time::Instant;

use marrow::sim::{CellKind, Snapshot};
use render::{Backend as _, Camera, FrameParams, Null, Raster, Scene};

#[path = "../tests/support/mod.rs"]
mod support;
use support::Chance;

const FRAMES: u32 = 120;

fn main() {
    println!("cells   list ms   frame ms   worst of the first {FRAMES} ms");
    for count in [1_000, 10_000, 50_000] {
        let mut snapshot = crowd(count);
        let camera = Camera::cover(&snapshot.niche, 1280, 720);
        let (mut scene, mut raster) = (Scene::new(), Raster::default());
        let (mut null_scene, mut null) = (Scene::new(), Null::default());
        let mut chance = Chance(5);
        let mut worst = 0.0_f64;
        let (mut list_ms, mut frame_ms) = (0.0, 0.0);
        for frame in 0..FRAMES * 4 {
            jostle(&mut snapshot, &mut chance);
            let look = FrameParams { time_s: frame as f32 / 60.0, ..FrameParams::default() };
            let start = Instant::now();
            null.draw(null_scene.build(&snapshot, &camera, &look));
            let listed = start.elapsed().as_secs_f64() * 1e3;
            let start = Instant::now();
            raster.draw(scene.build(&snapshot, &camera, &look));
            let drawn = start.elapsed().as_secs_f64() * 1e3;
            if frame < FRAMES {
                worst = worst.max(drawn);
            } else if frame >= FRAMES * 3 {
                list_ms += listed / f64::from(FRAMES);
                frame_ms += drawn / f64::from(FRAMES);
            }
        }
        println!("{count:6}   {list_ms:7.2}   {frame_ms:8.2}   {worst:8.1}");
    }
}

/// So many cells at the density of marrow, in a niche of their size.
fn crowd(count: usize) -> Snapshot {
    let width_um = (count as f32 * 150.0 * 1.7778).sqrt();
    let mut snapshot = support::stage(60.0, 34.0, 0.1, 9);
    snapshot.niche = std::sync::Arc::new(support::niche(width_um, width_um * 0.5625));
    snapshot.cells.clear();
    snapshot.contacts.clear();
    let kinds = [CellKind::Erythroblast, CellKind::Neutrophil, CellKind::MyelomaCell];
    let mut chance = Chance(77);
    for id in 0..count {
        let (x, y) = (chance.unit() * width_um, chance.unit() * width_um * 0.5625);
        let mut cell = support::cell(id as u64, kinds[id % 3], x, y, 4.5 + 3.0 * chance.unit());
        cell.maturity = chance.unit();
        snapshot.cells.push(cell);
    }
    snapshot
}

fn jostle(snapshot: &mut Snapshot, chance: &mut Chance) {
    for cell in &mut snapshot.cells {
        cell.x_um += (chance.unit() - 0.5) * 0.4;
        cell.y_um += (chance.unit() - 0.5) * 0.4;
        (cell.previous_x_um, cell.previous_y_um) = (cell.x_um, cell.y_um);
    }
}
