//! Once warm, a tick and its snapshot ask for no memory.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{AgentId, Command, Snapshot, Stage};
use support::begin;

#[test]
fn a_warm_tick_asks_for_no_memory() {
    let mut simulation = begin(7, Stage::Active);
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
