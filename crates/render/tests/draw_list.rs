//! The draw list: what is drawn, where, in which order. `cargo insta review` shows what has changed in the lists as text.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

mod support;

use marrow::{CellKind, Snapshot};
use render::{Camera, FrameParams, Scene, SpriteKind};
use support::five::{crowded, small};

fn text_of(snapshot: &Snapshot, zoom: f32) -> String {
    let mut camera = Camera::cover(&snapshot.niche, 240, 136);
    camera.zoom_by(zoom, (120.0, 68.0));
    let look = FrameParams { still: true, ..FrameParams::default() };
    Scene::new().build(snapshot, &camera, &look).to_text()
}

#[test]
fn the_list_reads_as_it_did() {
    insta::assert_snapshot!("small", text_of(&small(), 1.0));
    insta::assert_snapshot!("crowded", text_of(&crowded(), 3.0));
}

#[test]
fn a_busy_device_draws_fewer_marks_and_every_contact() {
    let mut snapshot = crowded();
    snapshot.cells[0].antigen = [0.9; 7];
    snapshot.m_protein_g_per_l = 40.0;
    let mut camera = Camera::cover(&snapshot.niche, 240, 136);
    camera.zoom_by(3.0, (120.0, 68.0));
    let mut scene = Scene::new();
    let mut count = |fewer_marks| {
        let look = FrameParams { still: true, fewer_marks, ..FrameParams::default() };
        let list = scene.build(&snapshot, &camera, &look);
        (list.marks.len(), list.count(SpriteKind::Synapse), list.count(SpriteKind::BrakeCovered))
    };
    let (all, fewer) = (count(false), count(true));
    assert!(fewer.0 * 4 < all.0 * 3, "{fewer:?} of {all:?}");
    assert_eq!((fewer.1, fewer.2), (all.1, all.2));
}

#[test]
fn neighbours_press_each_other_flat_where_it_can_be_seen() {
    let snapshot = crowded();
    let mut camera = Camera::cover(&snapshot.niche, 240, 136);
    let (mut scene, look) = (Scene::new(), FrameParams { still: true, ..FrameParams::default() });
    assert!(scene.build(&snapshot, &camera, &look).contacts.is_empty());
    camera.zoom_by(3.0, (120.0, 68.0));
    let list = scene.build(&snapshot, &camera, &look);
    let cell = |index: u32| &list.cells[index as usize];
    for contact in &list.contacts {
        let [right, down] = contact.inwards;
        let depth = right.hypot(down);
        assert!((0.0..0.5).contains(&depth), "{contact:?}");
        // Its neighbour gives way on the same line.
        let own = cell(contact.cell);
        let meets = |other: &&render::SoftContact| {
            let (x, y) = (cell(other.cell).x_px - own.x_px, cell(other.cell).y_px - own.y_px);
            let line = |by: &render::SoftContact| {
                cell(by.cell).radius_px
                    * cell(by.cell).key.body()
                    * (1.0 - by.inwards[0].hypot(by.inwards[1]))
            };
            other.cell != contact.cell && (line(contact) + line(other) - x.hypot(y)).abs() < 0.5
        };
        assert!(list.contacts.iter().any(|other| meets(&other)), "{contact:?} meets nobody");
    }
    assert!(list.contacts.len() >= 4, "{} contacts", list.contacts.len());
}

#[test]
fn cells_move_between_two_ticks() {
    let mut snapshot = small();
    snapshot.cells.truncate(1);
    snapshot.contacts.clear();
    snapshot.cells[0].previous_x_um = snapshot.cells[0].x_um - 10.0;
    let camera = Camera::cover(&snapshot.niche, 240, 136);
    let mut scene = Scene::new();
    let mut at = |alpha| {
        let look = FrameParams { alpha, still: true, ..FrameParams::default() };
        scene.build(&snapshot, &camera, &look).cells[0].x_px
    };
    let (before, between, now) = (at(0.0), at(0.5), at(1.0));
    assert!((now - before - 10.0 * camera.px_per_um).abs() < 1e-3);
    assert!((between - f32::midpoint(before, now)).abs() < 1e-3);
}

#[test]
fn detail_comes_with_nearness() {
    let mut snapshot = support::stage(420.0, 236.0, 0.3, 99);
    for cell in &mut snapshot.cells {
        cell.antigen[0] = 1.0;
        cell.bound_antibody = if cell.kind == CellKind::MyelomaCell { 0.5 } else { 0.0 };
    }
    let far = Camera::cover(&snapshot.niche, 640, 360);
    let near = Camera { px_per_um: 8.0, ..far };
    let mut scene = Scene::new();
    let look = FrameParams::default();
    let list = scene.build(&snapshot, &far, &look);
    assert!(list.count(SpriteKind::AntibodyHalo) > 0 && list.count(SpriteKind::Antibody) == 0);
    let list = scene.build(&snapshot, &near, &look);
    assert!(list.marks.iter().any(|m| matches!(m.key.kind, SpriteKind::Flag(_))));
    assert_eq!(list.count(SpriteKind::AntibodyHalo), 0);
}

