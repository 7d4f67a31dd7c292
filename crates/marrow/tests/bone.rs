//! Bone: whole in health, eaten in pits where myeloma is, and not refilled when myeloma is gone.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::sync::Arc;

use marrow::niche::Niche;
use marrow::{CellKind, Snapshot, Stage, TICKS_PER_DAY};
use support::{begin, play};

/// Points of a lattice over the stage that lie in bone.
fn bone_points(niche: &Niche) -> Vec<(f32, f32)> {
    let lattice =
        (0..280).flat_map(|column| (0..158).map(move |row| (column as f32 * 2.0, row as f32 * 2.0)));
    lattice.filter(|&(x, y)| niche.trabeculae.iter().any(|bone| bone.contains(x, y))).collect()
}

#[test]
fn the_outline_recedes_by_as_much_as_the_readout_says() {
    let whole = bone_points(&Snapshot::of(&begin(3, Stage::Healthy)).niche);
    let mut simulation = begin(3, Stage::Active);
    play(&mut simulation, 200);
    let left = bone_points(&Snapshot::of(&simulation).niche);
    let (drawn, told) = (left.len() as f32 / whole.len() as f32, simulation.readouts().bone);
    assert!(told < 0.9, "{told}");
    assert!((drawn - told).abs() < 0.04, "drawn {drawn}, told {told}");
    // Up to the step in which the outline follows, no bone lies where none was.
    assert!(left.iter().filter(|point| !whole.contains(point)).count() < 5);
}

#[test]
fn myeloma_wakes_osteoclasts_and_stops_osteoblasts() {
    let (healthy, mut ill) = (begin(4, Stage::Healthy), begin(4, Stage::Active));
    play(&mut ill, 200);
    assert!(ill.count(CellKind::Osteoclast) > healthy.count(CellKind::Osteoclast));
    assert!(ill.count(CellKind::Osteoblast) < healthy.count(CellKind::Osteoblast) / 2);
    assert!(ill.readouts().calcium_mg_per_dl > healthy.readouts().calcium_mg_per_dl + 0.5);
}

#[test]
fn bone_mostly_does_not_refill_when_myeloma_is_gone() {
    let mut simulation = begin(5, Stage::Active);
    play(&mut simulation, 240);
    let lost = 1.0 - simulation.readouts().bone;
    simulation.ablate(CellKind::MyelomaCell);
    play(&mut simulation, 500);
    let still_lost = 1.0 - simulation.readouts().bone;
    assert!(still_lost > 0.6 * lost, "{lost} then {still_lost}");
    assert!(still_lost < lost + 0.02, "no more is lost: {lost} then {still_lost}");
    assert!(simulation.count(CellKind::Osteoblast) > 8, "osteoblasts come back");
    assert!(simulation.readouts().calcium_mg_per_dl < 10.2);
}

#[test]
fn the_niche_is_the_same_one_between_two_changes_of_the_outline() {
    let mut simulation = begin(6, Stage::Active);
    let mut snapshot = Snapshot::of(&simulation);
    let mut changes = 0;
    for _ in 0..120 * TICKS_PER_DAY {
        let held = Arc::clone(&snapshot.niche);
        simulation.tick();
        simulation.snapshot(&mut snapshot);
        changes += u32::from(!Arc::ptr_eq(&held, &snapshot.niche));
    }
    assert!((5..=30).contains(&changes), "{changes} changes in 120 days");
}
