//! Small scenes on open ground, for pictures of every kind and every contact in every room.

use std::sync::Arc;

use super::{cell, stage};
use marrow::niche::{Niche, Point};
use marrow::{CellKind, CellState, Contact, ContactKind, Snapshot};
use render::{Camera, SystemColours, Theme};

const WIDTH_UM: f32 = 120.0;
const HEIGHT_UM: f32 = 60.0;

/// Bands of zoom, pixels to a µm: sprites set down as they are, slid, and turned with flags around.
pub const BANDS: [(&str, f32); 3] = [("far", 0.7), ("near", 2.0), ("close", 4.0)];

/// All of a scene at a scale.
pub fn camera(px_per_um: f32) -> Camera {
    let (width_px, height_px) = ((WIDTH_UM * px_per_um) as u32, (HEIGHT_UM * px_per_um) as u32);
    Camera { centre: Point::new(WIDTH_UM / 2.0, HEIGHT_UM / 2.0), px_per_um, width_px, height_px }
}

/// The rooms, and one set of system colours.
pub fn rooms() -> impl Iterator<Item = Theme> {
    let system =
        SystemColours { canvas: [0; 3], text: [255; 3], highlight: [26, 235, 255], highlight_text: [0; 3] };
    Theme::all().chain([Theme::Forced(system)])
}

/// One cell of each kind, six to a row, on open ground.
pub fn one_of_each() -> Snapshot {
    let mut snapshot = stage(60.0, 34.0, 0.0, 3);
    let empty = Niche {
        width_um: WIDTH_UM,
        height_um: HEIGHT_UM,
        trabeculae: vec![],
        sinusoids: vec![],
        fat_cells: vec![],
    };
    snapshot.niche = Arc::new(empty);
    snapshot.contacts.clear();
    snapshot.cells.clear();
    for (i, kind) in CellKind::ALL.into_iter().enumerate() {
        let (column, row) = ((i % 6) as f32, (i / 6) as f32);
        let mut cell = cell(i as u64, kind, 10.0 + 20.0 * column, 10.0 + 20.0 * row, 6.6);
        cell.antigen = [0.9; 7];
        cell.brake_covered = 0.5;
        snapshot.cells.push(cell);
    }
    snapshot
}

/// Six pairs, each with its kind of contact, and a neighbour that contacts on both.
pub fn contacts() -> Snapshot {
    let mut snapshot = one_of_each();
    snapshot.cells.clear();
    let pairs = [
        (CellKind::NkCell, ContactKind::AntibodyTail),
        (CellKind::Macrophage, ContactKind::Engulfing),
        (CellKind::CarTCell, ContactKind::Car),
        (CellKind::TCell, ContactKind::Bridge),
        (CellKind::TCell, ContactKind::BrakePressed),
        (CellKind::TCell, ContactKind::BrakeCovered),
    ];
    for (i, (kind, contact)) in pairs.into_iter().enumerate() {
        let (x, y) = (20.0 + 40.0 * (i % 3) as f32, 15.0 + 30.0 * (i / 3) as f32);
        let at = snapshot.cells.len() as u32;
        let mut holder = cell(u64::from(at), kind, x - 7.0, y, 5.4);
        (holder.state, holder.progress) = (CellState::Gripping, 0.7);
        let mut held = cell(u64::from(at) + 1, CellKind::MyelomaCell, x + 5.0, y + 1.0, 7.2);
        let taken_in = contact == ContactKind::Engulfing;
        held.state = if taken_in { CellState::Engulfed } else { CellState::Gripped };
        (held.progress, held.antigen) = (0.4, [0.9; 7]);
        let beside = cell(u64::from(at) + 2, CellKind::Myelocyte, x - 1.0, y + 11.0, 7.0);
        snapshot.cells.extend([holder, held, beside]);
        snapshot.contacts.push(Contact { effector: at, target: at + 1, kind: contact });
    }
    snapshot
}
