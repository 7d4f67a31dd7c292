//! What holds in every run: random seeds, stages and commands. The cases are the same each time, so that a failure is
//! never met by chance only; `PROPTEST_RNG_SEED=1 PROPTEST_CASES=200 cargo test -p marrow --test rules` tries others.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::disallowed_methods, reason = "what is measured need not be equal to the bit")]

mod support;

use std::collections::BTreeSet;

use marrow::niche::{Niche, Trabecula};
use marrow::{AgentId, CellState, CellView, Command, ContactKind, Readouts, Simulation, Snapshot, Stage};
use proptest::prelude::*;
use support::begin;

/// How deep a centre may lie in bone for a moment, µm: bone is felt through a lattice of 6 µm.
const BONE_TOLERANCE_UM: f32 = 1.5;
/// How far cells of the marrow and of the stream may lie past the stage's edge, µm.
const MARGIN_UM: (f32, f32) = (8.0, 40.0);
/// No cell moves further in a tick, µm: flow, the strongest push, a wall that pushes back, and a grip.
const LEAP_UM: f32 = 10.0;
/// Mean overlap of a resting cell with its neighbours, per radius, however full the marrow is.
const OVERLAP: f32 = 1.0;

#[derive(Clone, Copy, Debug)]
enum Step {
    Tell(Command),
    Ticks(u32),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let therapies: Vec<AgentId> = AgentId::all().collect();
    let therapy = prop::sample::select(therapies);
    let step = prop_oneof![
        2 => therapy.clone().prop_map(|id| Step::Tell(Command::Give(id))),
        1 => therapy.prop_map(|id| Step::Tell(Command::Stop(id))),
        3 => (1..120_u32).prop_map(Step::Ticks),
    ];
    prop::collection::vec(step, 1..10)
}

proptest! {
    #![proptest_config(support::cases(20, 100))]

    #[test]
    fn every_run_keeps_the_rules(seed: u64, stage in prop::sample::select(&Stage::ALL[..]), steps in steps()) {
        let (mut simulation, mut twin) = (begin(seed, stage), begin(seed, stage));
        let mut snapshot = Snapshot::of(&simulation);
        holds(&simulation, &snapshot)?;
        for step in steps {
            take(&mut simulation, step);
            take(&mut twin, step);
            simulation.snapshot(&mut snapshot);
            holds(&simulation, &snapshot)?;
        }
        prop_assert_eq!(simulation.hash(), twin.hash());
    }
}

fn take(simulation: &mut Simulation, step: Step) {
    match step {
        Step::Tell(command) => simulation.apply(command),
        Step::Ticks(n) => (0..n).for_each(|_| simulation.tick()),
    }
}

fn holds(simulation: &Simulation, snapshot: &Snapshot) -> Result<(), TestCaseError> {
    readouts_make_sense(&simulation.readouts())?;
    for id in AgentId::all() {
        let level = simulation.drug_level(id);
        prop_assert!((0.0..20.0).contains(&level), "{}: {level}", id.as_str());
    }
    prop_assert_eq!(simulation.readouts().n_cells as usize, snapshot.cells.len());
    for cell in &snapshot.cells {
        numbers_make_sense(cell)?;
        lies_where_it_may(cell, &snapshot.niche)?;
    }
    let ids: BTreeSet<u64> = snapshot.cells.iter().map(|cell| cell.id).collect();
    prop_assert_eq!(ids.len(), snapshot.cells.len(), "two cells have one id");
    let overlap = mean_overlap(&snapshot.cells);
    prop_assert!(overlap < OVERLAP, "mean overlap {overlap}");
    contacts_join_two_cells(snapshot)
}

