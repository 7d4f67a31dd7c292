//! The store of all cells. A cell keeps its slot for life; free slots are used again. What motion touches lies together, and
//! so does the rest of a cell.

use core::hash::Hasher;

use crate::entities::cell::{Body, Cell, CellState, ContactKind, Slot, can_be_held};
use crate::entities::ids::AgentId;
use crate::state_hasher::StateHasher;

/// All cells by slot.
#[derive(Clone, Debug, Default)]
pub(crate) struct Population {
    pub(crate) cells: Vec<Cell>,
    pub(crate) bodies: Vec<Body>,
    /// Whether an immune cell could ever hold on to the cell in a slot: asked before anything else of it is looked at.
    pub(crate) can_be_held: Vec<bool>,
    free: Vec<u32>,
}

impl Population {
    pub(crate) fn with_room_for(cells: usize) -> Self {
        let (all, bodies) = (Vec::with_capacity(cells), Vec::with_capacity(cells));
        let (can_be_held, free) = (Vec::with_capacity(cells), Vec::with_capacity(cells));
        Self { cells: all, bodies, can_be_held, free }
    }

    /// Number of slots, free ones included.
    pub(crate) fn slots(&self) -> usize {
        self.cells.len()
    }

    /// Puts a cell at a place; gives its slot.
    pub(crate) fn add(&mut self, cell: Cell, x: f32, y: f32, radius: f32) -> usize {
        let body = Body { x, y, previous_x: x, previous_y: y, ..Body::default() };
        let slot = if let Some(slot) = self.free.pop() {
            (self.cells[slot as usize], self.bodies[slot as usize]) = (cell, body);
            slot as usize
        } else {
            self.cells.push(cell);
            self.bodies.push(body);
            self.can_be_held.push(false);
            self.cells.len() - 1
        };
        self.set_radius(slot, radius);
        self.can_be_held[slot] = can_be_held(&cell);
        slot
    }

    /// Takes a cell away; whoever held it or was held by it lets go.
    pub(crate) fn remove(&mut self, slot: usize) {
        self.dissolve_synapse(slot);
        self.cells[slot].present = false;
        self.bodies[slot].firm_radius = 0.0;
        self.bodies[slot].radius = 0.0;
        self.free.push(slot as u32);
    }

    pub(crate) fn set_radius(&mut self, slot: usize, radius: f32) {
        self.bodies[slot].radius = radius;
        self.bodies[slot].firm_radius = radius * self.cells[slot].kind.firmness();
    }

    /// Ties an immune cell to the one it grips.
    pub(crate) fn form_synapse(
        &mut self,
        effector: usize,
        target: usize,
        kind: ContactKind,
        by: Option<AgentId>,
    ) {
        let holder = &mut self.cells[effector];
        (holder.state, holder.progress) = (CellState::Gripping, 0.0);
        (holder.grip, holder.by) = (kind, by);
        holder.partner = Slot::of(target);
        let held = &mut self.cells[target];
        (held.state, held.progress, held.partner) = (CellState::Gripped, 0.0, Slot::of(effector));
    }

    /// Ends a grip from either side. The target goes on living unless it has begun to die.
    pub(crate) fn dissolve_synapse(&mut self, slot: usize) {
        let Some(partner) = self.cells[slot].partner.take() else { return };
        self.cells[partner.index()].partner = None;
        for slot in [slot, partner.index()] {
            let cell = &mut self.cells[slot];
            if matches!(cell.state, CellState::Gripping | CellState::Gripped) {
                cell.state = if cell.kind.crawls() { CellState::Searching } else { CellState::Living };
                cell.progress = 0.0;
            }
        }
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_u64(self.slots() as u64);
        for slot in (0..self.slots()).filter(|&slot| self.cells[slot].present) {
            hasher.write_u64(slot as u64);
            self.cells[slot].hash_into(hasher);
            let Body { x, y, velocity: v, drive: d, radius, .. } = self.bodies[slot];
            for number in [x, y, radius, v.0, v.1, d.0, d.1] {
                hasher.write_f32(number);
            }
        }
        self.free.iter().for_each(|&slot| hasher.write_u64(u64::from(slot)));
    }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::entities::cell::CellKind;

    #[test]
    fn a_removed_partner_is_let_go() {
        let mut all = Population::default();
        let nk = all.add(Cell::new(1, CellKind::NkCell), 0.0, 0.0, 5.0);
        let target = all.add(Cell::new(2, CellKind::MyelomaCell), 9.0, 0.0, 7.0);
        all.form_synapse(nk, target, ContactKind::AntibodyTail, None);
        assert_eq!(all.cells[target].state, CellState::Gripped);
        all.remove(target);
        assert_eq!((all.cells[nk].state, all.cells[nk].partner), (CellState::Searching, None));
    }

    #[test]
    fn slots_are_used_again() {
        let mut all = Population::default();
        let first = all.add(Cell::new(1, CellKind::StemCell), 0.0, 0.0, 5.0);
        all.remove(first);
        assert_eq!(all.add(Cell::new(2, CellKind::StemCell), 0.0, 0.0, 5.0), first);
        assert_eq!(all.slots(), 1);
    }
}
