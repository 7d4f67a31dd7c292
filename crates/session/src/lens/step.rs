//! Steps of an agent on one cell: which one can be seen there, and which one may come next.

use marrow::{AgentId, CellState, ContactKind, EventKind, Snapshot, Target};

use crate::event_counts::EventCounts;

/// From this share on something is bound.
const BOUND: f32 = 0.06;

/// The step of an agent that a cell is at, by what can be seen on it.
pub(crate) fn step(snapshot: &Snapshot, at: usize, agent: AgentId) -> Option<EventKind> {
    let (cell, steps) = (&snapshot.cells[at], agent.agent().steps);
    let held = snapshot.contacts.iter().find(|contact| contact.target as usize == at);
    let seen = match (cell.state, held.map(|contact| contact.kind)) {
        (CellState::Dying, _) => Some(EventKind::Apoptosis),
        (CellState::Engulfed, _) | (_, Some(ContactKind::Engulfing)) => Some(EventKind::Engulfed),
        (_, Some(ContactKind::AntibodyTail)) => Some(EventKind::Gripped),
        (_, Some(ContactKind::BrakePressed)) => Some(EventKind::BrakePressed),
        (_, Some(ContactKind::BrakeCovered)) => Some(EventKind::BrakeCovered),
        (_, Some(ContactKind::Car)) => Some(EventKind::Synapse),
        (_, Some(ContactKind::Bridge)) => Some(EventKind::Bridged),
        (_, None) => None,
    };
    let loaded = steps.contains(&EventKind::PayloadReleased);
    let bound = match agent.target() {
        _ if loaded => cell.bound.taken_in,
        _ if steps.contains(&EventKind::Bridged) => cell.bound.bispecific,
        Some(Target::Cd38) => cell.bound.cd38,
        Some(Target::Slamf7) => cell.bound.slamf7,
        _ => 0.0,
    };
    let bound = (bound > BOUND).then_some(if loaded { EventKind::PayloadReleased } else { EventKind::Bound });
    seen.filter(|seen| steps.contains(seen)).or(bound)
}

/// The step after one; before any, the first that has not happened on the stage, or the first on a cell.
pub(super) fn next(agent: AgentId, step: Option<EventKind>, counts: &EventCounts) -> Option<EventKind> {
    let steps = agent.agent().steps;
    match step {
        Some(EventKind::Apoptosis | EventKind::Engulfed) => None,
        Some(step) => steps.iter().skip_while(|other| **other != step).nth(1).copied(),
        None => {
            let before = |kind: EventKind| matches!(kind, EventKind::Collected | EventKind::Infused);
            counts.steps(agent).find(|(kind, count)| !before(*kind) || *count == 0).map(|(kind, _)| kind)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::{CellKind, Setup, Simulation, Size, Stage};

    #[test]
    fn steps_follow_one_another_on_a_cell() {
        let agent = |id| AgentId::from_id(id).unwrap();
        let run = Simulation::new(Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() });
        let (counts, bispecific, mut snapshot) =
            (EventCounts::of(&run), agent("bispecific"), Snapshot::of(&run));
        let at = snapshot.cells.iter().position(|cell| cell.kind == CellKind::MyelomaCell).unwrap();
        snapshot.contacts.clear();
        snapshot.cells[at].bound.bispecific = 0.0;
        let told = |snapshot: &Snapshot| {
            let step = step(snapshot, at, bispecific);
            (step, next(bispecific, step, &counts))
        };
        assert_eq!(told(&snapshot), (None, Some(EventKind::Bound)));
        snapshot.cells[at].bound.bispecific = 0.5;
        assert_eq!(told(&snapshot), (Some(EventKind::Bound), Some(EventKind::Bridged)));
        snapshot.cells[at].state = CellState::Dying;
        assert_eq!(told(&snapshot), (Some(EventKind::Apoptosis), None));
        assert_eq!(
            next(agent("car_t"), None, &counts),
            Some(EventKind::Collected),
            "no CAR T cell is there yet"
        );
    }
}