fn readouts_make_sense(r: &Readouts) -> Result<(), TestCaseError> {
    let fractions =
        [r.plasma_cell_fraction, r.myeloma_fraction, r.erythroid_fraction, r.myeloid_fraction, r.bone];
    prop_assert!(fractions.iter().all(|f| (0.0..=1.0).contains(f)), "{r:?}");
    let others = r.erythroid_fraction + r.myeloid_fraction;
    prop_assert!(
        r.myeloma_fraction <= r.plasma_cell_fraction && r.plasma_cell_fraction + others < 1.0001,
        "{r:?}"
    );
    let counts = [r.red_cells, r.white_cells, r.platelets];
    prop_assert!(counts.iter().all(|count| (0.0..2.0).contains(count)), "{r:?}");
    prop_assert!((0.0..100.0).contains(&r.m_protein_g_per_l) && (0.0..1e6).contains(&r.day), "{r:?}");
    Ok(())
}

fn numbers_make_sense(cell: &CellView) -> Result<(), TestCaseError> {
    let shares = [cell.progress, cell.maturity, cell.bound_antibody, cell.exhaustion, cell.brake_covered];
    prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{cell:?}");
    prop_assert!(cell.antigen.iter().all(|density| (0.0..=6.0).contains(density)), "{cell:?}");
    prop_assert!((0.5..25.0).contains(&cell.radius_um) && cell.heading_rad.is_finite(), "{cell:?}");
    Ok(())
}

fn lies_where_it_may(cell: &CellView, niche: &Niche) -> Result<(), TestCaseError> {
    let in_flow = cell.state == CellState::InFlow;
    let margin = if in_flow { MARGIN_UM.1 } else { MARGIN_UM.0 };
    let across = -margin..=niche.width_um + margin;
    let down = -margin..=niche.height_um + margin;
    prop_assert!(across.contains(&cell.x_um) && down.contains(&cell.y_um), "off the stage: {cell:?}");
    let leap = (cell.x_um - cell.previous_x_um).hypot(cell.y_um - cell.previous_y_um);
    prop_assert!(leap < LEAP_UM, "moved {leap} µm: {cell:?}");
    let inside = niche.trabeculae.iter().any(|bone| deep_in(bone, cell.x_um, cell.y_um));
    prop_assert!(in_flow || !inside, "in bone: {cell:?}");
    Ok(())
}

/// Whether a point lies in bone with bone on all sides.
fn deep_in(bone: &Trabecula, x: f32, y: f32) -> bool {
    let t = BONE_TOLERANCE_UM;
    bone.contains(x, y)
        && [(t, 0.0), (-t, 0.0), (0.0, t), (0.0, -t)].iter().all(|(dx, dy)| bone.contains(x + dx, y + dy))
}

/// Overlap depth per radius, for cells at rest that do not squeeze through.
fn mean_overlap(cells: &[CellView]) -> f32 {
    let resting: Vec<&CellView> = cells.iter().filter(|cell| cell.state == CellState::Living).collect();
    let mut sum = 0.0;
    for (k, a) in resting.iter().enumerate() {
        for b in &resting[k + 1..] {
            let (dx, dy, reach) = (a.x_um - b.x_um, a.y_um - b.y_um, a.radius_um + b.radius_um);
            let square = dx * dx + dy * dy;
            if square < reach * reach {
                sum += (reach - square.sqrt()) * (1.0 / a.radius_um + 1.0 / b.radius_um);
            }
        }
    }
    sum / resting.len().max(1) as f32
}

fn contacts_join_two_cells(snapshot: &Snapshot) -> Result<(), TestCaseError> {
    let mut seen = BTreeSet::new();
    for contact in &snapshot.contacts {
        let (a, b) = (contact.effector as usize, contact.target as usize);
        prop_assert!(a < snapshot.cells.len() && b < snapshot.cells.len() && a != b, "{contact:?}");
        prop_assert!(seen.insert(a) && seen.insert(b), "a cell in two contacts: {contact:?}");
        let held =
            if contact.kind == ContactKind::Engulfing { CellState::Engulfed } else { CellState::Gripped };
        prop_assert_eq!((snapshot.cells[a].state, snapshot.cells[b].state), (CellState::Gripping, held));
    }
    let held = |cell: &&CellView| matches!(cell.state, CellState::Gripping | CellState::Gripped);
    prop_assert!(snapshot.cells.iter().filter(held).count() <= seen.len());
    Ok(())
}
