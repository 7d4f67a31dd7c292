//! Person: what sets one person's marrow, clone and immune cells apart from the average. All state variables are shares of
//! the average person's, who has 1 everywhere.

use crate::entities::cell::{Role, Target};
use crate::entities::ids::AgentId;

/// A part of the clone, set apart by what it lacks or outlives. [`Role`] says to which a myeloma cell belongs.
pub(crate) const SUBCLONES: usize = 4;

/// The subclone of a myeloma cell with this role: the main one, those with hardly any BCMA or GPRC5D, the drug-tolerant one.
pub(crate) const fn subclone(role: Role) -> usize {
    match role {
        Role::BcmaLow => 1,
        Role::Gprc5dLow => 2,
        Role::DrugTolerant => 3,
        _ => 0,
    }
}

/// The roles of myeloma cells, in the order of [`subclone`].
pub(crate) const SUBCLONE_ROLES: [Role; SUBCLONES] =
    [Role::Common, Role::BcmaLow, Role::Gprc5dLow, Role::DrugTolerant];

/// One person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Person {
    /// Pace at which the clone divides.
    pub(crate) growth: f32,
    /// Myeloma at the start, share of the stage's.
    pub(crate) burden: f32,
    /// M-protein that a myeloma cell makes.
    pub(crate) secretion: f32,
    /// Density of each flag on the clone.
    pub(crate) density: [f32; Target::COUNT],
    /// How well NK cells, T cells, CAR T cells and macrophages kill.
    pub(crate) immune_fitness: f32,
    /// Pace at which T and CAR T cells tire.
    pub(crate) exhaustion: f32,
    /// Pace at which stem cells and precursors refill the marrow.
    pub(crate) marrow_reserve: f32,
    /// How much its cells bear of any blow.
    pub(crate) hardiness: f32,
    /// How strongly each agent acts on the clone.
    pub(crate) sensitivity: [f32; AgentId::COUNT],
    /// The same for the drug-tolerant subclone, its share of the clone's.
    pub(crate) tolerant_sensitivity: [f32; AgentId::COUNT],
    /// Share of each subclone but the main one in the clone, 0 to 1; `None`: as [`crate::params`] has it, cell by cell.
    pub(crate) subclone_share: Option<[f32; SUBCLONES - 1]>,
}

impl Person {
    /// The person of the story and of a run on its own.
    pub(crate) const AVERAGE: Self = Self {
        growth: 1.0,
        burden: 1.0,
        secretion: 1.0,
        density: [1.0; Target::COUNT],
        immune_fitness: 1.0,
        exhaustion: 1.0,
        marrow_reserve: 1.0,
        hardiness: 1.0,
        sensitivity: [1.0; AgentId::COUNT],
        tolerant_sensitivity: [1.0; AgentId::COUNT],
        subclone_share: None,
    };

    /// How strongly an agent acts on a cell of this subclone.
    pub(crate) fn sensitivity(&self, role: Role, agent: AgentId) -> f32 {
        let of_clone = self.sensitivity[agent.index()];
        match role {
            Role::DrugTolerant => of_clone * self.tolerant_sensitivity[agent.index()],
            _ => of_clone,
        }
    }
}
