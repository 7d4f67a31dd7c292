//! Once warm, a tick and its snapshot ask for no memory.
#![cfg(not(target_arch = "wasm32"))]

use marrow::sim::{AgentId, Command, Setup, Simulation, Size, Snapshot, Stage};

#[test]
fn a_warm_tick_asks_for_no_memory() {
    let mut simulation =
        Simulation::new(Setup { seed: 7, stage: Stage::Active, size: Size::Small, ..Setup::default() });
    AgentId::all().for_each(|therapy| simulation.apply(Command::Give(therapy)));
    let mut snapshot = Snapshot::of(&simulation);
    (0..24).for_each(|_| simulation.tick());
    let asked = allocation_counter::measure(|| {
        for _ in 0..600 {
            simulation.tick();
            simulation.snapshot(&mut snapshot);
        }
    });
    assert_eq!(asked.count_total, 0);
}
