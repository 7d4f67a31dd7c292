//! All state of a run and the order of things in a tick.

use std::sync::Arc;

use super::blood::Blood;
use super::bone::{self, Bone};
use super::cell::{
    Cell, CellKind, Population, Target, decay, divide, grow_clone, move_cells, steer, turn_over,
};
use super::census::{Census, KINDS};
use super::demand::Demand;
use super::event::{Event, EventKind, EventLog};
use super::hash::StateHash;
use super::immune;
use super::mechanics::Mechanics;
use super::niche::{Clearing, Field, Infiltration, Islands, Niche, circulation};
use super::params;
use super::response::{Findings, Scoring};
use super::rng::Dice;
use super::scratch::Scratch;
use super::snapshot::{Bound, CellState, ContactKind};
use super::therapy::{self, Acting, AgentId, Course, Milieu, SideEffects};

/// A cell whose radius is nearer than this to the one it grows to is grown, µm.
const GROWN_WITHIN_UM: f32 = 0.01;

/// Everything a rule may read or change.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) tick: u64,
    /// The dice of this tick.
    pub(crate) dice: Dice,
    pub(crate) niche: Arc<Niche>,
    pub(crate) field: Field,
    pub(crate) infiltration: Infiltration,
    pub(crate) islands: Islands,
    pub(crate) all: Population,
    pub(crate) mechanics: Mechanics,
    /// Push across, push down and summed overlap of each slot in this tick, µm.
    pub(crate) push: Scratch<[f32; 3]>,
    /// Where each slot's cell last felt for walls.
    pub(crate) clearings: Scratch<Clearing>,
    /// Slots of the cells that this tick finds dividing, dying, gripping, leaving or in the stream, ascending.
    pub(crate) busy: Vec<u32>,
    pub(crate) census: Census,
    pub(crate) demand: Demand,
    pub(crate) blood: Blood,
    pub(crate) response: Scoring,
    pub(crate) bone: Bone,
    /// Cells of each kind in health.
    pub(crate) set_point: [f32; KINDS],
    /// Red cells in the stream in health.
    pub(crate) stream_of_health: f32,
    /// One for each agent of the catalogue.
    pub(crate) courses: [Course; AgentId::COUNT],
    /// The agents that have an effect in this tick.
    pub(crate) acting: Acting,
    pub(crate) milieu: Milieu,
    pub(crate) side_effects: SideEffects,
    /// A transplant gives no stem cells back (an experiment's setting).
    pub(crate) stem_cells_withheld: bool,
    /// What happened in the last ticks.
    pub(crate) events: EventLog,
    /// Flags that no cell shows (an experiment's setting).
    pub(crate) muted: [bool; Target::COUNT],
}

impl World {
    /// One tick. The order: treatments, each cell's own life, immune cells, motion, bone, blood stream,
    /// counts.
    pub(crate) fn tick(&mut self) {
        self.tick += 1;
        self.dice = Dice::new(self.seed, self.tick);
        if self.tick.is_multiple_of(params::BEAT) {
            self.infiltration.survey(&self.all);
            self.islands.survey(&self.all);
        }
        therapy::act(self);
        self.live();
        self.find_busy();
        divide(self);
        decay(self);
        immune::hold(self);
        move_cells(self);
        bone::remodel(self);
        circulation::flow(self);
        self.count();
        self.blood.flow(&self.census, &self.set_point, self.bone.net_loss);
        therapy::side_effects_flow(self);
        self.response.follow(self.tick, self.findings());
    }

    /// What a visit would find today.
    pub(crate) fn findings(&self) -> Findings {
        Findings {
            whole: self.blood.secreted.whole,
            light_chains: self.blood.secreted.light_chains,
            plasma_cells: self.census.plasma_cells() / self.census.counted().max(1.0),
        }
    }

    /// Each cell whose turn it is decides.
    fn live(&mut self) {
        for slot in 0..self.all.slots() {
            let cell = &self.all.cells[slot];
            if !cell.present {
                continue;
            }
            grow(&mut self.all, slot);
            if self.tick.wrapping_add(self.all.cells[slot].id).is_multiple_of(params::BEAT) {
                self.decide(slot);
            }
        }
    }

    /// One look at all cells, so that each process that goes on needs to look at few.
    fn find_busy(&mut self) {
        self.busy.clear();
        for (slot, cell) in (0..).zip(&self.all.cells) {
            let idle = matches!(cell.state, CellState::Living | CellState::Searching | CellState::Gripped);
            if cell.present && !idle {
                self.busy.push(slot);
            }
        }
    }

