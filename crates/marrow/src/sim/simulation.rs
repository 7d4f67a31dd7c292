//! A run, from outside: begin, tick, command, look.

use super::beginning::Beginning;
use super::cell::{CellKind, Target};
use super::event::EventKind;
use super::hash::StateHash;
use super::params::TICKS_PER_DAY;
use super::readouts::Readouts;
use super::setup::Setup;
use super::snapshot::{CellState, CellView, Contact, Snapshot};
use super::therapy::{AgentId, SideEffect};
use super::world::World;

/// What may be told to a run between ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin a treatment; nothing changes if it is on.
    Give(AgentId),
    /// Give no more of it: what is there fades by its half-life.
    Stop(AgentId),
}

/// A myeloma cell with less of a flag has lost it, usual = 1.
const LOST: f32 = super::params::CAR_NEEDS;

/// Largest dose of an experiment, usual = 1. Chosen: far beyond what the tests try.
const DOSE_MAX: f32 = 4.0;

/// One run.
#[derive(Clone, Debug)]
pub struct Simulation {
    setup: Setup,
    world: World,
    given: Vec<AgentId>,
}

impl Simulation {
    /// A run at its start.
    pub fn new(setup: Setup) -> Self {
        Beginning::of(setup).run()
    }

    pub(crate) fn from_start(setup: Setup, world: World) -> Self {
        Self { setup, world, given: Vec::with_capacity(AgentId::COUNT) }
    }

    /// What it started from.
    pub const fn setup(&self) -> Setup {
        self.setup
    }

    /// One tick of model time ([`super::TICK_HOURS`]).
    pub fn tick(&mut self) {
        self.world.tick();
    }

    /// Carries out a command; it acts from the next tick on.
    pub fn apply(&mut self, command: Command) {
        match command {
            Command::Give(agent) => self.give(agent),
            Command::Stop(agent) => self.world.courses[agent.index()].stop(),
        }
        self.given.clear();
        self.given.extend(AgentId::all().filter(|agent| self.world.courses[agent.index()].on));
    }

    fn give(&mut self, agent: AgentId) {
        if !self.world.courses[agent.index()].on {
            self.world.response.given(self.world.tick, self.world.findings());
        }
        self.world.courses[agent.index()].give(self.world.tick);
    }

    /// Ticks since the start.
    pub const fn ticks(&self) -> u64 {
        self.world.tick
    }

    /// Model days since the start.
    pub fn day(&self) -> f32 {
        self.world.tick as f32 / TICKS_PER_DAY as f32
    }

    /// The agents that are on, in the order of the catalogue.
    pub fn given(&self) -> &[AgentId] {
        &self.given
    }

    /// How much of a drug is in the niche; 1 right after a first full dose. Always 0 for living cells.
    pub fn drug_level(&self, agent: AgentId) -> f32 {
        self.world.courses[agent.index()].level
    }

    /// How often a step of an agent's mechanism happened since the start. With no agent: how often it happened by itself.
    pub fn tally(&self, agent: impl Into<Option<AgentId>>, kind: EventKind) -> u32 {
        self.world.events.tally(agent.into(), kind)
    }

    /// Living cells of a kind in the marrow, outside the vessels.
    pub const fn count(&self, kind: CellKind) -> u32 {
        self.world.census.marrow[kind as usize]
    }

    /// For experiments: from now on no cell shows this flag.
    pub fn mute(&mut self, target: Target) {
        self.world.muted[target as usize] = true;
        for cell in &mut self.world.all.cells {
            cell.antigen[target as usize] = 0.0;
        }
        self.world.all.flags_changed();
    }

    /// For experiments: takes all cells of a kind out of the marrow, as if they had never been there. Blood is left alone.
    pub fn take_out(&mut self, kind: CellKind) {
        for slot in 0..self.world.all.slots() {
            let cell = &self.world.all.cells[slot];
            if cell.kind == kind && cell.in_marrow() {
                self.world.all.remove(slot);
            }
        }
        self.world.count();
    }

    /// For experiments: from now on this share of the myeloma cells, and all that come from them, lack a flag. They are the only
    /// ones that do, and they lack no other: cells that had lost a flag before show the usual density.
    pub fn seed_negative(&mut self, target: Target, share: f32) {
        let every = (1.0 / share.clamp(1e-3, 1.0)).round() as usize;
        let muted = self.world.muted;
        let clone = self.world.all.cells.iter_mut().filter(|cell| cell.present);
        for (k, cell) in clone.filter(|cell| cell.kind == CellKind::MyelomaCell).enumerate() {
            for (flag, muted) in cell.antigen.iter_mut().zip(muted) {
                *flag = if muted || *flag >= LOST { *flag } else { 1.0 };
            }
            if k.is_multiple_of(every) {
                cell.antigen[target as usize] = 0.0;
            }
        }
        self.world.all.flags_changed();
    }

