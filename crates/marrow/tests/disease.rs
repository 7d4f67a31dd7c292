//! What a person must see when nothing is given.
#![allow(clippy::disallowed_methods, reason = "what is measured need not be equal to the bit")]
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{CellState, Snapshot, Stage};
use support::{begin, play};

#[test]
fn ordinary_cells_move_calmly() {
    let mut simulation = begin(5, Stage::Active);
    play(&mut simulation, 30);
    let snapshot = Snapshot::of(&simulation);
    let mut paces: Vec<f32> = snapshot
        .cells
        .iter()
        .filter(|cell| cell.state == CellState::Living)
        .map(|c| (c.x_um - c.previous_x_um).hypot(c.y_um - c.previous_y_um))
        .collect();
    paces.sort_by(f32::total_cmp);
    assert!(paces[paces.len() / 2] < 0.3, "median {}", paces[paces.len() / 2]);
    assert!(paces[paces.len() * 99 / 100] < 1.5, "99 of 100: {}", paces[paces.len() * 99 / 100]);
}
