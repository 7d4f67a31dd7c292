//! Benches of a frame: building the draw list, drawing it, and both backends' preparation. `cargo bench -p render`.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

use divan::Bencher;
use marrow::Snapshot;
use render::quads::Quads;
use render::{Backend as _, Camera, FrameParams, FrameStatus, PaintBudget, Raster, Scene};

#[path = "../tests/support/mod.rs"]
mod support;
use support::Chance;
use support::crowd::{crowd, jostle};

const CELLS: [usize; 2] = [1_000, 10_000];

fn main() {
    divan::main();
}

fn view(snapshot: &Snapshot) -> Camera {
    Camera::cover(&snapshot.niche, 1280, 720)
}

/// From a snapshot whose cells have all moved to a draw list.
#[divan::bench(args = CELLS)]
fn scene_build(bencher: Bencher, cells: usize) {
    let (mut snapshot, mut scene, mut chance) = (crowd(cells), Scene::new(), Chance(5));
    let camera = view(&snapshot);
    bencher.bench_local(|| {
        jostle(&mut snapshot, &mut chance);
        scene.build(&snapshot, &camera, &FrameParams::default()).cells.len()
    });
}

/// From a draw list to pixels, sprites and background ready.
#[divan::bench(args = CELLS)]
fn raster_draw(bencher: Bencher, cells: usize) {
    let (snapshot, mut scene, mut raster) = (crowd(cells), Scene::new(), Raster::default());
    let list = scene.build(&snapshot, &view(&snapshot), &FrameParams::default());
    while raster.draw(list) == FrameStatus::Partial {}
    bencher.bench_local(|| raster.draw(list));
}

/// From a draw list to quads, sprites and background ready.
#[divan::bench(args = CELLS)]
fn quads_build(bencher: Bencher, cells: usize) {
    let (snapshot, mut scene) = (crowd(cells), Scene::new());
    let mut quads = Quads::new(PaintBudget::Pixels(32_000));
    let list = scene.build(&snapshot, &view(&snapshot), &FrameParams::default());
    while quads.build(list) == FrameStatus::Partial {}
    bencher.bench_local(|| quads.build(list));
}
