//! State variables of one cell.

use core::hash::Hasher;

use crate::entities::cell::kind::CellKind;
use crate::entities::cell::role::Role;
use crate::entities::cell::slot::Slot;
use crate::entities::cell::state::{CellState, ContactKind};
use crate::entities::cell::target::Target;
use crate::entities::cell::tolerance::Tolerance;
use crate::entities::ids::AgentId;
use crate::state_hasher::StateHasher;

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
    /// How much it bears.
    pub(crate) tolerance: Tolerance,
    /// Load of a conjugate set free inside, 1 = as much as a cell can bear.
    pub(crate) payload: f32,
    /// DNA hurt by chemotherapy, 1 = by one usual dose in a dividing cell.
    pub(crate) damage: f32,
    pub(crate) exhaustion: f32,
    /// Recent contact with its antigen, 0 to 1 (T and CAR T cells).
    pub(crate) stimulation: f32,
    /// The one it grips or is gripped by.
    pub(crate) partner: Option<Slot>,
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
            tolerance: Tolerance::USUAL,
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

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        let role = self.role as u64;
        let flags = u64::from(self.arriving) << 2 | role & 3 | (role >> 2) << 32;
        hasher.write_u64(self.id);
        hasher.write_u64(u64::from(self.kind as u8) << 8 | u64::from(self.state as u8));
        hasher.write_u64(
            u64::from(self.divisions) << 32 | u64::from(self.partner.map_or(u32::MAX, Slot::number)),
        );
        hasher.write_u64(self.island);
        hasher.write_u64(self.by.map_or(u64::MAX, |agent| agent.index() as u64));
        hasher.write_u64(u64::from(self.grip as u8) << 3 | flags);
        let numbers = [self.progress, self.maturity, self.heading_rad, self.payload, self.exhaustion];
        let more = [self.damage, self.crowding, self.stimulation];
        self.tolerance.hash_into(hasher);
        numbers.iter().chain(&more).chain(&self.antigen).for_each(|&n| hasher.write_f32(n));
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
