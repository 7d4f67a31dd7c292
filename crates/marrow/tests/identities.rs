//! Ids: no two cells that ever live in a run have one id, whether they were there from the start, came with the blood, were
//! given, or were born. `PROPTEST_RNG_SEED=1 PROPTEST_CASES=200 cargo test -p marrow --test identities` tries other runs.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::collections::BTreeMap;

use marrow::{AgentId, CellKind, Command, Snapshot, Stage};
use proptest::prelude::*;

/// Ticks in one run: stem cells have come back and CAR T cells have multiplied.
const TICKS: u32 = 260;

/// Seed 0 as well as any other, for it is the one that mixes to nothing.
fn seeds() -> impl Strategy<Value = u64> {
    prop_oneof![1 => Just(0), 5 => any::<u64>()]
}

/// What is given, each from its own tick on. Most runs hold what brings in cells: CAR T cells and a transplant.
fn plan() -> impl Strategy<Value = Vec<(u32, AgentId)>> {
    let bringing = ["car_t", "transplant"].into_iter().filter_map(AgentId::from_id).collect::<Vec<_>>();
    let agent = prop_oneof![
        prop::sample::select(bringing),
        prop::sample::select(AgentId::all().collect::<Vec<_>>()),
    ];
    prop::collection::vec((0..90_u32, agent), 1..5)
}

proptest! {
    #![proptest_config(support::cases(12, 60))]

    #[test]
    fn no_two_cells_ever_have_one_id(
        seed in seeds(),
        stage in prop::sample::select(&Stage::ALL[..]),
        plan in plan(),
    ) {
        let mut simulation = support::begin(seed, stage);
        let (mut snapshot, mut seen) = (Snapshot::of(&simulation), BTreeMap::new());
        for tick in 0..TICKS {
            note(&snapshot, tick, &mut seen)?;
            let due = plan.iter().filter(|(day, _)| *day == tick);
            due.for_each(|&(_, agent)| simulation.apply(Command::Give(agent)));
            simulation.tick();
            simulation.snapshot(&mut snapshot);
        }
    }
}

/// Where an id was seen last, and on what.
type Seen = BTreeMap<u64, (u32, CellKind)>;

/// An id was never seen, or in the last tick on a cell that is the same or one stage younger.
fn note(snapshot: &Snapshot, tick: u32, seen: &mut Seen) -> Result<(), TestCaseError> {
    for cell in &snapshot.cells {
        let last = seen.insert(cell.id, (tick, cell.kind));
        let same = last.is_none_or(|(when, kind)| when + 1 == tick && may_become(kind, cell.kind));
        prop_assert!(same, "tick {tick}: {last:?} then {cell:?}");
    }
    Ok(())
}

fn may_become(kind: CellKind, next: CellKind) -> bool {
    let ripens = [(CellKind::Erythroblast, CellKind::RedCell), (CellKind::Myelocyte, CellKind::Neutrophil)];
    kind == next || ripens.contains(&(kind, next))
}
