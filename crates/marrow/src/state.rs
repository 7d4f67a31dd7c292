//! The world: all state of a run. Submodels read and change it in the order of `schedule`.

use core::hash::Hasher;
use std::sync::Arc;

use crate::entities::bone::Bone;
use crate::entities::cell::{Bound, Cell, CellKind, ContactKind, Target};
use crate::entities::erythroid_islands::ErythroidIslands;
use crate::entities::experiment_settings::ExperimentSettings;
use crate::entities::ids::AgentId;
use crate::entities::niche::{Niche, NicheField, WallDistanceCache};
use crate::entities::person::Person;
use crate::entities::population::Population;
use crate::entities::super_individuals::SuperIndividuals;
use crate::entities::tumour_density::TumourDensity;
use crate::observation::census::{Census, KINDS};
use crate::observation::event::{Event, EventKind, EventLog};
use crate::observation::response::{ImwgResponse, Labs};
use crate::rng::KeyedRng;
use crate::scratch::Scratch;
use crate::state_hasher::StateHasher;
use crate::submodels::blood::Blood;
use crate::submodels::demand::Demand;
use crate::submodels::mechanics::Mechanics;
use crate::submodels::therapy::active_agents::ActiveAgents;
use crate::submodels::therapy::dosing::DosingState;
use crate::submodels::therapy::drug_environment::DrugEnvironment;
use crate::submodels::therapy::side_effect::SideEffects;

/// State shared by all submodels.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) tick: u64,
    /// The random numbers of this tick.
    pub(crate) rng: KeyedRng,
    pub(crate) niche: Arc<Niche>,
    pub(crate) field: NicheField,
    pub(crate) tumour_density: TumourDensity,
    pub(crate) islands: ErythroidIslands,
    pub(crate) population: Population,
    /// Whose marrow it is.
    pub(crate) person: Person,
    /// For how many cells a myeloma cell stands.
    pub(crate) super_individuals: SuperIndividuals,
    pub(crate) mechanics: Mechanics,
    /// Push across, push down and summed overlap of each slot in this tick, µm.
    pub(crate) push: Scratch<[f32; 3]>,
    /// Cached wall distances, by slot.
    pub(crate) wall_distances: Scratch<WallDistanceCache>,
    /// Slots of the cells that this tick finds dividing, dying, gripping, leaving or in the stream, ascending.
    pub(crate) active: Vec<u32>,
    pub(crate) census: Census,
    pub(crate) demand: Demand,
    pub(crate) blood: Blood,
    pub(crate) response: ImwgResponse,
    pub(crate) bone: Bone,
    /// Cells of each kind in health.
    pub(crate) set_point: [f32; KINDS],
    /// Red cells in the stream in health.
    pub(crate) stream_of_health: f32,
    /// One for each agent of the catalogue.
    pub(crate) dosing: [DosingState; AgentId::COUNT],
    /// The agents that have an effect in this tick.
    pub(crate) active_agents: ActiveAgents,
    pub(crate) environment: DrugEnvironment,
    pub(crate) side_effects: SideEffects,
    /// What happened in the last ticks.
    pub(crate) events: EventLog,
    /// Ablations of an experiment.
    pub(crate) experiment: ExperimentSettings,
}

impl World {
    /// Laboratory values at this tick.
    pub(crate) fn labs(&self) -> Labs {
        Labs {
            whole: self.blood.secreted.whole,
            light_chains: self.blood.secreted.light_chains,
            plasma_cells: self.census.plasma_cells() / self.census.counted().max(1.0),
        }
    }

    pub(crate) fn update_census(&mut self) {
        self.census.update(&self.population, &self.super_individuals);
        self.demand.update(&self.census, &self.set_point, self.tumour_density.mean());
    }

    /// Records an event of the cell in a slot.
    pub(crate) fn record(&mut self, kind: EventKind, agent: Option<AgentId>, slot: usize) {
        self.record_between(kind, agent, slot, None);
    }

    /// Records an event of the cell in a slot by the cell in another.
    pub(crate) fn record_between(
        &mut self,
        kind: EventKind,
        agent: Option<AgentId>,
        slot: usize,
        by: Option<usize>,
    ) {
        let (cell, other) = (&self.population.cells[slot], by.map(|by| self.population.cells[by].id));
        let (x_um, y_um) = (self.population.bodies[slot].x, self.population.bodies[slot].y);
        let (tick, cell_kind) = (self.tick, cell.kind);
        self.events.record(Event { tick, kind, agent, cell: cell.id, other, cell_kind, x_um, y_um });
    }

    /// What is bound to a cell or in it.
    pub(crate) fn bound(&self, cell: &Cell) -> Bound {
        let share = |agent: AgentId, target: Target| {
            if cell.flag(target) > 0.0 { self.dosing[agent.index()].effect } else { 0.0 }
        };
        Bound {
            cd38: share(AgentId::ANTIBODY_CD38, Target::Cd38),
            slamf7: share(AgentId::ANTIBODY_SLAMF7, Target::Slamf7),
            bispecific: self.environment.engager_bridges(cell).min(1.0),
            taken_in: cell.payload.min(1.0),
        }
    }

    /// Share of a cell's PD-1 brakes that is covered.
    pub(crate) fn brake_covered(&self, cell: &Cell) -> f32 {
        let braked = matches!(cell.kind, CellKind::TCell | CellKind::CarTCell);
        if braked { self.environment.brake_covered } else { 0.0 }
    }

    /// Forms a synapse between an immune cell and another, and records it.
    pub(crate) fn form_synapse(
        &mut self,
        effector: usize,
        target: usize,
        kind: ContactKind,
        by: Option<AgentId>,
    ) {
        self.population.form_synapse(effector, target, kind, by);
        let step = match kind {
            ContactKind::AntibodyTail | ContactKind::Engulfing => EventKind::Gripped,
            ContactKind::BrakePressed => EventKind::BrakePressed,
            ContactKind::BrakeCovered => EventKind::BrakeCovered,
            ContactKind::Car => EventKind::Bound,
            ContactKind::Bridge => EventKind::Bridged,
        };
        self.record_between(step, by, target, Some(effector));
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_u64(self.seed);
        hasher.write_u64(self.tick);
        self.population.hash_into(hasher);
        self.super_individuals.hash_into(hasher);
        self.blood.hash_into(hasher);
        self.response.hash_into(hasher);
        self.bone.hash_into(hasher);
        self.dosing.iter().for_each(|dosing| dosing.hash_into(hasher));
        self.events.hash_into(hasher);
        self.environment.hash_into(hasher);
        self.side_effects.hash_into(hasher);
        hasher.write_u64(u64::from(self.census.healthy_harmed));
    }
}
