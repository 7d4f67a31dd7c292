//! Whatever the frame and the camera: a full, opaque picture and no panic.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

mod support;

use marrow::niche::{Niche, Point};
use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, Theme};
use support::Chance;

fn assert_opaque(raster: &Raster, width: u32, height: u32) {
    assert_eq!(raster.size(), (width, height));
    assert_eq!(raster.pixels().len(), (width * height * 4) as usize);
    assert!(raster.pixels().chunks_exact(4).all(|p| p[3] == 255), "{width}x{height}");
}

#[test]
fn any_frame_is_filled() {
    let snapshot = support::stage(300.0, 170.0, 0.2, 3);
    let mut scene = Scene::new();
    let mut raster = Raster::new(PaintBudget::Pixels(5_000));
    for (width, height) in [(1, 1), (1, 900), (2000, 1), (200, 200), (320, 480), (1024, 768), (7680, 4320)] {
        let camera = Camera::cover(&snapshot.niche, width, height);
        for _ in 0..2 {
            raster.draw(scene.build(&snapshot, &camera, &FrameParams::default()));
            assert_opaque(&raster, width, height);
        }
    }
}

#[test]
fn any_camera_is_survived() {
    let snapshot = support::stage(300.0, 170.0, 0.2, 3);
    let mut chance = Chance(41);
    let mut scene = Scene::new();
    let mut raster = Raster::new(PaintBudget::Pixels(3_000));
    for round in 0..160 {
        let (width, height) = ((chance.unit() * 300.0) as u32 + 1, (chance.unit() * 300.0) as u32 + 1);
        let mut camera = Camera::cover(&snapshot.niche, width, height);
        camera.zoom_by(chance.unit() * 30.0, (chance.unit() * 400.0, chance.unit() * 400.0));
        camera.pan_by_px((chance.unit() - 0.5) * 1e4, (chance.unit() - 0.5) * 1e4);
        if round % 3 != 0 {
            camera.clamp_to(&snapshot.niche);
        }
        let theme = Theme::all().nth(round % 3).unwrap();
        let look = FrameParams {
            alpha: chance.unit() * 3.0 - 1.0,
            theme,
            ticks_per_second: chance.unit() * 200.0,
            time_s: chance.unit() * 1e5,
            still: false,
            fewer_marks: chance.unit() < 0.5,
            pixels: 0.5 + 0.5 * chance.unit(),
            is_at_rest: chance.unit() < 0.5,
        };
        raster.draw(scene.build(&snapshot, &camera, &look));
        assert_opaque(&raster, width, height);
    }
}

#[test]
fn broken_cells_and_empty_niches_are_survived() {
    let mut snapshot = support::stage(120.0, 68.0, 0.2, 3);
    snapshot.cells[0].x_um = f32::NAN;
    snapshot.cells[1].radius_um = f32::INFINITY;
    snapshot.cells[2].heading_rad = f32::NAN;
    snapshot.cells[3].progress = 7.0;
    snapshot.cells[3].state = marrow::CellState::Dividing;
    let empty =
        Niche { width_um: 0.0, height_um: 0.0, trabeculae: vec![], sinusoids: vec![], fat_cells: vec![] };
    let mut raster = Raster::default();
    let mut scene = Scene::new();
    for niche in [std::sync::Arc::clone(&snapshot.niche), std::sync::Arc::new(empty)] {
        snapshot.niche = niche;
        let camera = Camera { centre: Point::default(), px_per_um: 2.0, width_px: 90, height_px: 50 };
        raster.draw(scene.build(&snapshot, &camera, &FrameParams::default()));
        assert_opaque(&raster, 90, 50);
    }
}
