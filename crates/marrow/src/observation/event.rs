//! What happens, moment by moment: the steps of each mechanism, for the picture, the description and the therapy cards.

use core::hash::Hasher;

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::parameter::parameters;
use crate::stable_ids::stable_ids;

use crate::entities::cell::CellKind;
use crate::entities::ids::AgentId;
use crate::state_hasher::StateHasher;

/// One step of a mechanism.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[repr(u8)]
pub enum EventKind {
    /// A drug bound its flag on a cell.
    Bound,
    /// An immune cell took hold of antibody tails or docked with its own receptor.
    Gripped,
    /// A two-armed antibody tied a T cell to a cell.
    Bridged,
    /// T cell and target formed a synapse.
    Synapse,
    /// Perforin opened pores in the cell that is held.
    Pore,
    /// Complement opened a densely covered cell.
    Complement,
    /// A cell began to die.
    Apoptosis,
    /// A macrophage began to take a cell in.
    Engulfed,
    /// An immune cell let go and is free for the next.
    Released,
    /// A conjugate was taken in.
    Internalised,
    /// Its load was set free inside the cell, which stops dividing.
    PayloadReleased,
    /// PD-L1 pressed the brake of a docked T cell.
    BrakePressed,
    /// A docked T cell's brake was covered.
    BrakeCovered,
    /// An NK or T cell was switched on or primed.
    Activated,
    /// Chemotherapy hurt the DNA of a dividing cell.
    Damaged,
    /// Proteins piled up in a cell whose proteasomes are blocked.
    Stressed,
    /// A cell was told to stop dividing.
    Slowed,
    /// A cell was collected from the person.
    Collected,
    /// A cell was given back to the person.
    Infused,
    /// A returned stem cell settled in the marrow.
    Engrafted,
    /// A CAR T cell divided.
    Expanded,
    /// A myeloma cell divided.
    Divided,
    /// A myeloma cell with too little of a given drug's target divided.
    Escaped,
}

stable_ids!(EventKind);

/// Something that happened to a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// When, in ticks since the start.
    pub tick: u64,
    /// What.
    pub kind: EventKind,
    /// Through which agent; `None` for what happens by itself.
    pub agent: Option<AgentId>,
    /// Id of the cell it happened to.
    pub cell: u64,
    /// Id of the cell that did it, where one did.
    pub other: Option<u64>,
    /// Kind of the cell it happened to.
    pub cell_kind: CellKind,
    /// Where, µm.
    pub x_um: f32,
    /// Where, µm.
    pub y_um: f32,
}

parameters! {
    /// Events kept. Older ones are written over; the tally keeps counting.
    KEPT: usize = 512, "1", "method";
    /// Ticks for which the picture sees an event. Chosen: half a day.
    SHOWN_TICKS: u64 = 6, "ticks", "chosen";
}

/// The last events, and how many of each kind each agent caused since the start.
#[derive(Clone, Debug)]
pub(crate) struct EventLog {
    ring: Vec<Event>,
    /// Where the next one goes once the ring is full.
    next: usize,
    /// By agent (the last row: by none) and kind.
    tally: [[u32; EventKind::ALL.len()]; AgentId::COUNT + 1],
    /// Cells of each kind that an agent killed.
    killed: [u32; CellKind::ALL.len()],
}

impl Default for EventLog {
    fn default() -> Self {
        let tally = [[0; EventKind::ALL.len()]; AgentId::COUNT + 1];
        Self { ring: Vec::with_capacity(KEPT), next: 0, tally, killed: [0; CellKind::ALL.len()] }
    }
}

impl EventLog {
    pub(crate) fn record(&mut self, event: Event) {
        let row = event.agent.map_or(AgentId::COUNT, AgentId::index);
        let count = &mut self.tally[row][event.kind as usize];
        *count = count.saturating_add(1);
        if event.agent.is_some() && matches!(event.kind, EventKind::Apoptosis | EventKind::Engulfed) {
            self.killed[event.cell_kind as usize] += 1;
        }
        if self.ring.len() < KEPT {
            self.ring.push(event);
        } else {
            self.ring[self.next] = event;
            self.next = (self.next + 1) % KEPT;
        }
    }

    /// How often it happened since the start.
    pub(crate) fn count(&self, agent: Option<AgentId>, kind: EventKind) -> u32 {
        self.tally[agent.map_or(AgentId::COUNT, AgentId::index)][kind as usize]
    }

    /// Cells of a kind that an agent killed since the start.
    pub(crate) const fn killed(&self, kind: CellKind) -> u32 {
        self.killed[kind as usize]
    }

    /// Copies the events of the last ticks, oldest first.
    pub(crate) fn recent(&self, tick: u64, into: &mut Vec<Event>) {
        into.clear();
        into.reserve(KEPT);
        let (newer, older) = self.ring.split_at(self.next);
        let is_recent = |event: &&Event| event.tick + SHOWN_TICKS > tick;
        into.extend(older.iter().chain(newer).filter(is_recent));
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        self.tally.iter().flatten().for_each(|&count| hasher.write_u64(u64::from(count)));
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    fn event(tick: u64) -> Event {
        let (kind, cell_kind) = (EventKind::Apoptosis, CellKind::MyelomaCell);
        Event { tick, kind, agent: None, cell: tick, other: None, cell_kind, x_um: 0.0, y_um: 0.0 }
    }

    #[test]
    fn the_ring_keeps_the_last_and_the_tally_counts_all() {
        let mut log = EventLog::default();
        (0..2_000).for_each(|tick| log.record(event(tick)));
        let mut shown = Vec::new();
        log.recent(1_999, &mut shown);
        let ticks: Vec<u64> = shown.iter().map(|event| event.tick).collect();
        assert_eq!(ticks, [1_994, 1_995, 1_996, 1_997, 1_998, 1_999]);
        assert_eq!(log.count(None, EventKind::Apoptosis), 2_000);
        assert_eq!(log.ring.capacity(), KEPT);
    }

    #[test]
    fn ids_differ_and_stand_in_order() {
        for (place, kind) in EventKind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, place);
            assert_eq!(EventKind::ALL.iter().filter(|other| other.id() == kind.id()).count(), 1);
        }
    }
}
