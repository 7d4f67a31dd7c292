//! Escape: divisions of cells that hardly show the target of a given agent.

use crate::entities::cell::Target;
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::state::World;

/// A myeloma cell divides: it is noted for each given agent whose target it hardly shows.
pub(crate) fn note_escape(world: &mut World, slot: usize) {
    for agent in AgentId::all() {
        let Some(target) = agent.target().filter(|_| world.dosing[agent.index()].on) else { continue };
        let shown =
            target == Target::PdL1 || world.population.cells[slot].flag(target) >= params::ANTIGEN_LOST;
        if !shown {
            world.record(EventKind::Escaped, Some(agent), slot);
        }
    }
}