    fn decide(&mut self, slot: usize) {
        self.milieu.look_at(&self.all.cells[slot]);
        therapy::meet(self, slot);
        if self.all.cells[slot].is_free() {
            match self.all.cells[slot].kind {
                CellKind::MyelomaCell => grow_clone(self, slot),
                CellKind::NkCell | CellKind::TCell | CellKind::CarTCell | CellKind::Macrophage => {
                    immune::decide(self, slot);
                }
                _ => turn_over(self, slot),
            }
        }
        if self.all.cells[slot].present {
            steer(self, slot);
        }
    }

    pub(crate) fn count(&mut self) {
        self.census.take(&self.all);
        self.demand.take(&self.census, &self.set_point, self.infiltration.mean());
    }

    /// Takes away the flags that no cell shows in this experiment.
    pub(crate) fn mute(&self, antigen: &mut [f32; Target::COUNT]) {
        for (flag, muted) in antigen.iter_mut().zip(self.muted) {
            if muted {
                *flag = 0.0;
            }
        }
    }

    /// Notes what happens to the cell in a slot.
    pub(crate) fn note(&mut self, kind: EventKind, agent: Option<AgentId>, slot: usize) {
        self.note_between(kind, agent, slot, None);
    }

    /// Notes what happens to the cell in a slot by the cell in another.
    pub(crate) fn note_between(
        &mut self,
        kind: EventKind,
        agent: Option<AgentId>,
        slot: usize,
        by: Option<usize>,
    ) {
        let (cell, other) = (&self.all.cells[slot], by.map(|by| self.all.cells[by].id));
        let (x_um, y_um) = (self.all.bodies[slot].x, self.all.bodies[slot].y);
        let (tick, cell_kind) = (self.tick, cell.kind);
        self.events.note(Event { tick, kind, agent, cell: cell.id, other, cell_kind, x_um, y_um });
    }

    /// What is bound to a cell or in it.
    pub(crate) fn bound(&self, cell: &Cell) -> Bound {
        let share = |agent: AgentId, target: Target| {
            if cell.flag(target) > 0.0 { self.courses[agent.index()].effect } else { 0.0 }
        };
        Bound {
            cd38: share(AgentId::ANTIBODY_CD38, Target::Cd38),
            slamf7: share(AgentId::ANTIBODY_SLAMF7, Target::Slamf7),
            bispecific: self.milieu.bridges(cell).min(1.0),
            taken_in: cell.payload.min(1.0),
        }
    }

    /// Share of a cell's PD-1 brakes that is covered.
    pub(crate) fn brake_covered(&self, cell: &Cell) -> f32 {
        let braked = matches!(cell.kind, CellKind::TCell | CellKind::CarTCell);
        if braked { self.milieu.brake_covered } else { 0.0 }
    }

    /// An immune cell takes hold of another.
    pub(crate) fn grip(&mut self, effector: usize, target: usize, kind: ContactKind, by: Option<AgentId>) {
        self.all.grip(effector, target, kind, by);
        let step = match kind {
            ContactKind::AntibodyTail | ContactKind::Engulfing => EventKind::Gripped,
            ContactKind::BrakePressed => EventKind::BrakePressed,
            ContactKind::BrakeCovered => EventKind::BrakeCovered,
            ContactKind::Car => EventKind::Bound,
            ContactKind::Bridge => EventKind::Bridged,
        };
        self.note_between(step, by, target, Some(effector));
    }

    pub(crate) fn feed(&self, hash: &mut StateHash) {
        hash.word(self.seed);
        hash.word(self.tick);
        self.all.feed(hash);
        self.blood.feed(hash);
        self.response.feed(hash);
        self.bone.feed(hash);
        self.courses.iter().for_each(|course| course.feed(hash));
        self.events.feed(hash);
        self.milieu.feed(hash);
        self.side_effects.feed(hash);
        hash.word(u64::from(self.census.healthy_harmed));
    }
}

/// Daughters and maturing cells tend to the radius of their kind and age.
fn grow(all: &mut Population, slot: usize) {
    let (cell, body) = (&all.cells[slot], &mut all.bodies[slot]);
    let missing = cell.kind.radius_um(cell.maturity) - body.radius;
    // No branch: about half of the cells grow at any time, and which ones cannot be foreseen.
    let grows = cell.is_alive() & (missing.abs() > GROWN_WITHIN_UM);
    body.radius += f32::from(u8::from(grows)) * (params::GROWTH_PER_TICK * missing);
    body.firm_radius = body.radius * cell.kind.firmness();
}
