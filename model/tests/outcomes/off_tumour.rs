//! Each treatment alone on healthy marrow harms the cells that carry its target, or that divide, and no others.

use marrow::sim::{AgentId, CellKind, Command, Simulation, Snapshot, Stage};

use super::seeds::{begin, each, give, play};

const SEEDS: u64 = 6;

/// Mean density of the agent's target on the cells of a kind, usual myeloma cell = 1.
fn carried(snapshot: &Snapshot, agent: AgentId, kind: CellKind) -> f32 {
    let Some(target) = agent.target() else { return 0.0 };
    let densities = || snapshot.cells.iter().filter(|c| c.kind == kind).map(|c| c.antigen[target as usize]);
    densities().fold(0.0, f32::max)
}

#[test]
fn a_targeted_treatment_harms_healthy_cells_only_where_they_carry_its_target() {
    for agent in AgentId::all().filter(|agent| agent.target().is_some()) {
        each(SEEDS, |seed| {
            let mut simulation = begin(seed, Stage::Healthy);
            let before = Snapshot::of(&simulation);
            simulation.apply(Command::Give(agent));
            play(&mut simulation, 120);
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
    for id in ["antibody:cd38", "car_t", "bispecific:bcma", "bispecific:fcrh5", "adc"] {
        let harmed = each(SEEDS, |seed| {
            let mut simulation = begin(seed, Stage::Healthy);
            give(&mut simulation, id);
            play(&mut simulation, 120);
            assert!(simulation.readouts().useful_antibodies < 0.95, "{id}, seed {seed}");
            simulation.harmed(CellKind::PlasmaCell)
        });
        assert!(harmed.iter().all(|&cells| cells > 0), "{id}: {harmed:?}");
    }
}

#[test]
fn chemotherapy_harms_the_cells_that_divide() {
    // Neutrophils were myelocytes when they were hurt.
    let dividing = [
        CellKind::StemCell,
        CellKind::Erythroblast,
        CellKind::Myelocyte,
        CellKind::Neutrophil,
        CellKind::Megakaryocyte,
        CellKind::Lymphocyte,
        CellKind::TCell,
        CellKind::NkCell,
    ];
    each(SEEDS, |seed| {
        let mut simulation = begin(seed, Stage::Healthy);
        give(&mut simulation, "chemo");
        play(&mut simulation, 120);
        for kind in CellKind::ALL {
            let harmed = simulation.harmed(kind);
            assert!(harmed == 0 || dividing.contains(&kind), "seed {seed}: {harmed} {kind:?}");
        }
        let (fast, slow) = (simulation.harmed(CellKind::Myelocyte), simulation.harmed(CellKind::TCell));
        assert!(fast > 10 * slow.max(1), "seed {seed}: {fast} myelocytes, {slow} T cells");
    });
}
