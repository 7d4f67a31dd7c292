//! Settings of an experiment: what a run leaves out on purpose. A usual run leaves out nothing.

use crate::entities::cell::Target;

/// What is left out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ExperimentSettings {
    /// Antigens that no cell shows.
    pub(crate) masked: [bool; Target::COUNT],
    /// A transplant gives no stem cells back.
    pub(crate) rescue_disabled: bool,
}

impl ExperimentSettings {
    /// Takes away the antigens that no cell shows.
    pub(crate) fn mask(self, antigen: &mut [f32; Target::COUNT]) {
        for (density, masked) in antigen.iter_mut().zip(self.masked) {
            if masked {
                *density = 0.0;
            }
        }
    }
}
