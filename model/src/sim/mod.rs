//! One niche of marrow and all that lives in it. Read in this order: [`Setup`] → [`Simulation`] → [`Snapshot`].

mod beginning;
mod blood;
mod bone;
pub mod cell;
mod census;
mod demand;
mod event;
mod grid;
mod hash;
mod immune;
pub mod mechanics;
pub mod niche;
pub mod params;
mod readouts;
mod response;
mod rng;
mod scratch;
mod seeding;
mod setup;
mod simulation;
mod snapshot;
mod symptom;
pub mod therapy;
mod world;

pub use beginning::Beginning;
pub use blood::MProtein;
pub use cell::{CellKind, Target};
pub use event::{Event, EventKind};
pub use params::{TICK_HOURS, TICKS_PER_DAY};
pub use readouts::Readouts;
pub use response::Response;
pub use setup::{Setup, Size, Stage};
pub use simulation::{Command, Simulation};
pub use snapshot::{Bound, CellState, CellView, Contact, ContactKind, Snapshot};
pub use symptom::{Symptom, SymptomLevel};
pub use therapy::{AgentId, SideEffect, TherapyId};
