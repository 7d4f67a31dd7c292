//! What all agents together make of the niche: what cells wear, how ready immune cells are, how fast cells may divide.
//! Treatments meet each other here and in the cells, nowhere else.

use crate::entities::cell::{Cell, CellKind, Role, Target};
use crate::entities::ids::AgentId;
use crate::entities::super_individuals::SuperIndividuals;
use crate::parameter::parameters;
use crate::params;
use crate::state_hasher::StateHasher;
use crate::submodels::therapy::dosing::DosingState;

parameters! {
    /// Most suppressor cells that count, health = 1. Chosen.
    SUPPRESSION_MAX: f32 = 1.5, "1", "chosen";
    /// Usual myeloma cells per counted cell of a healthy niche that shed one unit of soluble BCMA. Chosen:
    /// active myeloma.
    SHEDDING_UNIT: f32 = 0.3, "1", "chosen";
}

/// The niche as the agents leave it in this tick.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DrugEnvironment {
    /// Antibody tails that a cell wears for each flag, per density.
    fc: [f32; Target::COUNT],
    /// Bridges to T cells that a cell wears for each flag, per density.
    bridges: [f32; Target::COUNT],
    /// Whether any cell wears tails, and whether any wears bridges.
    pub(crate) any_fc: bool,
    pub(crate) any_bridges: bool,
    /// How far NK and T cells are primed, 0 to 1.
    pub(crate) priming: f32,
    /// How far NK cells are switched on through their own SLAMF7, 0 to 1.
    pub(crate) switched_on: f32,
    /// By how much myeloma cells, and myelocytes, are slowed in dividing, 0 to 1.
    pub(crate) clone_slowed: f32,
    pub(crate) myeloid_slowed: f32,
    /// How far immune reactions are damped, 0 to 1.
    pub(crate) calm: f32,
    /// Share of PD-1 brakes that is covered.
    pub(crate) brake_covered: f32,
    /// Suppressor cells, health = 1.
    pub(crate) suppression: f32,
    /// BCMA afloat, 1 in usual active myeloma.
    pub(crate) soluble_bcma: f32,
    /// Sums of the round of decisions that goes on: suppressor cells, BCMA on all cells.
    round: (f32, f32),
}

impl DrugEnvironment {
    /// A niche at rest.
    pub(crate) fn steady_state(cells: &[Cell], standing_for: &SuperIndividuals, set_point: &[f32]) -> Self {
        let mut environment = Self::default();
        for cell in cells {
            environment.sample(cell, standing_for.weight_of(cell));
        }
        environment.suppression = environment.round.0 / suppressors_of_health(set_point);
        environment.soluble_bcma = shed(environment.round.1, set_point);
        environment.round = (0.0, 0.0);
        environment
    }

    /// Takes in what one cell adds, or the cells for which it stands; each comes once in a decision interval.
    pub(crate) fn sample(&mut self, cell: &Cell, stands_for: f32) {
        if cell.in_marrow() && cell.is_alive() {
            self.round.0 += f32::from(u8::from(cell.role == Role::Suppressor));
            self.round.1 += stands_for * cell.flag(Target::Bcma);
        }
    }

    /// A round of decisions is over: every cell has been looked at.
    pub(crate) fn finish_interval(&mut self, set_point: &[f32]) {
        self.suppression = (self.round.0 / suppressors_of_health(set_point)).min(SUPPRESSION_MAX);
        let step = 1.0 - libm::exp2f(-params::DECISION_INTERVAL_DAYS / params::SOLUBLE_BCMA_HALF_LIFE_DAYS);
        self.soluble_bcma += step * (shed(self.round.1, set_point) - self.soluble_bcma);
        self.round = (0.0, 0.0);
    }