#[test]
fn what_is_out_of_sight_is_left_out() {
    let snapshot = support::stage(420.0, 236.0, 0.1, 99);
    let mut camera = Camera::cover(&snapshot.niche, 640, 360);
    let mut scene = Scene::new();
    let all = scene.build(&snapshot, &camera, &FrameParams::default()).cells.len();
    assert_eq!(all, snapshot.cells.len());
    camera.px_per_um *= 6.0;
    assert!(scene.build(&snapshot, &camera, &FrameParams::default()).cells.len() < all / 6);
}

#[test]
fn immune_cells_that_lie_on_one_another_are_drawn_side_by_side() {
    let mut snapshot = small();
    snapshot.contacts.clear();
    snapshot.cells.clear();
    for i in 0..12_u8 {
        let (x, y) = (50.0 + 4.5 * f32::from(i % 4), 30.0 + 4.5 * f32::from(i / 4));
        snapshot.cells.push(support::cell(u64::from(i), CellKind::CarTCell, x, y, 4.5));
    }
    let mut scene = Scene::new();
    let mut nearest = |px_per_um: f32| {
        let camera = Camera { px_per_um, ..Camera::cover(&snapshot.niche, 640, 360) };
        let cells =
            &scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() }).cells;
        assert_eq!(cells.len(), 12);
        let pairs = cells.iter().enumerate().flat_map(|(i, a)| cells[..i].iter().map(move |b| (a, b)));
        let apart =
            pairs.map(|(a, b)| (a.x_px - b.x_px).hypot(a.y_px - b.y_px) / (a.radius_px + b.radius_px));
        apart.fold(f32::MAX, f32::min)
    };
    // Half a radius apart in the model: too small to be told apart from afar, much nearer to side by side from near by.
    assert!(nearest(0.5) < 0.55 && nearest(3.0) > 0.62, "{} {}", nearest(0.5), nearest(3.0));
}

#[test]
fn names_and_clicks_find_cells_of_a_crowd_where_they_are_drawn() {
    let mut snapshot = small();
    snapshot.contacts.clear();
    let near = |i: u64| support::cell(i, CellKind::CarTCell, 50.0 + 3.0 * i as f32, 30.0, 4.5);
    snapshot.cells = (0..5).map(near).collect();
    let mut scene = Scene::new();
    let camera = Camera { px_per_um: 3.0, ..Camera::cover(&snapshot.niche, 640, 360) };
    let drawn =
        scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() }).cells.clone();
    let mut moved = 0;
    for cell in &snapshot.cells {
        let (x, y) = camera.view_from_world(scene.place(&snapshot, cell, 1.0));
        assert!(drawn.iter().any(|instance| (instance.x_px - x).hypot(instance.y_px - y) < 0.01));
        let (own_x, own_y) = camera.view_from_world(cell.at(1.0));
        moved += u32::from((own_x - x).hypot(own_y - y) > 1.0);
    }
    assert!(moved > 2, "the crowd was drawn as it is");
}

/// One pixel for a cell moves none of its neighbours by more than a few: nothing jumps where cells pass each other.
#[test]
fn a_crowd_moves_without_jumps() {
    let mut snapshot = small();
    snapshot.contacts.clear();
    snapshot.cells = (0..4).map(|i| support::cell(i, CellKind::CarTCell, 55.0, 34.0, 4.5)).collect();
    (snapshot.cells[1].x_um, snapshot.cells[2].y_um, snapshot.cells[3].x_um) = (58.0, 37.0, 61.0);
    let camera = Camera { px_per_um: 4.0, ..Camera::cover(&snapshot.niche, 640, 360) };
    let mut scene = Scene::new();
    let mut last: Option<Vec<(f32, f32)>> = None;
    for step in 0..400_u16 {
        snapshot.cells[0].x_um = 45.0 + f32::from(step) * 0.05;
        for cell in &mut snapshot.cells {
            (cell.previous_x_um, cell.previous_y_um) = (cell.x_um, cell.y_um);
        }
        let list = scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() });
        let places: Vec<_> = list.cells.iter().map(|instance| (instance.x_px, instance.y_px)).collect();
        for (a, b) in last.iter().flatten().zip(&places) {
            let moved = (a.0 - b.0).hypot(a.1 - b.1);
            assert!(moved < 2.0, "step {step}: {moved}");
        }
        last = Some(places);
    }
}
