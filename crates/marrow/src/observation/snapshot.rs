//! What the picture may see of a run: one copy per frame, into buffers that are used again.

use std::sync::Arc;

use glam::Vec2;

use crate::entities::cell::{Bound, CellKind, CellState, ContactKind, Target};
use crate::entities::niche::Niche;
use crate::observation::event::Event;

/// The run at one tick, for drawing and describing. Positions of this tick and of the one before it, so that a
/// picture between two ticks can be drawn.
///
/// ```
/// use marrow::{CellKind, Setup, Simulation, Size, Snapshot};
/// let mut run = Simulation::new(Setup { size: Size::Small, ..Setup::default() });
/// let mut snapshot = Snapshot::of(&run);
/// run.tick();
/// run.snapshot(&mut snapshot); // The same buffers again.
/// assert_eq!(snapshot.tick, 1);
/// let macrophages = snapshot.cells.iter().filter(|cell| cell.kind == CellKind::Macrophage);
/// assert_eq!(macrophages.count(), run.count(CellKind::Macrophage) as usize);
/// let half_way = snapshot.cells[0].at(0.5);
/// assert!(half_way.x < snapshot.niche.width_um);
/// ```
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// Ticks since the start.
    pub tick: u64,
    /// Bone, vessel and fat.
    pub niche: Arc<Niche>,
    /// All cells, in a stable order while no cell is born or leaves.
    pub cells: Vec<CellView>,
    /// Cells that hold each other.
    pub contacts: Vec<Contact>,
    /// What happened in the last half day, oldest first.
    pub events: Vec<Event>,
    /// M-protein in the blood, g/L.
    pub m_protein_g_per_l: f32,
}

impl Snapshot {
    /// A snapshot with nothing on a stage without size, to be filled.
    pub fn empty() -> Self {
        let niche =
            Niche { width_um: 0.0, height_um: 0.0, trabeculae: vec![], sinusoids: vec![], fat_cells: vec![] };
        let (cells, contacts, events) = (Vec::new(), Vec::new(), Vec::new());
        Self { tick: 0, niche: Arc::new(niche), cells, contacts, events, m_protein_g_per_l: 0.0 }
    }
}

/// One cell as the picture sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellView {
    /// Stable for the cell's life.
    pub id: u64,
    /// What kind of cell it is.
    pub kind: CellKind,
    /// What it is doing.
    pub state: CellState,
    /// How far it has come in that state, 0 to 1 (division: rounding up to splitting; dying: alive to gone).
    pub progress: f32,
    /// Maturity within its kind, 0 (just born) to 1 (ready to leave).
    pub maturity: f32,
    /// Position at this tick, µm.
    pub x_um: f32,
    /// Position at this tick, µm.
    pub y_um: f32,
    /// Position one tick before, µm (where it was born, if it is new).
    pub previous_x_um: f32,
    /// Position one tick before, µm.
    pub previous_y_um: f32,
    /// Radius, µm.
    pub radius_um: f32,
    /// The way it faces, radians, 0 to the right, growing clockwise on the stage.
    pub heading_rad: f32,
    /// Density of each flag (`Target::ALL` order) relative to the usual myeloma cell (= 1).
    pub antigen: [f32; Target::COUNT],
    /// Share of its CD38 (or other antibody target) flags with antibody bound, 0 to 1.
    pub bound_antibody: f32,
    /// What is bound to it or in it, by group of agents.
    pub bound: Bound,
    /// Exhaustion of a T or CAR T cell, 0 fresh to 1 worn out.
    pub exhaustion: f32,
    /// Share of its PD-1 brakes covered by a checkpoint inhibitor, 0 to 1 (T cells only).
    pub brake_covered: f32,
}

impl CellView {
    /// Where it is between the tick before (0) and this one (1).
    pub fn at(&self, alpha: f32) -> Vec2 {
        let before = Vec2::new(self.previous_x_um, self.previous_y_um);
        before + (Vec2::new(self.x_um, self.y_um) - before) * alpha
    }

    /// Whether it lives in the marrow and means to stay: neither dying, nor being taken in, nor on its way out or past.
    pub const fn stays(&self) -> bool {
        use CellState::{Dying, Engulfed, InFlow, Leaving};
        !matches!(self.state, Dying | Engulfed | Leaving | InFlow)
    }
}

/// Two cells that hold each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Index into `Snapshot::cells` of the immune cell.
    pub effector: u32,
    /// Index into `Snapshot::cells` of the cell it holds.
    pub target: u32,
    /// By what it holds.
    pub kind: ContactKind,
}
