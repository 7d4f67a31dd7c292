//! Each treatment alone on healthy marrow harms the cells that carry its target, that divide, or that make antibodies, and no
//! others.

use marrow::sim::{AgentId, CellKind, Command, Simulation, Snapshot, Stage};

use super::seeds::{MANY, begin, each, give, play};

/// Days in which each treatment does its work.
const DAYS: u32 = 75;

/// Highest density of the agent's target on the cells of a kind, usual myeloma cell = 1.
fn carried(snapshot: &Snapshot, agent: AgentId, kind: CellKind) -> f32 {
    let Some(target) = agent.target() else { return 0.0 };
    let densities = || snapshot.cells.iter().filter(|c| c.kind == kind).map(|c| c.antigen[target as usize]);
    densities().fold(0.0, f32::max)
}

#[test]
fn a_targeted_treatment_harms_healthy_cells_only_where_they_carry_its_target() {
    for agent in AgentId::all().filter(|agent| agent.target().is_some()) {
        each(MANY, |seed| {
            let mut simulation = begin(seed, Stage::Healthy);
            let before = Snapshot::of(&simulation);
            simulation.apply(Command::Give(agent));
            play(&mut simulation, DAYS);
            for kind in CellKind::ALL {
                let (harmed, carried) = (simulation.harmed(kind), carried(&before, agent, kind));
                let name = (agent.as_str(), seed, kind);
                assert!(harmed == 0 || carried >= 0.05, "{name:?}: {harmed} at a density of {carried}");
            }
            spares_blood(&simulation, agent, seed);
        });
    }
}

/// None of the targets is on the cells that make blood.
fn spares_blood(simulation: &Simulation, agent: AgentId, seed: u64) {
    let r = simulation.readouts();
    let spared = [r.red_cells, r.white_cells, r.platelets].iter().all(|&count| count > 0.95);
    assert!(spared, "{}, seed {seed}: {r:?}", agent.as_str());
}

#[test]
fn those_on_plasma_cells_cost_useful_antibodies() {
    for id in ["adc", "antibody:cd38", "car_t", "bispecific:bcma", "bispecific:fcrh5"] {
        let left = each(MANY, |seed| {
            let mut simulation = begin(seed, Stage::Healthy);
            give(&mut simulation, id);
            play(&mut simulation, 120);
            assert!(simulation.harmed(CellKind::PlasmaCell) > 0, "{id}, seed {seed}");
            simulation.readouts().useful_antibodies
        });
        let mean = left.iter().sum::<f32>() / left.len() as f32;
        assert!(mean < 0.95, "{id}: {mean} of {left:?}");
    }
}

/// What a treatment without a target may harm.
fn harms_only(id: &str, kinds: &[CellKind]) {
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Healthy);
        give(&mut simulation, id);
        play(&mut simulation, DAYS);
        for kind in CellKind::ALL {
            let harmed = simulation.harmed(kind);
            assert!(harmed == 0 || kinds.contains(&kind), "{id}, seed {seed}: {harmed} {kind:?}");
        }
        let most = kinds.iter().map(|&kind| simulation.harmed(kind)).max();
        assert!(most != Some(0), "{id}, seed {seed}: it did nothing");
    });
}

/// Kinds that divide, the quickest first. Neutrophils were myelocytes when they were hurt.
const DIVIDING: [CellKind; 8] = [
    CellKind::Myelocyte,
    CellKind::Erythroblast,
    CellKind::Neutrophil,
    CellKind::StemCell,
    CellKind::Megakaryocyte,
    CellKind::Lymphocyte,
    CellKind::TCell,
    CellKind::NkCell,
];

#[test]
fn chemotherapy_and_the_melphalan_of_a_transplant_harm_the_cells_that_divide() {
    harms_only("chemo", &DIVIDING);
    harms_only("transplant", &DIVIDING);
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Healthy);
        give(&mut simulation, "chemo");
        play(&mut simulation, DAYS);
        let (fast, slow) = (simulation.harmed(CellKind::Myelocyte), simulation.harmed(CellKind::TCell));
        assert!(fast > 10 * slow.max(1), "seed {seed}: {fast} myelocytes, {slow} T cells");
    });
}

#[test]
fn partner_medicines_harm_the_cells_they_are_known_for() {
    harms_only("proteasome", &[CellKind::PlasmaCell]);
    harms_only("steroid", &[CellKind::PlasmaCell, CellKind::Lymphocyte]);
    harms_only("imid", &[]);
}