    /// For experiments: every later dose of an agent is this much of the usual one, 0 to 4.
    pub fn scale_dose(&mut self, agent: AgentId, scale: f32) {
        self.world.courses[agent.index()].dose_scale = scale.clamp(0.0, DOSE_MAX);
    }

    /// For experiments: a transplant gives no stem cells back.
    pub fn withhold_stem_cells(&mut self) {
        self.world.stem_cells_withheld = true;
    }

    /// How strong a side effect is, 0 none to 1 as strong as it gets.
    pub fn side_effect(&self, effect: SideEffect) -> f32 {
        self.world.side_effects.of(effect)
    }

    /// BCMA afloat, which soaks up drugs that bind BCMA; 1 in usual active myeloma.
    pub fn soluble_bcma(&self) -> f32 {
        self.world.milieu.soluble_bcma
    }

    /// Cells of a kind that a treatment killed since the start.
    pub const fn harmed(&self, kind: CellKind) -> u32 {
        self.world.events.harmed(kind)
    }

    /// The state in a few numbers.
    pub fn readouts(&self) -> Readouts {
        let (census, blood) = (&self.world.census, &self.world.blood);
        let counted = census.counted().max(1.0);
        Readouts {
            day: self.day(),
            plasma_cell_fraction: census.plasma_cells() / counted,
            myeloma_fraction: census.of(CellKind::MyelomaCell) / counted,
            erythroid_fraction: census.erythroid() / counted,
            myeloid_fraction: census.myeloid() / counted,
            red_cell_output: blood.outflow[0],
            red_cells: blood.counts[0],
            white_cells: blood.counts[1],
            platelets: blood.counts[2],
            useful_antibodies: blood.useful_antibodies,
            m_protein_g_per_l: blood.secreted.m_protein(),
            light_chains_g_per_l: blood.secreted.light_chains,
            calcium_mg_per_dl: blood.calcium,
            kidney: blood.kidney,
            bone: self.world.bone.left(),
            bone_loss: self.world.bone.loss_of_late,
            response: self.world.response.standing(),
            best_response: self.world.response.best(),
            healthy_harmed: census.healthy_harmed,
            n_cells: census.total,
        }
    }

    /// A number that is equal for equal states, and only for them.
    pub fn hash(&self) -> u64 {
        let mut hash = StateHash::new();
        self.world.feed(&mut hash);
        hash.value()
    }

    /// Copies what the picture may see. Asks for no memory once the snapshot has held as many cells.
    pub fn snapshot(&self, into: &mut Snapshot) {
        into.tick = self.world.tick;
        into.m_protein_g_per_l = self.world.blood.secreted.m_protein();
        if !std::sync::Arc::ptr_eq(&into.niche, &self.world.niche) {
            into.niche = self.world.niche.clone();
        }
        self.world.events.show(into.tick, &mut into.events);
        into.cells.clear();
        into.cells.reserve(self.world.all.cells.capacity());
        into.contacts.clear();
        into.contacts.reserve(self.world.all.cells.capacity() / 4);
        for slot in 0..self.world.all.slots() {
            if self.world.all.cells[slot].present {
                self.show(slot, into);
            }
        }
    }

    fn show(&self, slot: usize, into: &mut Snapshot) {
        let (all, cell) = (&self.world.all, &self.world.all.cells[slot]);
        if let (CellState::Gripping, Some(target)) = (cell.state, cell.partner) {
            let target = self.world.census.rank[target as usize];
            into.contacts.push(Contact { effector: into.cells.len() as u32, target, kind: cell.grip });
        }
        let bound = self.world.bound(cell);
        into.cells.push(CellView {
            id: cell.id,
            kind: cell.kind,
            state: cell.state,
            progress: cell.progress,
            maturity: cell.maturity,
            x_um: all.bodies[slot].x,
            y_um: all.bodies[slot].y,
            previous_x_um: all.bodies[slot].previous_x,
            previous_y_um: all.bodies[slot].previous_y,
            radius_um: all.bodies[slot].radius,
            heading_rad: cell.heading_rad,
            antigen: cell.antigen,
            bound_antibody: bound.cd38.max(bound.slamf7),
            bound,
            exhaustion: cell.exhaustion,
            brake_covered: self.world.brake_covered(cell),
        });
    }
}

impl Snapshot {
    /// A snapshot of a run as it is now.
    pub fn of(simulation: &Simulation) -> Self {
        let mut snapshot = Self::empty();
        simulation.snapshot(&mut snapshot);
        snapshot
    }
}
