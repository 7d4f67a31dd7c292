//! What holds for every treatment of the catalogue.

use marrow::sim::{
    AgentId, CellKind, Command, Contact, ContactKind, Setup, Simulation, Size, Snapshot, Stage,
};

fn begin(seed: u64) -> Simulation {
    Simulation::new(Setup { seed, stage: Stage::Active, size: Size::Small, ..Setup::default() })
}

fn tick(simulation: &mut Simulation, days: u32) {
    (0..days * 12).for_each(|_| simulation.tick());
}

#[test]
fn stopping_what_was_not_given_changes_nothing() {
    for therapy in AgentId::all() {
        let (mut plain, mut stopped) = (begin(3), begin(3));
        stopped.apply(Command::Stop(therapy));
        tick(&mut plain, 20);
        tick(&mut stopped, 20);
        assert_eq!(plain.hash(), stopped.hash(), "{}", therapy.as_str());
    }
}

#[test]
fn giving_is_deterministic_and_changes_the_run() {
    for therapy in AgentId::all() {
        let run = |given: bool| {
            let mut simulation = begin(4);
            if given {
                simulation.apply(Command::Give(therapy));
            }
            tick(&mut simulation, 15);
            simulation.hash()
        };
        assert_eq!(run(true), run(true), "{}", therapy.as_str());
        assert_ne!(run(true), run(false), "{}", therapy.as_str());
    }
}

#[test]
fn drugs_are_cleared_after_eight_half_lives() {
    for therapy in AgentId::all() {
        let Some(half_life) = therapy.agent().half_life_days else { continue };
        let mut simulation = begin(5);
        simulation.apply(Command::Give(therapy));
        let mut highest: f32 = 0.0;
        for _ in 0..10 * 12 {
            simulation.tick();
            highest = highest.max(simulation.drug_level(therapy));
        }
        assert!(highest > 0.15, "{}: {highest}", therapy.as_str());
        simulation.apply(Command::Stop(therapy));
        tick(&mut simulation, (8.0 * half_life) as u32 + 1);
        assert!(simulation.drug_level(therapy) < highest / 250.0, "{}", therapy.as_str());
    }
}

#[test]
fn every_step_that_a_card_names_happens() {
    for therapy in AgentId::all() {
        let mut simulation = begin(6);
        simulation.apply(Command::Give(therapy));
        tick(&mut simulation, 90);
        for &step in therapy.agent().steps {
            assert!(simulation.tally(therapy, step) > 0, "{}: {}", therapy.as_str(), step.id());
        }
    }
}

#[test]
fn each_kills_only_through_its_target() {
    for therapy in AgentId::all() {
        let Some(target) = therapy.target() else { continue };
        let mut simulation = begin(6);
        simulation.mask_antigen(target);
        simulation.apply(Command::Give(therapy));
        tick(&mut simulation, 60);
        assert_eq!(simulation.readouts().healthy_harmed, 0, "{}", therapy.as_str());
        assert!(simulation.readouts().myeloma_fraction > 0.25, "{}", therapy.as_str());
        let mut snapshot = Snapshot::empty();
        simulation.snapshot(&mut snapshot);
        // T cells dock by their own receptor with or without a treatment.
        let by_treatment = |contact: &Contact| contact.kind != ContactKind::BrakePressed;
        assert!(!snapshot.contacts.iter().any(by_treatment), "{}", therapy.as_str());
    }
}

#[test]
fn car_t_cells_expand_contract_and_shrink_the_clone() {
    for seed in [1, 2, 3] {
        let (mut given, mut plain) = (begin(seed), begin(seed));
        given.apply(Command::Give(AgentId::from_id("car_t").expect("in the catalogue")));
        let mut most = (0, 0);
        for day in 1..=75 {
            tick(&mut given, 1);
            most = most.max((given.count(CellKind::CarTCell), day));
        }
        tick(&mut plain, 75);
        let (with, without) = (given.readouts().myeloma_fraction, plain.readouts().myeloma_fraction);
        assert!(with < 0.5 * without, "seed {seed}: {with} against {without}");
        assert!((14..=32).contains(&most.1), "seed {seed}: peak {most:?}");
        assert!(given.count(CellKind::CarTCell) < most.0 / 3, "seed {seed}: no contraction from {most:?}");
        assert!(given.count(CellKind::PlasmaCell) < plain.count(CellKind::PlasmaCell) + 2, "seed {seed}");
    }
}

#[test]
fn the_antibody_alone_is_modest_and_thins_nk_cells_and_the_checkpoint_inhibitor_does_little() {
    for seed in [1, 2, 3] {
        let after = |id: Option<&str>| {
            let mut simulation = begin(seed);
            if let Some(therapy) = id.and_then(AgentId::from_id) {
                simulation.apply(Command::Give(therapy));
            }
            tick(&mut simulation, 75);
            (simulation.readouts().myeloma_fraction, simulation.count(CellKind::NkCell))
        };
        let (none, antibody, checkpoint) = (after(None), after(Some("antibody")), after(Some("checkpoint")));
        assert!(antibody.0 < 0.9 * none.0 && antibody.0 > 0.3 * none.0, "seed {seed}: {antibody:?} {none:?}");
        assert!(antibody.1 < none.1 * 7 / 10, "seed {seed}: NK {antibody:?} {none:?}");
        assert!(checkpoint.0 > 0.85 * none.0, "seed {seed}: {checkpoint:?} {none:?}");
    }
}