    /// What the present levels make of it.
    pub(crate) fn update(&mut self, dosing: &[DosingState]) {
        let effect = |agent: AgentId| dosing[agent.index()].effect;
        self.fc[Target::Cd38 as usize] = effect(AgentId::ANTIBODY_CD38);
        self.fc[Target::Slamf7 as usize] = params::SLAMF7_TAILS * effect(AgentId::ANTIBODY_SLAMF7);
        self.fc[Target::Bcma as usize] = params::ADC_TAILS * effect(AgentId::ADC);
        self.bridges[Target::Bcma as usize] = effect(AgentId::BISPECIFIC_BCMA);
        self.bridges[Target::Gprc5d as usize] = effect(AgentId::BISPECIFIC_GPRC5D);
        self.bridges[Target::Fcrh5 as usize] = effect(AgentId::BISPECIFIC_FCRH5);
        self.any_fc = self.fc.iter().any(|&fc| fc > params::NO_EFFECT);
        self.any_bridges = self.bridges.iter().any(|&bridges| bridges > params::NO_EFFECT);
        self.priming = effect(AgentId::IMID);
        self.switched_on = effect(AgentId::ANTIBODY_SLAMF7);
        self.clone_slowed = params::IMID_SLOWS_CLONE * effect(AgentId::IMID);
        self.myeloid_slowed = params::IMID_SLOWS_MYELOCYTES * effect(AgentId::IMID);
        self.calm = effect(AgentId::STEROID);
        self.brake_covered = effect(AgentId::CHECKPOINT);
    }

    /// Antibody tails on a cell, as much as a usual myeloma cell wears when all its CD38 is covered = 1.
    pub(crate) fn fc_density(&self, cell: &Cell) -> f32 {
        worn(&self.fc, cell)
    }

    /// Bridges on a cell, as much as a usual myeloma cell wears when all of one target is covered = 1.
    pub(crate) fn engager_bridges(&self, cell: &Cell) -> f32 {
        worn(&self.bridges, cell)
    }

    /// The agent whose tails a cell wears most.
    pub(crate) fn agent_of_fc(&self, cell: &Cell) -> AgentId {
        match densest(&self.fc, cell) {
            Target::Slamf7 => AgentId::ANTIBODY_SLAMF7,
            Target::Bcma => AgentId::ADC,
            _ => AgentId::ANTIBODY_CD38,
        }
    }

    /// The agent whose bridges a cell wears most.
    pub(crate) fn agent_of_bridge(&self, cell: &Cell) -> AgentId {
        match densest(&self.bridges, cell) {
            Target::Gprc5d => AgentId::BISPECIFIC_GPRC5D,
            Target::Fcrh5 => AgentId::BISPECIFIC_FCRH5,
            _ => AgentId::BISPECIFIC_BCMA,
        }
    }

    /// How well T cells do their work: suppressor cells hold them back, priming helps.
    pub(crate) fn t_cell_force(&self) -> f32 {
        let held_back = 1.0 - params::SUPPRESSION_TOLL * self.suppression.min(1.0);
        held_back * (1.0 + params::PRIMED_T_CELLS * self.priming)
    }

    /// T cells that the marrow calls in from the blood, health = 1: more once suppressor cells are gone.
    pub(crate) fn t_cells_called(&self) -> f32 {
        1.0 + params::T_CELLS_WITHOUT_SUPPRESSORS * (1.0 - self.suppression).clamp(0.0, 1.0)
    }

    /// Share of the drug of an agent with this target that soluble target leaves free.
    pub(crate) fn free_share(&self, target: Option<Target>) -> f32 {
        let soaked = target == Some(Target::Bcma);
        if soaked { 1.0 / (1.0 + params::SOLUBLE_BCMA_SOAKS * self.soluble_bcma) } else { 1.0 }
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        for number in [self.suppression, self.soluble_bcma, self.round.0, self.round.1] {
            hasher.write_f32(number);
        }
    }
}

fn worn(per_density: &[f32; Target::COUNT], cell: &Cell) -> f32 {
    per_density.iter().zip(&cell.antigen).map(|(share, density)| share * density).sum()
}

fn densest(per_density: &[f32; Target::COUNT], cell: &Cell) -> Target {
    let worn = |target: Target| per_density[target as usize] * cell.flag(target);
    Target::ALL.into_iter().fold(Target::Cd38, |best, next| if worn(next) > worn(best) { next } else { best })
}

fn suppressors_of_health(set_point: &[f32]) -> f32 {
    (params::SUPPRESSOR_SHARE * set_point[CellKind::TCell as usize]).max(1.0)
}

/// BCMA that cells shed, 1 when three cells in ten are usual myeloma cells.
fn shed(bcma_on_cells: f32, set_point: &[f32]) -> f32 {
    bcma_on_cells / (SHEDDING_UNIT * set_point.iter().sum::<f32>()).max(1.0)
}
