//! Frame time: milliseconds per frame at 1280×720, everything moving.
//! `cargo run --release -p render --example frame_time`.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

use std::time::Instant;

use render::{Backend as _, Camera, FrameParams, Null, Raster, Scene};

#[path = "../tests/support/mod.rs"]
mod support;
use support::Chance;
use support::crowd::{crowd, jostle};

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
