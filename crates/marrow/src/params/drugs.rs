//! Drugs of one class: each may act more or less strongly than the class as the model plays it. For trials only: a run on
//! its own plays the class.

use crate::parameter::parameters;

parameters! {
    /// How strongly a drug acts, its class = 1. Chosen with the trials of each drug (science.md 5).
    pub(crate) DRUG_POTENCY: [(&str, f32); 4] = [
        ("cilta-cel", 1.0),
        ("ciltacabtagene", 1.0),
        ("ide-cel", 0.034),
        ("idecabtagene", 0.034),
    ], "1", "science.md 5; chosen";
}

/// How strongly a drug of this name acts, its class = 1.
pub(crate) fn drug_potency(name: &str) -> f32 {
    DRUG_POTENCY.iter().find(|(drug, _)| *drug == name).map_or(1.0, |&(_, potency)| potency)
}
