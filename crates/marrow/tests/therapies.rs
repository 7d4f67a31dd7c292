//! What holds for every treatment of the catalogue.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{AgentId, Command, Contact, ContactKind, Snapshot, Stage};
use support::{begin, play};

#[test]
fn stopping_what_was_not_given_changes_nothing() {
    let mut plain = begin(3, Stage::Active);
    play(&mut plain, 20);
    for therapy in AgentId::all() {
        let mut stopped = begin(3, Stage::Active);
        stopped.apply(Command::Stop(therapy));
        play(&mut stopped, 20);
        assert_eq!(plain.hash(), stopped.hash(), "{}", therapy.as_str());
    }
}

#[test]
fn giving_changes_the_run() {
    let mut plain = begin(4, Stage::Active);
    play(&mut plain, 15);
    for therapy in AgentId::all() {
        let mut given = begin(4, Stage::Active);
        given.apply(Command::Give(therapy));
        play(&mut given, 15);
        assert_ne!(plain.hash(), given.hash(), "{}", therapy.as_str());
    }
}

#[test]
fn drugs_are_cleared_after_eight_half_lives() {
    for therapy in AgentId::all() {
        let Some(half_life) = therapy.agent().half_life_days else { continue };
        let mut simulation = begin(5, Stage::Active);
        simulation.apply(Command::Give(therapy));
        let mut highest: f32 = 0.0;
        for _ in 0..10 * 12 {
            simulation.tick();
            highest = highest.max(simulation.drug_level(therapy));
        }
        assert!(highest > 0.15, "{}: {highest}", therapy.as_str());
        simulation.apply(Command::Stop(therapy));
        play(&mut simulation, (8.0 * half_life) as u32 + 1);
        assert!(simulation.drug_level(therapy) < highest / 250.0, "{}", therapy.as_str());
    }
}

#[test]
fn every_step_that_a_card_names_happens() {
    for therapy in AgentId::all() {
        let mut simulation = begin(6, Stage::Active);
        simulation.apply(Command::Give(therapy));
        play(&mut simulation, 90);
        for &step in therapy.agent().steps {
            assert!(simulation.tally(therapy, step) > 0, "{}: {}", therapy.as_str(), step.id());
        }
    }
}

#[test]
fn every_side_effect_that_a_card_names_is_felt() {
    for agent in AgentId::all() {
        let mut simulation = begin(6, Stage::Active);
        simulation.apply(Command::Give(agent));
        let harms = agent.agent().harms;
        let mut most = vec![0.0_f32; harms.len()];
        for _ in 0..90 {
            play(&mut simulation, 1);
            for (most, harm) in most.iter_mut().zip(harms) {
                *most = most.max(simulation.side_effect(harm.effect));
            }
        }
        for (most, harm) in most.into_iter().zip(harms) {
            assert!(most > 0.0, "{}: {}", agent.as_str(), harm.effect.id());
        }
    }
}

#[test]
fn each_kills_only_through_its_target() {
    for therapy in AgentId::all() {
        let Some(target) = therapy.target() else { continue };
        let mut simulation = begin(6, Stage::Active);
        simulation.mask_antigen(target);
        simulation.apply(Command::Give(therapy));
        play(&mut simulation, 60);
        assert_eq!(simulation.readouts().healthy_harmed, 0, "{}", therapy.as_str());
        assert!(simulation.readouts().myeloma_fraction > 0.25, "{}", therapy.as_str());
        let mut snapshot = Snapshot::empty();
        simulation.snapshot(&mut snapshot);
        // T cells dock by their own receptor with or without a treatment.
        let by_treatment = |contact: &Contact| contact.kind != ContactKind::BrakePressed;
        assert!(!snapshot.contacts.iter().any(by_treatment), "{}", therapy.as_str());
    }
}
