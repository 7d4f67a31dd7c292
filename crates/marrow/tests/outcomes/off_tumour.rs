//! Each treatment alone on healthy marrow harms the cells that carry its target, that divide, or that make antibodies, and no
//! others.

use marrow::{AgentId, CellKind, Simulation, Snapshot, Stage};

use super::outcome::{Criterion, Outcome, every, mean};
use super::statistics::{above, below, exactly};
use super::support::{agent, begin, give, play};

/// Days in which each treatment does its work, and in which antibodies of the blood follow.
const DAYS: u32 = 75;
const DAYS_OF_ANTIBODIES: u32 = 120;

/// Treatments that bind what plasma cells carry.
const ON_PLASMA_CELLS: [&str; 5] = ["adc", "antibody:cd38", "car_t", "bispecific:bcma", "bispecific:fcrh5"];

/// Density of its target from which a treatment may harm a cell, usual myeloma cell = 1.
const CARRIES: f32 = 0.05;

/// Highest density of the agent's target on the cells of a kind, usual myeloma cell = 1.
fn carried(snapshot: &Snapshot, agent: AgentId, kind: CellKind) -> f32 {
    let Some(target) = agent.target() else { return 0.0 };
    let densities = || snapshot.cells.iter().filter(|c| c.kind == kind).map(|c| c.antigen[target as usize]);
    densities().fold(0.0, f32::max)
}

/// Cells harmed of kinds that do not carry the target, the lowest blood count, and, where the target is on plasma cells, how many
/// of these were harmed and the useful antibodies that are left.
fn targeted(agent: AgentId, seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Healthy);
    let before = Snapshot::of(&simulation);
    give(&mut simulation, agent.as_str());
    play(&mut simulation, DAYS);
    let bare = CellKind::ALL.into_iter().filter(|&kind| carried(&before, agent, kind) < CARRIES);
    let r = simulation.readouts();
    let lowest = r.red_cells.min(r.white_cells).min(r.platelets);
    let mut numbers = vec![harmed(&simulation, bare), f64::from(lowest)];
    if ON_PLASMA_CELLS.contains(&agent.as_str()) {
        play(&mut simulation, DAYS_OF_ANTIBODIES - DAYS);
        numbers.push(f64::from(simulation.harmed(CellKind::PlasmaCell)));
        numbers.push(f64::from(simulation.readouts().useful_antibodies));
    }
    numbers
}

fn harmed(simulation: &Simulation, kinds: impl IntoIterator<Item = CellKind>) -> f64 {
    f64::from(kinds.into_iter().map(|kind| simulation.harmed(kind)).sum::<u32>())
}

fn targeted_outcome(agent: AgentId) -> Outcome {
    let name =
        format!("{}_harms_healthy_cells_only_where_they_carry_its_target", agent.as_str().replace(':', "_"));
    let mut criteria = vec![
        every("tgt-02", "harmed without the target", exactly(0.0)),
        mean("tgt-02", "lowest blood count", above(0.95)),
    ];
    if ON_PLASMA_CELLS.contains(&agent.as_str()) {
        criteria.push(mean("tgt-05", "plasma cells harmed", above(1.0)));
        criteria.push(mean("tgt-05", "useful antibodies left", below(0.95)));
    }
    let seeds = if agent.as_str() == "adc" { 16 } else { 8 };
    Outcome::new(name, seeds, criteria, move |seed| targeted(agent, seed))
}

/// Kinds that divide, the quickest first. Neutrophils were myelocytes when they were hurt.
const DIVIDING: &[CellKind] = &[
    CellKind::Myelocyte,
    CellKind::Erythroblast,
    CellKind::Neutrophil,
    CellKind::StemCell,
    CellKind::Megakaryocyte,
    CellKind::Lymphocyte,
    CellKind::TCell,
    CellKind::NkCell,
];

const HARMED: &str = "harmed of its kinds";

/// A treatment without a target, its claim, and what it may harm.
const UNTARGETED: [(&str, &str, &[CellKind]); 5] = [
    ("chemo", "chm-01", DIVIDING),
    ("transplant", "chm-01", DIVIDING),
    ("proteasome", "pin-01", &[CellKind::PlasmaCell]),
    ("steroid", "science.md 3.2", &[CellKind::PlasmaCell, CellKind::Lymphocyte]),
    ("imid", "imd-01", &[]),
];

/// Cells harmed of kinds that it may not harm, and of those that it may; of chemotherapy, T cells for each myelocyte.
fn untargeted(id: &str, kinds: &[CellKind], seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Healthy);
    give(&mut simulation, id);
    play(&mut simulation, DAYS);
    let spared = CellKind::ALL.into_iter().filter(|kind| !kinds.contains(kind));
    let mut numbers = vec![harmed(&simulation, spared), harmed(&simulation, kinds.iter().copied())];
    if id == "chemo" {
        let (fast, slow) = (simulation.harmed(CellKind::Myelocyte), simulation.harmed(CellKind::TCell));
        numbers.push(f64::from(slow) / f64::from(fast.max(1)));
    }
    numbers
}

fn untargeted_outcome((id, claim, kinds): (&'static str, &'static str, &'static [CellKind])) -> Outcome {
    let (name, acts) = match id {
        "chemo" | "transplant" => ("the_cells_that_divide", mean(claim, HARMED, above(1.0))),
        "imid" => ("no_healthy_cell", every(claim, HARMED, exactly(0.0))),
        _ => ("the_cells_it_is_known_for", mean(claim, HARMED, above(1.0))),
    };
    let mut criteria: Vec<Criterion> = vec![every(claim, "harmed of other kinds", exactly(0.0)), acts];
    if id == "chemo" {
        criteria.push(mean(claim, "T cells harmed for each myelocyte", below(0.1)));
    }
    let name = format!("{}_harms_{name}", agent(id).as_str());
    let seeds = if id == "proteasome" { 20 } else { 5 };
    Outcome::new(name, seeds, criteria, move |seed| untargeted(id, kinds, seed))
}

pub fn outcomes() -> Vec<Outcome> {
    let targeted = AgentId::all().filter(|agent| agent.target().is_some()).map(targeted_outcome);
    let has_row = |agent: AgentId| UNTARGETED.iter().any(|(id, ..)| *id == agent.as_str());
    let mut untargeted = AgentId::all().filter(|agent| agent.target().is_none());
    assert!(untargeted.all(has_row), "a treatment without a target has no row in UNTARGETED");
    targeted.chain(UNTARGETED.into_iter().map(untargeted_outcome)).collect()
}
