//! One cell: its kind, state variables and identity.

pub(crate) mod holdable;
pub(crate) mod identity;
pub(crate) mod kind;
pub(crate) mod role;
pub(crate) mod slot;
pub(crate) mod state;
pub(crate) mod target;
pub(crate) mod tolerance;
pub(crate) mod variables;

pub(crate) use holdable::can_be_held;
pub(crate) use identity::{Origin, daughter_id, founder_id};
pub use kind::CellKind;
pub(crate) use role::Role;
pub(crate) use slot::Slot;
pub use state::{Bound, CellState, ContactKind};
pub use target::Target;
pub(crate) use tolerance::{DrugClass, Tolerance};
pub(crate) use variables::{Body, Cell};
