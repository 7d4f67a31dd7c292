//! What follows from the marrow, and when: blood counts, M-protein, calcium, kidneys, and what is felt of them.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{CellKind, MProtein, Readouts, Setup, Simulation, Size, Stage, Symptom, SymptomLevel};

const SEEDS: [u64; 3] = [1, 2, 3];

fn begin(seed: u64, stage: Stage, m_protein: MProtein) -> Simulation {
    Simulation::new(Setup { seed, stage, size: Size::Small, m_protein })
}

fn play(simulation: &mut Simulation, days: u32) -> Readouts {
    support::play(simulation, days);
    simulation.readouts()
}

/// The first day from now on which a number of the readouts is below a bound.
fn first_day_below(simulation: &mut Simulation, bound: f32, number: fn(&Readouts) -> f32) -> u32 {
    (1..400).find(|_| number(&play(simulation, 1)) < bound).unwrap_or(u32::MAX)
}

#[test]
fn each_stage_begins_with_the_blood_and_bone_that_belong_to_it() {
    for seed in SEEDS {
        let [healthy, early, active, relapsed] =
            Stage::ALL.map(|stage| begin(seed, stage, MProtein::IgG).readouts());
        let ordered = |number: fn(&Readouts) -> f32| {
            number(&healthy) > number(&early) && number(&early) > number(&active)
        };
        assert!(
            ordered(|r| r.red_cells) && ordered(|r| r.useful_antibodies) && ordered(|r| r.bone),
            "{seed}"
        );
        // Haemoglobin about 2 below normal or more, of 14 g/dL.
        assert!((0.65..0.86).contains(&active.red_cells), "seed {seed}: {active:?}");
        assert!(active.platelets > 0.8, "low platelets are uncommon when treatment begins: {active:?}");
        // Earlier treatment: lower counts and fewer useful antibodies than the same share of myeloma leaves alone.
        assert!(relapsed.myeloma_fraction < active.myeloma_fraction, "seed {seed}");
        assert!(relapsed.white_cells < 0.9 && relapsed.red_cells < 0.82, "seed {seed}: {relapsed:?}");
        assert!(relapsed.useful_antibodies < active.useful_antibodies, "seed {seed}: {relapsed:?}");
        assert!(relapsed.bone < active.bone, "seed {seed}");
    }
}

#[test]
fn a_run_begins_at_rest_and_not_with_a_jump() {
    for stage in [Stage::Healthy, Stage::Early, Stage::Active] {
        for seed in SEEDS {
            let mut simulation = begin(seed, stage, MProtein::IgG);
            let (first, then) = (simulation.readouts(), play(&mut simulation, 30));
            let moved = |number: fn(&Readouts) -> f32| (number(&then) - number(&first)).abs();
            assert!(moved(|r| r.red_cells) < 0.06, "{stage:?} {seed}: {first:?} {then:?}");
            assert!(moved(|r| r.useful_antibodies) < 0.13, "{stage:?} {seed}: {first:?} {then:?}");
            assert!(moved(|r| r.kidney) < 0.01, "{stage:?} {seed}: {first:?} {then:?}");
        }
    }
}

#[test]
fn after_a_sudden_block_neutrophils_fall_in_days_platelets_in_one_to_two_weeks_red_cells_over_weeks() {
    for seed in SEEDS {
        let blocked = || {
            let mut simulation = begin(seed, Stage::Healthy, MProtein::IgG);
            let makers =
                [CellKind::StemCell, CellKind::Erythroblast, CellKind::Myelocyte, CellKind::Neutrophil];
            makers.into_iter().chain([CellKind::Megakaryocyte]).for_each(|kind| simulation.ablate(kind));
            simulation
        };
        let white = first_day_below(&mut blocked(), 0.5, |r| r.white_cells);
        let platelets = first_day_below(&mut blocked(), 0.5, |r| r.platelets);
        let red = first_day_below(&mut blocked(), 0.75, |r| r.red_cells);
        assert!((1..=5).contains(&white), "{white}");
        assert!((6..=14).contains(&platelets), "{platelets}");
        assert!((21..=60).contains(&red), "{red}");
    }
}

#[test]
fn m_protein_lags_the_loss_of_the_clone_by_its_half_life() {
    for (m_protein, days) in [(MProtein::IgG, 20..=23), (MProtein::IgA, 6..=7), (MProtein::LightChain, 1..=2)]
    {
        for seed in SEEDS {
            let mut simulation = begin(seed, Stage::Early, m_protein);
            simulation.ablate(CellKind::MyelomaCell);
            let half = 0.5 * simulation.readouts().m_protein_g_per_l;
            let day = (1..100).find(|_| play(&mut simulation, 1).m_protein_g_per_l < half);
            assert!(day.is_some_and(|day| days.contains(&day)), "{m_protein:?}, seed {seed}: {day:?}");
        }
    }
}

#[test]
fn light_chains_harm_the_kidneys_and_these_recover_slowly_once_the_clone_is_gone() {
    for seed in SEEDS {
        let igg = begin(seed, Stage::Active, MProtein::IgG).readouts();
        let mut simulation = begin(seed, Stage::Active, MProtein::LightChain);
        let worn = play(&mut simulation, 60);
        assert!(igg.kidney > 0.95 && worn.kidney < 0.6, "seed {seed}: {worn:?}");
        simulation.ablate(CellKind::MyelomaCell);
        let (weeks, months) = (play(&mut simulation, 21), play(&mut simulation, 180));
        assert!(weeks.light_chains_g_per_l < 0.05 * worn.light_chains_g_per_l, "seed {seed}: {weeks:?}");
        assert!(weeks.kidney < worn.kidney + 0.15, "seed {seed}: {weeks:?}");
        assert!((worn.kidney + 0.2..0.95).contains(&months.kidney), "seed {seed}: {months:?}");
    }
}

#[test]
fn what_is_felt_eases_when_the_clone_is_gone_but_bone_that_is_lost_is_still_felt() {
    for seed in SEEDS {
        let mut simulation = begin(seed, Stage::Active, MProtein::IgG);
        let ill = play(&mut simulation, 200);
        let level = |symptom: Symptom, now: &Readouts| symptom.level(now);
        assert_eq!(level(Symptom::Fatigue, &ill), SymptomLevel::Strong, "seed {seed}");
        assert_eq!(level(Symptom::BonePain, &ill), SymptomLevel::Strong, "seed {seed}");
        assert_eq!(level(Symptom::InfectionRisk, &ill), SymptomLevel::Strong, "seed {seed}");
        simulation.ablate(CellKind::MyelomaCell);
        let after = play(&mut simulation, 300);
        assert_eq!(level(Symptom::Fatigue, &after), SymptomLevel::None, "seed {seed}: {after:?}");
        assert_eq!(level(Symptom::InfectionRisk, &after), SymptomLevel::None, "seed {seed}: {after:?}");
        assert_eq!(level(Symptom::BonePain, &after), SymptomLevel::Mild, "seed {seed}: {after:?}");
        assert!(after.calcium_mg_per_dl < 10.5, "seed {seed}: {after:?}");
    }
}
