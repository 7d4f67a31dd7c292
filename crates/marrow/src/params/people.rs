//! Virtual people: the niche of each.

use crate::parameter::parameters;

parameters! {
    /// Niche of a virtual person, width and height. Chosen: about 200 cells, so that a person is played in a
    /// tenth of a second.
    pub(crate) PERSON_NICHE_UM: (f32, f32) = (236.0, 133.0), "µm", "chosen";
    /// Half width of its sinusoid. Chosen: a neutrophil passes.
    pub(crate) PERSON_SINUSOID_HALF_WIDTH_UM: f32 = 10.0, "µm", "chosen";
}
