//! One cell: its kind, state variables and identity.

mod holdable;
mod identity;
mod kind;
mod role;
mod state;
mod target;
mod variables;

pub(crate) use holdable::can_be_held;
pub(crate) use identity::{Origin, daughter_id, founder_id};
pub use kind::CellKind;
pub(crate) use role::Role;
pub use state::{Bound, CellState, ContactKind};
pub use target::Target;
pub(crate) use variables::{Body, Cell};
