//! Treatments. Each is one file with one constant; [`CATALOGUE`] lists them. A treatment acts on cells only through what it
//! binds; it knows nothing of outcomes. Read in this order: `agent` (what is given) → `course` (when, how much) → a file of
//! a treatment.

mod acting;
mod adc;
mod agent;
mod antibody;
mod bispecific;
mod car_t;
mod checkpoint;
mod chemo;
mod course;
mod id;
mod imid;
mod milieu;
mod proteasome;
mod schedule;
mod side_effect;
mod side_effects;
mod steroid;
mod tested;
mod transplant;

pub(crate) use acting::Acting;
use acting::Concerns;
pub use agent::{Agent, Harm};
pub(crate) use course::Course;
pub use id::{AgentId, TherapyId};
pub(crate) use milieu::Milieu;
pub use schedule::{Phase, Schedule};
pub use side_effect::SideEffect;
pub(crate) use side_effects::{SideEffects, flow as side_effects_flow};
pub use tested::{Evidence, evidence, tested};

use super::event::EventKind;
use super::params;
use super::rng::Process;
use super::world::World;

/// Density from which the binding of a drug is worth a note, usual myeloma cell = 1. Chosen: cells with hardly any flag do not
/// fill the picture with marks.
const NOTED_FROM: f32 = 0.05;

/// A treatment: its agents, and what they do.
#[derive(Debug)]
pub struct Therapy {
    /// The stable id: words, settings and messages use it.
    pub name: &'static str,
    /// What may be given, the usual one first.
    pub agents: &'static [Agent],
    /// What an agent does in a tick to the niche as a whole.
    act: fn(&mut World, AgentId),
    /// The cells that it concerns.
    concerns: Concerns,
    /// What an agent that is there does to such a cell in one beat.
    meet: fn(&mut World, AgentId, usize),
}

const ENTRIES: [Therapy; 10] = [
    antibody::THERAPY,
    checkpoint::THERAPY,
    car_t::THERAPY,
    bispecific::THERAPY,
    adc::THERAPY,
    chemo::THERAPY,
    transplant::THERAPY,
    imid::THERAPY,
    proteasome::THERAPY,
    steroid::THERAPY,
];

/// All treatments, in the order in which they act.
pub static CATALOGUE: [Therapy; 10] = ENTRIES;

/// One tick of all treatments: levels first, then what each does to the niche as a whole.
pub(crate) fn act(world: &mut World) {
    world.acting = Acting::default();
    for agent in AgentId::all() {
        let free_share = world.milieu.free_share(agent);
        let course = &mut world.courses[agent.index()];
        if course.was_given() {
            course.flow(agent.agent(), world.tick, free_share);
            if course.effect > params::NO_EFFECT {
                world.acting.add(agent);
            }
            (agent.therapy().therapy().act)(world, agent);
        }
    }
    world.milieu.take(&world.courses);
    if world.tick.is_multiple_of(params::BEAT) {
        world.milieu.close_round(&world.set_point);
    }
}

/// One beat of a cell among all agents that are there.
pub(crate) fn meet(world: &mut World, slot: usize) {
    for agent in world.acting.on(&world.all.cells[slot]) {
        let cell = &world.all.cells[slot];
        if cell.in_marrow() && cell.is_alive() {
            (agent.therapy().therapy().meet)(world, agent, slot);
        }
    }
}

/// A myeloma cell divides: it is noted for each given agent whose target it hardly shows.
pub(crate) fn note_escape(world: &mut World, slot: usize) {
    for agent in AgentId::all() {
        let Some(target) = agent.target().filter(|_| world.courses[agent.index()].on) else { continue };
        let shown = target == super::Target::PdL1 || world.all.cells[slot].flag(target) >= params::CAR_NEEDS;
        if !shown {
            world.note(EventKind::Escaped, Some(agent), slot);
        }
    }
}

/// For agents that do nothing to the niche as a whole.
fn nothing(_: &mut World, _: AgentId) {}

/// For agents that do nothing to cells by themselves.
fn leave_alone(_: &mut World, _: AgentId, _: usize) {}

/// Notes the moments at which an agent binds its target on a cell.
fn bind(world: &mut World, agent: AgentId, slot: usize) {
    if agent.target().is_some_and(|target| world.all.cells[slot].flag(target) > NOTED_FROM) {
        note_rise(world, agent, slot, EventKind::Bound);
    }
}

/// Notes a step at about the share of cells by which the agent's effect rose in this beat.
fn note_rise(world: &mut World, agent: AgentId, slot: usize, kind: EventKind) {
    let rise = world.courses[agent.index()].rise * params::BEAT as f32;
    let key = world.all.cells[slot].id ^ (agent.index() as u64) << 56;
    if rise > params::NO_EFFECT && world.dice.chance(Process::Binding, key, rise) {
        world.note(kind, Some(agent), slot);
    }
}
