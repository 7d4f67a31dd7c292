//! Assignment: with the same treatment in both arms, chance makes them alike; a doctor's choice by a sign that can be seen does not.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::thread;

use marrow::Setting;
use marrow::trial::{ARMS, Arm, ArmTreatment, PersonResult, Summary, TrialRun, TrialSetup};

use support::extent;

const MONTHS: u32 = 12;
/// How much the first arm must be ahead without chance, and how much further than with it: of 100 people who respond, and of 100
/// without growth for a year.
const AHEAD: [f64; 2] = [10.0, 20.0];
const FURTHER: [f64; 2] = [3.0, 15.0];

/// How far the first arm is ahead with chance and without: response, a year without growth. People are the same in either arm, so
/// each is played once.
fn ahead(seed: u64) -> [[f64; 2]; 2] {
    let given = ["imid", "steroid"].iter().filter_map(|one| ArmTreatment::parse(one).ok()).collect();
    let arm = Arm::new(given, MONTHS);
    let setup = TrialSetup {
        arms: [arm.clone(), arm],
        setting: Setting::Relapsed1To3,
        people: 200,
        seed,
        by_chance: true,
    };
    let mut trial = TrialRun::new(setup.clone());
    while trial.advance() {}
    let mut results: Vec<PersonResult> =
        (0..ARMS).flat_map(|arm| trial.done(arm)).map(|course| course.result).collect();
    results.sort_unstable_by_key(|person| person.number);
    [true, false].map(|by_chance| {
        let trial = TrialRun::new(TrialSetup { by_chance, ..setup.clone() });
        let [first, second] = [0, 1].map(|arm| {
            let of = |number: &u32| results[*number as usize];
            let summary = Summary::of(&trial.assigned(arm).iter().map(of).collect::<Vec<_>>());
            [summary.orr, summary.pfs_at(MONTHS.into())].map(|share| share.value.unwrap_or(f64::NAN))
        });
        [first[0] - second[0], first[1] - second[1]]
    })
}

#[test]
fn without_chance_the_same_treatment_seems_better_in_the_first_arm() {
    let seeds = extent("seeds of 200 people", 1..=2, 1..=8);
    let found: Vec<_> = thread::scope(|scope| {
        let played: Vec<_> = seeds.map(|seed| scope.spawn(move || ahead(seed))).collect();
        played.into_iter().filter_map(|one| one.join().ok()).collect()
    });
    for (at, what) in ["response", "a year without growth"].into_iter().enumerate() {
        let with = found.iter().map(|one| one[0][at].abs()).fold(0.0, f64::max);
        let without = found.iter().map(|one| one[1][at]).fold(f64::INFINITY, f64::min);
        println!("{what}, of 100: at most {with:.0} apart by chance, at least {without:.0} without");
        assert!(without >= AHEAD[at], "{what}: {found:?}");
        assert!(without >= with + FURTHER[at], "{what}: {found:?}");
    }
}
