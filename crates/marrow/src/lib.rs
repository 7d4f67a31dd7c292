//! `marrow`: an agent-based teaching model of multiple myeloma in bone marrow.
//!
//! Pure: no web, no clock, no user-facing text, no external randomness. The same [`Setup`] and the same
//! commands at the same ticks give the same run, to the bit, natively and in WebAssembly. `docs/model.md` describes
//! the model under the headings of the ODD protocol, with a source for each number.
//!
//! Read in this order: [`Setup`] → [`Simulation`] → [`Snapshot`]. The modules are ODD's chapters: `entities` (state), `params`
//! (numbers), `submodels` (processes), `schedule` (their order in a tick), `initialization`, `observation`.
//!
//! # Invariants
//!
//! - A run is a pure function of its setup and of its commands and their ticks: [`Simulation::hash`] is equal natively and in
//!   WebAssembly. No float function whose precision is left open is called (`clippy.toml`), no hash map is gone through.
//! - Random numbers are counter-based, keyed by seed, tick, process and cell: a treatment does not change the draws of cells that it
//!   does not affect.
//! - Submodels encode no outcomes and no combinations; treatments interact only through cells and the drug environment.
//! - Observation has no side effects. A warm tick and its snapshot do not allocate.
//! - Every number has a name, a unit and a source ([`parameters`]).
//! - Modules have no import cycles.

mod entities;
#[cfg(feature = "experiments")]
mod experiment;
mod fast_math;
mod initialization;
mod observation;
mod parameter;
mod parameter_registry;
mod params;
mod rng;
mod schedule;
mod scratch;
mod setup;
mod simulation;
mod stable_ids;
mod state;
mod state_hasher;
mod submodels;
pub mod trial;

pub use entities::cell::{Bound, CellKind, CellState, ContactKind, Target};
pub use entities::ids::{AgentId, TherapyId};
pub use entities::person::Person;
pub use initialization::Initializer;
pub use observation::event::{Event, EventKind};
pub use observation::readouts::Readouts;
pub use observation::response::Response;
pub use observation::snapshot::{CellView, Contact, Snapshot};
pub use observation::symptom::{Symptom, SymptomLevel};
pub use params::{TICK_HOURS, TICKS_PER_DAY};
pub use setup::{MProtein, Setting, Setup, Size, Stage};
pub use simulation::{Command, Simulation};
pub use submodels::therapy::side_effect::SideEffect;

/// The mechanics alone.
pub mod mechanics {
    pub use crate::submodels::mechanics::DiscPacking;
}

/// Static geometry of the niche.
pub mod niche {
    pub use crate::entities::niche::{FatCell, Niche, Sinusoid, Trabecula};

    /// A point of the stage, µm from its top left corner; y points down.
    pub use glam::Vec2 as Point;
}

/// Every number of the model, with unit, meaning, range and source.
pub mod parameters {
    pub use crate::parameter::Parameter;
    pub use crate::parameter_registry::{KindParameters, of_kind, of_one_process, shared};
}

/// The catalogue of treatments.
pub mod therapy {
    pub use crate::submodels::therapy::agent::{Agent, Harm};
    pub use crate::submodels::therapy::catalogue::CATALOGUE;
    pub use crate::submodels::therapy::entry::Therapy;
    pub use crate::submodels::therapy::evidence::{Evidence, evidence, tested};
    pub use crate::submodels::therapy::schedule::{Phase, Schedule};
}
