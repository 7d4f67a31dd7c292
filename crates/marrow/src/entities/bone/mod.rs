//! The bone surface: its sites and what was resorbed of it.

mod front;
mod state;
mod surface;

pub(crate) use state::Bone;
pub(crate) use surface::Site;
