//! Prints milliseconds of the first frames after a start and after a zoom, where sprites and ground are made.

use std::time::Instant;

use marrow::{Setup, Simulation, Snapshot};
use render::{Backend as _, Camera, FrameParams, Raster, Scene};

fn main() {
    let snapshot = Snapshot::of(&Simulation::new(Setup::default()));
    let mut camera = Camera::cover(&snapshot.niche, 1280, 720);
    let (mut scene, mut raster) = (Scene::new(), Raster::default());
    for frame in 0..120 {
        if frame >= 90 {
            camera.zoom_by(1.03, (640.0, 360.0));
        }
        let look = FrameParams { time_s: frame as f32 / 60.0, ..FrameParams::default() };
        let start = Instant::now();
        raster.draw(scene.build(&snapshot, &camera, &look));
        if frame < 4 || frame % 10 == 0 || frame > 114 {
            println!("frame {frame:3}: {:6.1} ms", start.elapsed().as_secs_f64() * 1e3);
        }
    }
}
