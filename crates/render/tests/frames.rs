//! From frame to frame: stillness, motion, settling, and nothing taken from the heap.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

mod support;

use render::{Backend as _, Camera, FrameParams, FrameStatus, PaintBudget, Raster, Scene, Theme};

#[test]
fn still_frames_are_identical_and_others_are_not() {
    let snapshot = support::stage(160.0, 90.0, 0.2, 3);
    let mut camera = Camera::cover(&snapshot.niche, 480, 270);
    camera.zoom_by(3.0, (240.0, 130.0));
    camera.clamp_to(&snapshot.niche);
    let mut scene = Scene::new();
    let mut raster = Raster::new(PaintBudget::Unlimited);
    let mut frame = |time_s: f32, still: bool| {
        raster.draw(scene.build(
            &snapshot,
            &camera,
            &FrameParams { time_s, still, ..FrameParams::default() },
        ));
        raster.pixels()
    };
    assert_eq!(frame(0.0, true), frame(31.7, true));
    assert_ne!(frame(0.0, false), frame(2.0, false));
}

#[test]
fn a_little_effort_each_frame_ends_in_the_complete_picture() {
    let snapshot = support::stage(160.0, 90.0, 0.2, 3);
    let camera = Camera::cover(&snapshot.niche, 320, 180);
    let look = FrameParams { still: true, theme: Theme::Dark, ..FrameParams::default() };
    let mut scene = Scene::new();
    let (mut hurried, mut complete) =
        (Raster::new(PaintBudget::Pixels(4_000)), Raster::new(PaintBudget::Unlimited));
    complete.draw(scene.build(&snapshot, &camera, &look));
    let mut frames = 1;
    while hurried.draw(scene.build(&snapshot, &camera, &look)) == FrameStatus::Partial {
        frames += 1;
        assert!(frames < 400, "it never settles");
    }
    assert!(frames > 3, "the first frames were to be quick");
    assert!(hurried.pixels() == complete.pixels(), "it says that it is whole before it is");
}

#[test]
fn bone_that_wears_is_painted_anew_now_and_then_and_at_last() {
    let mut snapshot = support::stage(160.0, 90.0, 0.0, 3);
    let camera = Camera::cover(&snapshot.niche, 320, 180);
    let look = FrameParams { still: true, ..FrameParams::default() };
    let (mut scene, mut raster) = (Scene::new(), Raster::new(PaintBudget::Pixels(16_000)));
    while raster.draw(scene.build(&snapshot, &camera, &look)) == FrameStatus::Partial {}
    let before = raster.pixels();
    let mut changes = 0;
    let mut seen = before.clone();
    for frame in 0..300 {
        if frame % 10 == 0 {
            let mut niche = marrow::niche::Niche::clone(&snapshot.niche);
            niche.trabeculae.iter_mut().flat_map(|t| &mut t.outline).for_each(|point| point.y -= 0.4);
            snapshot.niche = std::sync::Arc::new(niche);
        }
        raster.draw(scene.build(&snapshot, &camera, &look));
        changes += u32::from(raster.pixels() != seen);
        seen.clear();
        seen.extend_from_slice(&raster.pixels());
    }
    assert!((1..=3).contains(&changes), "painted anew {changes} times in five seconds");
    let mut frames = 0;
    while raster.draw(scene.build(&snapshot, &camera, &look)) == FrameStatus::Partial {
        frames += 1;
        assert!(frames < 300, "it never settles");
    }
    let mut complete = Raster::new(PaintBudget::Unlimited);
    complete.draw(scene.build(&snapshot, &camera, &look));
    assert!(raster.pixels() == complete.pixels() && raster.pixels() != before);
}

#[test]
fn under_a_camera_that_drifts_the_ground_is_sharp() {
    let mut snapshot = support::stage(160.0, 90.0, 0.0, 3);
    snapshot.cells.clear();
    snapshot.contacts.clear();
    let look = FrameParams { still: true, ..FrameParams::default() };
    let mut camera = Camera::cover(&snapshot.niche, 480, 270);
    camera.zoom_by(6.0, (200.0, 130.0));
    let (mut scene, mut raster) = (Scene::new(), Raster::new(PaintBudget::Pixels(16_000)));
    for _ in 0..60 {
        camera.pan_by_px(0.4, 0.1);
        raster.draw(scene.build(&snapshot, &camera, &look));
    }
    let mut sharp = Raster::new(PaintBudget::Unlimited);
    sharp.draw(scene.build(&snapshot, &camera, &look));
    let apart: u64 = raster.pixels().iter().zip(sharp.pixels()).map(|(a, b)| u64::from(a.abs_diff(b))).sum();
    let mean = apart as f32 / (480 * 270 * 4) as f32;
    assert!(mean < 1.0, "the ground is {mean} off");
}

#[test]
fn a_cell_outside_leaves_no_trace() {
    let mut snapshot = support::stage(160.0, 90.0, 0.2, 3);
    let camera = Camera::cover(&snapshot.niche, 320, 180);
    let look = FrameParams { still: true, ..FrameParams::default() };
    let mut scene = Scene::new();
    let mut raster = Raster::new(PaintBudget::Unlimited);
    raster.draw(scene.build(&snapshot, &camera, &look));
    let without = raster.pixels();
    let kind = marrow::CellKind::Megakaryocyte;
    snapshot.cells.push(support::cell(9_999, kind, -60.0, 45.0, 24.0));
    snapshot.cells.push(support::cell(9_998, kind, 80.0, 150.0, 24.0));
    raster.draw(scene.build(&snapshot, &camera, &look));
    assert!(raster.pixels() == without);
}

#[test]
fn a_warm_frame_takes_nothing_from_the_heap() {
    let mut snapshot = support::stage(300.0, 170.0, 0.2, 3);
    for cell in &mut snapshot.cells {
        cell.previous_x_um += 1.0;
    }
    let mut scene = Scene::new();
    let mut raster = Raster::new(PaintBudget::Unlimited);
    let whole = Camera::cover(&snapshot.niche, 480, 270);
    let mut close = whole;
    close.zoom_by(5.0, (200.0, 100.0));
    for camera in [whole, close] {
        let mut run = || {
            for step in 0..12_u8 {
                let alpha = f32::from(step) / 12.0;
                let look = FrameParams { alpha, time_s: alpha, ..FrameParams::default() };
                raster.draw(scene.build(&snapshot, &camera, &look));
            }
        };
        run();
        let taken = allocation_counter::measure(&mut run);
        assert_eq!((taken.count_total, taken.bytes_total), (0, 0));
    }
}
