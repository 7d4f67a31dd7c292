//! A copy of a run is small and goes on as the run does: going back in a run rests on it.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{AgentId, Command, Setup, Simulation, Size, Stage};
use support::begin_sized;

/// A run with everything that moves in it, three weeks old.
fn run(size: Size) -> Simulation {
    let mut simulation = begin_sized(3, Stage::Active, size);
    AgentId::all()
        .filter(|agent| agent.target().is_some())
        .for_each(|agent| simulation.apply(Command::Give(agent)));
    (0..240).for_each(|_| simulation.tick());
    simulation
}

#[test]
fn a_copy_costs_few_bytes() {
    for (size, most_bytes) in [(Size::Small, 400_000), (Size::Medium, 1_400_000), (Size::Large, 5_000_000)] {
        let simulation = run(size);
        let mut copies = Vec::with_capacity(1);
        let asked = allocation_counter::measure(|| copies.push(simulation.clone()));
        println!("{}: {} bytes in {} pieces", size.id(), asked.bytes_total, asked.count_total);
        assert!(asked.bytes_total < most_bytes, "{}: {} bytes", size.id(), asked.bytes_total);
        assert!(asked.count_total < 40, "{}: {} pieces", size.id(), asked.count_total);
    }
}

#[test]
fn a_copy_goes_on_as_the_run_does() {
    let mut simulation = run(Size::Small);
    let mut copy = simulation.clone();
    let mut over = Simulation::new(Setup { size: Size::Small, ..Setup::default() });
    over.clone_from(&simulation);
    for run in [&mut simulation, &mut copy, &mut over] {
        run.apply(Command::Stop(AgentId::all().next().unwrap_or_else(|| panic!("no agents"))));
        (0..600).for_each(|_| run.tick());
    }
    assert_eq!((copy.hash(), over.hash()), (simulation.hash(), simulation.hash()));
}
