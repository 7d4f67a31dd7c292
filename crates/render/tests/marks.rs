//! Marks: what happens to a cell is seen on it, close by, and goes with it.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

mod support;

use marrow::{CellKind, CellState, Contact, ContactKind, EventKind, Snapshot};
use render::{Camera, FrameParams, Scene, SpriteKind};
use support::five::{crowded, small};

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
