//! The bone surface: its sites and what was resorbed of it.

pub(crate) mod front;
pub(crate) mod state;
pub(crate) mod surface;

pub(crate) use state::Bone;
pub(crate) use surface::Site;
