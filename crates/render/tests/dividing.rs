//! A cell that splits among its neighbours: who gives way to whom, and whose flags stand where.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

mod support;

use core::f32::consts::FRAC_PI_3;

use marrow::{CellKind, CellState, CellView, Snapshot};
use render::SpriteKind;
use render::{Camera, DrawList, FrameParams, Scene, SpriteInstance};

const MIDDLE_UM: (f32, f32) = (60.0, 30.0);

fn myeloma_cell(state: CellState) -> CellView {
    let mut cell = support::cell(1, CellKind::MyelomaCell, MIDDLE_UM.0, MIDDLE_UM.1, 7.0);
    (cell.state, cell.antigen) = (state, [1.0; 7]);
    cell
}

/// So many cells around one that is so far through its division, and that has all the flags there are.
fn around(progress: f32, count: u8, far_um: f32) -> Snapshot {
    let mut snapshot = support::scenes::one_of_each();
    snapshot.cells = vec![myeloma_cell(CellState::Dividing)];
    snapshot.cells[0].progress = progress;
    for i in 0..count {
        let angle = f32::from(i) * FRAC_PI_3;
        let (x, y) = (MIDDLE_UM.0 + far_um * angle.cos(), MIDDLE_UM.1 + far_um * angle.sin());
        snapshot.cells.push(support::cell(2 + u64::from(i), CellKind::Myelocyte, x, y, 7.0));
    }
    snapshot
}

fn drawn(snapshot: &Snapshot) -> DrawList {
    let camera: Camera = support::scenes::camera(8.0);
    Scene::new().build(snapshot, &camera, &FrameParams { still: true, ..FrameParams::default() }).clone()
}

/// Flags that can be seen, and those of them that stand on another cell.
fn flags(list: &DrawList) -> (usize, usize) {
    let is_flag = |mark: &&SpriteInstance| matches!(mark.key.kind, SpriteKind::Flag(_)) && mark.opacity > 60;
    let is_on = |mark: &&SpriteInstance| {
        let others = list.cells.iter().filter(|cell| cell.key.kind == SpriteKind::Cell(CellKind::Myelocyte));
        others
            .clone()
            .any(|cell| (cell.x_px - mark.x_px).hypot(cell.y_px - mark.y_px) < 0.97 * cell.radius_px)
    };
    let all = list.marks.iter().filter(is_flag);
    (all.clone().count(), all.filter(is_on).count())
}

#[test]
fn its_flags_stand_beside_its_neighbours() {
    for progress in [0.1, 0.5, 0.9] {
        let (alone, _) = flags(&drawn(&around(progress, 0, 0.0)));
        assert!(alone > 15, "{alone} flags");
        for far_um in [11.5, 13.5] {
            let (seen, on_others) = flags(&drawn(&around(progress, 6, far_um)));
            assert!(on_others == 0 && seen * 3 < alone * 2, "{progress}: {seen} of {alone}, {on_others}");
            let (some, on_others) = flags(&drawn(&around(progress, 2, far_um)));
            assert!(on_others == 0 && some > seen && some < alone, "{progress}: {some} of {alone}");
        }
    }
}

/// Whoever lies in the way of a half gives way to it, the more the farther it has come.
#[test]
fn its_neighbours_give_way_to_the_halves() {
    let depth = |progress: f32| {
        let list = drawn(&around(progress, 1, 14.2));
        list.contacts.iter().map(|contact| contact.inwards[0].hypot(contact.inwards[1])).fold(0.0, f32::max)
    };
    let depths = [0.1, 0.5, 0.95].map(depth);
    assert!(depths.is_sorted() && depths[0] < 0.05 && depths[2] > 0.1, "{depths:?}");
}

/// What dies or divides has an outline of its own and gives no way.
#[test]
fn cells_give_way_to_one_that_divides_or_dies_and_a_macrophage_to_none_that_dies() {
    let given = |kind, state| {
        let mut snapshot = around(0.1, 0, 0.0);
        snapshot.cells[0] = myeloma_cell(state);
        snapshot.cells.push(support::cell(2, kind, MIDDLE_UM.0 - 11.0, MIDDLE_UM.1, 7.0));
        drawn(&snapshot).contacts.len()
    };
    assert_eq!(given(CellKind::Lymphocyte, CellState::Living), 2);
    assert_eq!(given(CellKind::Lymphocyte, CellState::Dividing), 1);
    assert_eq!(given(CellKind::Lymphocyte, CellState::Dying), 1);
    assert_eq!(given(CellKind::Macrophage, CellState::Dying), 0);
}
