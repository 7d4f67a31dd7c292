//! The draw list: what is drawn, where, in which order. `cargo insta review` shows what has changed in the lists as text.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

mod support;

use marrow::{CellKind, CellState, Contact, ContactKind, EventKind, Snapshot};
use render::SpriteKind;
use render::{Camera, FrameParams, Scene};

fn small() -> Snapshot {
    let mut snapshot = support::stage(120.0, 68.0, 0.3, 5);
    let niche = std::sync::Arc::clone(&snapshot.niche);
    snapshot.cells.truncate(0);
    let kinds =
        [CellKind::MyelomaCell, CellKind::NkCell, CellKind::RedCell, CellKind::TCell, CellKind::PlasmaCell];
    for (i, kind) in kinds.into_iter().enumerate() {
        snapshot.cells.push(support::cell(i as u64, kind, 20.0 + 14.0 * i as f32, 34.0, 6.0));
    }
    snapshot.cells[0].bound_antibody = 0.6;
    snapshot.cells[0].antigen[0] = 1.0;
    snapshot.cells[3].bound_antibody = 0.6;
    snapshot.cells[1].state = CellState::Gripping;
    snapshot.cells[1].heading_rad = core::f32::consts::PI;
    snapshot.cells[2].state = CellState::InFlow;
    snapshot.cells[4].state = CellState::Dying;
    snapshot.cells[4].progress = 0.8;
    snapshot.contacts = vec![
        Contact { effector: 1, target: 0, kind: ContactKind::AntibodyTail },
        Contact { effector: 3, target: 4, kind: ContactKind::BrakeCovered },
        Contact { effector: 99, target: 0, kind: ContactKind::Car },
    ];
    Snapshot { niche, ..snapshot }
}

/// The same cells, closer to each other and to the eye.
fn crowded() -> Snapshot {
    let mut snapshot = small();
    for (i, cell) in snapshot.cells.iter_mut().enumerate() {
        (cell.x_um, cell.y_um) = (40.0 + 10.0 * i as f32, 34.0 + (i % 2) as f32);
        (cell.previous_x_um, cell.previous_y_um) = (cell.x_um, cell.y_um);
    }
    (snapshot.cells[2].kind, snapshot.cells[2].state) = (CellKind::Lymphocyte, CellState::Living);
    snapshot
}

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
fn what_happens_to_a_cell_is_seen_on_it_close_by() {
    let mut snapshot = small();
    snapshot.cells[0].bound.taken_in = 0.7;
    snapshot.cells[0].bound.bispecific = 0.8;
    snapshot.cells[1].progress = 0.8;
    snapshot.cells[3].brake_covered = 0.5;
    snapshot.contacts.push(Contact { effector: 3, target: 0, kind: ContactKind::Bridge });
    let near = |tick, kind, cell| marrow::Event {
        tick,
        kind,
        agent: None,
        cell,
        other: None,
        cell_kind: CellKind::MyelomaCell,
        x_um: 0.0,
        y_um: 0.0,
    };
    snapshot.tick = 100;
    snapshot.m_protein_g_per_l = 30.0;
    snapshot.events = vec![
        near(99, EventKind::Pore, 0),
        near(99, EventKind::Complement, 0),
        near(99, EventKind::Damaged, 0),
        near(80, EventKind::Damaged, 4),
    ];
    let far = Camera::cover(&snapshot.niche, 240, 136);
    let close = Camera { px_per_um: 5.0, width_px: 800, height_px: 400, ..far };
    let mut scene = Scene::new();
    let look = FrameParams { still: true, ..FrameParams::default() };
    let marks = [
        SpriteKind::Load,
        SpriteKind::Pores,
        SpriteKind::ComplementPores,
        SpriteKind::Damage,
        SpriteKind::Granules,
    ];
    let list = scene.build(&snapshot, &far, &FrameParams { still: true, ..look }).clone();
    assert!(list.count(SpriteKind::MProtein) > 0 && list.count(SpriteKind::Brake) == 0);
    let list = scene.build(&snapshot, &close, &look);
    for kind in marks {
        assert_eq!(list.count(kind), 1, "{}", kind.id());
    }
    assert!(list.count(SpriteKind::Bispecific) > 4 && list.count(SpriteKind::CarBridge) == 0);
    assert!(list.count(SpriteKind::Brake) > 1 && list.count(SpriteKind::BrakeCovered) > 1);
}

#[test]
fn flags_fade_in() {
    let snapshot = small();
    let camera = Camera::cover(&snapshot.niche, 240, 136);
    let mut scene = Scene::new();
    let mut opacity = |px_per_um| {
        let camera = Camera { px_per_um, width_px: 900, height_px: 500, ..camera };
        let list = scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() });
        list.marks.iter().filter(|m| matches!(m.key.kind, SpriteKind::Flag(_))).map(|m| m.opacity).max()
    };
    let faded = [3.0, 3.6, 4.2, 4.8, 6.0].map(|scale| opacity(scale).unwrap_or(0));
    assert!(faded.is_sorted() && faded[0] == 0 && faded[4] == 255, "{faded:?}");
    assert!(faded[1..4].iter().any(|o| (20..235).contains(o)), "{faded:?}");
}

