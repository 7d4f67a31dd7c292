//! Submodels (ODD 7): one process each, as a function of the world. Their order in a tick stands in `schedule`.

pub(crate) mod antigen;
pub(crate) mod blood;
pub(crate) mod bone;
pub(crate) mod circulation;
pub(crate) mod death;
pub(crate) mod demand;
pub(crate) mod division;
pub(crate) mod growth;
pub(crate) mod immune;
pub(crate) mod lineage;
pub(crate) mod mechanics;
pub(crate) mod motion;
pub(crate) mod myeloma;
pub(crate) mod resampling;
pub(crate) mod therapy;
pub(crate) mod tolerance;
