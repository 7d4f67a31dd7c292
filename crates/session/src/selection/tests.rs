//! Which cell is looked at next, and what is said of it.

use super::*;
use marrow::{Setup, Simulation, Size};

fn snapshot() -> Snapshot {
    Snapshot::of(&Simulation::new(Setup { size: Size::Small, ..Setup::default() }))
}

fn chosen(selection: &Selection) -> u64 {
    selection.chosen.unwrap().0
}

#[test]
fn what_lies_under_the_pointer_is_selected() {
    let (snapshot, mut selection) = (snapshot(), Selection::default());
    for cell in snapshot.cells.iter().filter(|cell| cell.stays()).take(50) {
        selection.select_at(&snapshot, cell.at(1.0), |cell| cell.at(1.0));
        let found = selection.cell(&snapshot).unwrap();
        assert!(distance_um(found.at(1.0), cell.at(1.0)) < found.radius_um);
    }
    let before = chosen(&selection);
    selection.select_at(&snapshot, Point::new(-900.0, 0.0), |cell| cell.at(1.0));
    assert_eq!(chosen(&selection), before, "beside every cell nothing changes");
}

#[test]
fn the_next_cells_are_others_and_the_way_back_is_the_same() {
    let (snapshot, mut selection) = (snapshot(), Selection::default());
    let camera = Camera::cover(&snapshot.niche, 800, 500);
    let visited: Vec<u64> = (0..10)
        .map(|_| {
            selection.select_next(&snapshot, &camera);
            chosen(&selection)
        })
        .collect();
    let mut all = visited.clone();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 10);
    for expected in visited.iter().rev().skip(1) {
        selection.select_previous(&snapshot);
        assert_eq!(chosen(&selection), *expected);
    }
}

#[test]
fn cells_of_a_kind_are_looked_at_one_after_the_other_and_then_again() {
    let (snapshot, mut selection) = (snapshot(), Selection::default());
    let camera = Camera::cover(&snapshot.niche, 800, 500);
    let is_giant = |at: usize| snapshot.cells[at].kind == CellKind::Megakaryocyte;
    let count = (0..snapshot.cells.len()).filter(|at| is_giant(*at)).count();
    let mut visit = || {
        selection.select_fitting(&snapshot, &camera, is_giant);
        chosen(&selection)
    };
    let rounds: Vec<u64> = (0..2 * count).map(|_| visit()).collect();
    assert!(count > 1 && rounds[..count] == rounds[count..], "{rounds:?}");
    let different: std::collections::BTreeSet<_> = rounds.iter().collect();
    assert_eq!(different.len(), count, "some are passed over: {rounds:?}");
    let before = chosen(&selection);
    selection.select_fitting(&snapshot, &camera, |_| false);
    assert_eq!(chosen(&selection), before, "where there is none nothing changes");
}

#[test]
fn a_kind_is_found_or_nothing_is() {
    let (snapshot, mut selection) = (snapshot(), Selection::default());
    let camera = Camera::cover(&snapshot.niche, 800, 500);
    for kind in CellKind::ALL {
        selection.select_kind(&snapshot, &camera, kind);
        let found = selection.cell(&snapshot).map(|cell| cell.kind);
        let is_there = snapshot.cells.iter().any(|cell| cell.kind == kind);
        assert_eq!(found, is_there.then_some(kind));
    }
}

#[test]
fn an_arrow_goes_its_way() {
    let (snapshot, mut selection) = (snapshot(), Selection::default());
    let camera = Camera::cover(&snapshot.niche, 800, 500);
    selection.select_next(&snapshot, &camera);
    let from = selection.cell(&snapshot).unwrap().at(1.0);
    selection.select_in_direction(&snapshot, &camera, (1.0, 0.0));
    let to = selection.cell(&snapshot).unwrap().at(1.0);
    assert!(to.x - from.x > (to.y - from.y).abs());
}

#[test]
fn a_cell_that_has_left_is_said_to_be_gone() {
    let (mut snapshot, mut selection) = (snapshot(), Selection::default());
    let camera = Camera::cover(&snapshot.niche, 800, 500);
    assert_eq!(selection.described(&snapshot), None);
    selection.select_next(&snapshot, &camera);
    let kind = selection.described(&snapshot).unwrap().kind;
    snapshot.cells.clear();
    let described = selection.described(&snapshot).unwrap();
    assert_eq!((described.kind, described.activity), (kind, CellActivity::Gone));
}