/// On the screen a cell is as large as before, and the story speaks of what stands on it.
#[test]
fn a_busy_device_that_draws_with_half_the_pixels_shows_flags_all_the_same() {
    let snapshot = small();
    let camera = Camera::cover(&snapshot.niche, 240, 136);
    let mut scene = Scene::new();
    let mut flags = |px_per_um, pixels| {
        let camera = Camera { px_per_um, width_px: 900, height_px: 500, ..camera };
        let look = FrameParams { still: true, pixels, ..FrameParams::default() };
        let marks = &scene.build(&snapshot, &camera, &look).marks;
        let is_seen = |mark: &&render::SpriteInstance| {
            matches!(mark.key.kind, SpriteKind::Flag(_)) && mark.opacity > 200
        };
        marks.iter().filter(is_seen).count()
    };
    let all = flags(6.0, 1.0);
    assert!(all > 0 && flags(3.0, 1.0) == 0 && flags(3.0, 0.5) == all, "{all}");
    // None of them stands on a neighbour either.
    let mut contacts = |px_per_um, pixels| {
        let camera = Camera { px_per_um, width_px: 900, height_px: 500, ..camera };
        scene
            .build(&crowded(), &camera, &FrameParams { still: true, pixels, ..FrameParams::default() })
            .contacts
            .len()
    };
    let all = contacts(6.0, 1.0);
    assert!(all > 3 && contacts(3.0, 1.0) == 0 && contacts(3.0, 0.5) == all, "{all}");
}

/// Middles of a macrophage and of what it eats, device pixels, in the radii of the macrophage's body; and how much of the
/// arms is to be seen.
fn eaten(progress: f32) -> Option<(f32, u8)> {
    let mut snapshot = support::scenes::contacts();
    snapshot.cells[4].progress = progress;
    let camera = support::scenes::camera(6.0);
    let mut scene = Scene::new();
    let list = scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() });
    let place = |kind, near: f32| {
        let one = |s: &&render::SpriteInstance| {
            s.key.kind == SpriteKind::Cell(kind) && (s.x_px - near).abs() < 80.0
        };
        list.cells.iter().filter(one).min_by(|a, b| a.y_px.total_cmp(&b.y_px)).copied()
    };
    let (eater, eaten) = (place(CellKind::Macrophage, 318.0)?, place(CellKind::MyelomaCell, 390.0)?);
    let arms = list.marks.iter().find(|mark| mark.key.kind == SpriteKind::EngulfingCup)?;
    let apart = (eater.x_px - eaten.x_px).hypot(eater.y_px - eaten.y_px);
    Some((apart / (eater.radius_px * eater.key.body()), arms.opacity))
}

#[test]
fn what_a_macrophage_eats_ends_inside_it() {
    let (first, half, last) = (eaten(0.0).unwrap(), eaten(0.5).unwrap(), eaten(0.99).unwrap());
    assert!(first.0 > half.0 && half.0 > last.0, "{first:?} {half:?} {last:?}");
    assert!(last.0 < 1.0, "{last:?}");
    assert!(half.1 == 255 && first.1 < 30 && last.1 < 30, "{first:?} {half:?} {last:?}");
}

#[test]
fn what_a_myeloma_cell_makes_is_not_seen_within_its_neighbours() {
    let mut snapshot = small();
    snapshot.contacts.clear();
    snapshot.cells = vec![support::cell(7, CellKind::MyelomaCell, 60.0, 34.0, 6.0)];
    let mut scene = Scene::new();
    let mut made = |snapshot: &Snapshot| {
        let camera = Camera { px_per_um: 6.0, ..Camera::cover(&snapshot.niche, 240, 136) };
        let moments = (0..60).map(|i| f32::from(i as u8) * 0.5);
        let looks = moments.map(|time_s| FrameParams { time_s, ..FrameParams::default() });
        looks.map(|look| scene.build(snapshot, &camera, &look).count(SpriteKind::MProtein)).sum::<usize>()
    };
    let alone = made(&snapshot);
    for i in 0..6_u8 {
        let angle = f32::from(i) * core::f32::consts::FRAC_PI_3;
        let (x, y) = (60.0 + 10.0 * angle.cos(), 34.0 + 10.0 * angle.sin());
        snapshot.cells.push(support::cell(8 + u64::from(i), CellKind::Lymphocyte, x, y, 6.0));
    }
    let crowded = made(&snapshot);
    assert!(crowded * 3 < alone, "{crowded} of {alone}");
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

/// It would look like a part of the cell.
#[test]
fn what_drifts_in_the_blood_is_not_seen_on_cells() {
    let mut snapshot = support::stage(120.0, 68.0, 0.3, 5);
    snapshot.contacts.clear();
    snapshot.m_protein_g_per_l = 40.0;
    let camera = Camera { px_per_um: 5.0, ..Camera::cover(&snapshot.niche, 640, 360) };
    let mut scene = Scene::new();
    let list = scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() });
    let drifting = || list.marks.iter().filter(|mark| mark.key.kind == SpriteKind::MProtein);
    assert!(drifting().count() > 3, "{}", drifting().count());
    for molecule in drifting() {
        let on = |cell: &render::SpriteInstance| {
            (cell.x_px - molecule.x_px).hypot(cell.y_px - molecule.y_px) < 0.8 * cell.radius_px
        };
        assert!(!list.cells.iter().any(on), "{molecule:?}");
    }
}

#[test]
fn what_lies_in_a_cell_fades_with_it() {
    let load = |progress| {
        let mut snapshot = small();
        snapshot.contacts.clear();
        let mut cell = support::cell(1, CellKind::MyelomaCell, 60.0, 34.0, 6.0);
        (cell.state, cell.progress, cell.bound.taken_in) = (CellState::Dying, progress, 1.0);
        snapshot.cells = vec![cell];
        let camera = Camera { px_per_um: 6.0, ..Camera::cover(&snapshot.niche, 640, 360) };
        let mut scene = Scene::new();
        let list = scene.build(&snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() });
        list.marks.iter().find(|mark| mark.key.kind == SpriteKind::Load).map_or(0, |mark| mark.opacity)
    };
    assert!(load(0.1) == 255 && load(0.75) < 200 && load(0.98) < 20, "{} {}", load(0.75), load(0.98));
}
