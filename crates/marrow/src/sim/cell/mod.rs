//! What a cell is, and what it does by itself.

mod antigen;
mod death;
mod division;
mod identity;
mod kind;
mod lineage;
mod motion;
mod myeloma;
mod population;
mod role;
mod target;

pub(crate) use antigen::{inherit, usual};
pub(crate) use death::{begin_dying, decay};
pub(crate) use division::{begin_division, divide};
pub(crate) use identity::{Origin, daughter_id, founder_id};
pub use kind::CellKind;
pub(crate) use lineage::turn_over;
pub(crate) use motion::{move_cells, steer};
pub(crate) use myeloma::grow_clone;
pub(crate) use population::{Body, Cell, Population};
pub(crate) use role::Role;
pub use target::Target;
