//! The store of all cells. A cell keeps its slot for life; free slots are used again. What motion touches lies together, and
//! so does the rest of a cell.

use super::antigen::can_be_held;
use super::{CellKind, Role, Target};
use crate::sim::hash::StateHash;
use crate::sim::snapshot::{CellState, ContactKind};
use crate::sim::therapy::AgentId;

/// Everything about a cell but its body. What each tick asks of each cell comes first: it lies in one line of the cache.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct Cell {
    /// False for a free slot.
    pub(crate) present: bool,
    pub(crate) kind: CellKind,
    pub(crate) state: CellState,
    /// On its way from the blood into the marrow.
    pub(crate) arriving: bool,
    /// What sets it apart within its kind.
    pub(crate) role: Role,
    /// By what it grips (meaningful for the one that grips).
    pub(crate) grip: ContactKind,
    /// Through which agent it grips.
    pub(crate) by: Option<AgentId>,
    pub(crate) id: u64,
    /// 0 just born, 1 ready to leave.
    pub(crate) maturity: f32,
    /// Overlap with others relative to its radius, smoothed over some ticks.
    pub(crate) crowding: f32,
    /// How far it has come in its state, 0 to 1.
    pub(crate) progress: f32,
    pub(crate) heading_rad: f32,
    /// How often it has divided: makes its daughters' ids.
    pub(crate) divisions: u32,
    /// Density of each flag, usual myeloma cell = 1.
    pub(crate) antigen: [f32; Target::COUNT],
    /// Load of a conjugate set free inside, 1 = as much as a cell can bear.
    pub(crate) payload: f32,
    /// DNA hurt by chemotherapy, 1 = by one usual dose in a dividing cell.
    pub(crate) damage: f32,
    pub(crate) exhaustion: f32,
    /// Recent contact with its antigen, 0 to 1 (T and CAR T cells).
    pub(crate) stimulation: f32,
    /// The one it grips or is gripped by.
    pub(crate) partner: Option<u32>,
    /// Id of the macrophage of its island (erythroblasts); 0 for none.
    pub(crate) island: u64,
}

impl Cell {
    pub(crate) fn new(id: u64, kind: CellKind) -> Self {
        Self {
            present: true,
            kind,
            state: if kind.crawls() { CellState::Searching } else { CellState::Living },
            progress: 0.0,
            maturity: 0.0,
            id,
            divisions: 0,
            heading_rad: 0.0,
            antigen: [0.0; Target::COUNT],
            payload: 0.0,
            damage: 0.0,
            exhaustion: 0.0,
            partner: None,
            grip: ContactKind::AntibodyTail,
            by: None,
            crowding: 0.0,
            stimulation: 0.0,
            island: 0,
            arriving: false,
            role: Role::Common,
        }
    }

    /// Alive in the marrow and not held, splitting, dying or leaving.
    pub(crate) fn is_free(&self) -> bool {
        self.present && matches!(self.state, CellState::Living | CellState::Searching)
    }

    /// In the marrow itself: not in the blood, not on its way into or out of it.
    pub(crate) fn in_marrow(&self) -> bool {
        self.present && !matches!(self.state, CellState::InFlow | CellState::Leaving)
    }

    /// Neither dying nor being taken in.
    pub(crate) fn is_alive(&self) -> bool {
        self.present && !matches!(self.state, CellState::Dying | CellState::Engulfed)
    }

    pub(crate) fn flag(&self, target: Target) -> f32 {
        self.antigen[target as usize]
    }

    fn feed(&self, hash: &mut StateHash) {
        let flags = u64::from(self.arriving) << 2 | self.role as u64;
        hash.word(self.id);
        hash.word(u64::from(self.kind as u8) << 8 | u64::from(self.state as u8));
        hash.word(u64::from(self.divisions) << 32 | u64::from(self.partner.unwrap_or(u32::MAX)));
        hash.word(self.island);
        hash.word(self.by.map_or(u64::MAX, |agent| agent.index() as u64));
        hash.word(u64::from(self.grip as u8) << 3 | flags);
        let numbers = [self.progress, self.maturity, self.heading_rad, self.payload, self.exhaustion];
        let more = [self.damage, self.crowding, self.stimulation];
        numbers.iter().chain(&more).chain(&self.antigen).for_each(|&n| hash.number(n));
    }
}

/// Where a cell is, how it moves, and how large it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Body {
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// Place one tick before.
    pub(crate) previous_x: f32,
    pub(crate) previous_y: f32,
    /// Own motion, µm per tick.
    pub(crate) velocity: (f32, f32),
    /// Where the velocity tends to.
    pub(crate) drive: (f32, f32),
    pub(crate) radius: f32,
    /// Radius that others feel: crawling cells yield and squeeze through. 0 for a free slot.
    pub(crate) firm_radius: f32,
}

impl Body {
    /// The disc that others feel: middle and radius.
    pub(crate) const fn disc(&self) -> [f32; 3] {
        [self.x, self.y, self.firm_radius]
    }
}

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

    /// Flags were changed by an experiment: whom immune cells can hold is looked at anew.
    pub(crate) fn flags_changed(&mut self) {
        for (can, cell) in self.can_be_held.iter_mut().zip(&self.cells) {
            *can = can_be_held(cell);
        }
    }

    /// Takes a cell away; whoever held it or was held by it lets go.
    pub(crate) fn remove(&mut self, slot: usize) {
        self.let_go(slot);
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
    pub(crate) fn grip(&mut self, effector: usize, target: usize, kind: ContactKind, by: Option<AgentId>) {
        let holder = &mut self.cells[effector];
        (holder.state, holder.progress) = (CellState::Gripping, 0.0);
        (holder.grip, holder.by) = (kind, by);
        holder.partner = Some(target as u32);
        let held = &mut self.cells[target];
        (held.state, held.progress, held.partner) = (CellState::Gripped, 0.0, Some(effector as u32));
    }

    /// Ends a grip from either side. The target goes on living unless it has begun to die.
    pub(crate) fn let_go(&mut self, slot: usize) {
        let Some(partner) = self.cells[slot].partner.take() else { return };
        self.cells[partner as usize].partner = None;
        for slot in [slot, partner as usize] {
            let cell = &mut self.cells[slot];
            if matches!(cell.state, CellState::Gripping | CellState::Gripped) {
                cell.state = if cell.kind.crawls() { CellState::Searching } else { CellState::Living };
                cell.progress = 0.0;
            }
        }
    }

    pub(crate) fn feed(&self, hash: &mut StateHash) {
        hash.word(self.slots() as u64);
        for slot in (0..self.slots()).filter(|&slot| self.cells[slot].present) {
            hash.word(slot as u64);
            self.cells[slot].feed(hash);
            let Body { x, y, velocity: v, drive: d, radius, .. } = self.bodies[slot];
            for number in [x, y, radius, v.0, v.1, d.0, d.1] {
                hash.number(number);
            }
        }
        self.free.iter().for_each(|&slot| hash.word(u64::from(slot)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_partner_is_let_go() {
        let mut all = Population::default();
        let nk = all.add(Cell::new(1, CellKind::NkCell), 0.0, 0.0, 5.0);
        let target = all.add(Cell::new(2, CellKind::MyelomaCell), 9.0, 0.0, 7.0);
        all.grip(nk, target, ContactKind::AntibodyTail, None);
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
