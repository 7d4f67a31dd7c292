//! Registry of parameters: every number of the model, from the modules that declare them. The tables of `docs/model.md` are
//! written from it. A block that is not listed here is dead code, which the compiler says.

use crate::entities::cell::kind::CellKind;
use crate::entities::cell::target::Target;
#[cfg(feature = "experiments")]
use crate::experiment;
use crate::parameter::Parameter;
use crate::submodels::antigen;
use crate::{entities, initialization, observation, params, submodels, trial};

/// Numbers that several processes share, or that one may wish to try others for, by part of the model.
const SHARED: [(&str, &[&[Parameter]]); 13] = [
    ("Time", &[params::PARAMETERS]),
    ("Stage", &[params::niche::PARAMETERS, params::niche::BY_SETUP]),
    ("Virtual people", &[params::people::PARAMETERS, params::people::BY_SETUP, params::drugs::PARAMETERS]),
    ("Healthy lineages", &[params::lineages::PARAMETERS]),
    ("Myeloma", &[params::myeloma::PARAMETERS, params::myeloma::BY_SETUP]),
    ("Immune cells", &[params::immune::PARAMETERS]),
    ("Immunotherapies", &[params::immunotherapies::PARAMETERS]),
    ("Other treatments", &[params::medicines::PARAMETERS]),
    ("Side effects", &[params::side_effects::PARAMETERS]),
    ("Blood", &[params::blood::PARAMETERS, params::blood::BY_SETUP]),
    ("Bone", &[params::bone::PARAMETERS, params::bone::BY_SETUP]),
    ("Response, symptoms", &[params::response_and_symptoms::PARAMETERS]),
    (
        "Start",
        &[
            initialization::clone::PARAMETERS,
            initialization::initializer::PARAMETERS,
            initialization::seeding::PARAMETERS,
            initialization::founder::PARAMETERS,
            initialization::placement::PARAMETERS,
        ],
    ),
];

/// Numbers that one process knows.
const OF_ONE_PROCESS: &[&[Parameter]] = &[
    #[cfg(feature = "experiments")]
    experiment::PARAMETERS,
    entities::bone::front::PARAMETERS,
    entities::bone::surface::PARAMETERS,
    entities::cell::holdable::PARAMETERS,
    entities::erythroid_islands::PARAMETERS,
    entities::niche::contour::PARAMETERS,
    entities::niche::field::PARAMETERS,
    entities::tumour_density::PARAMETERS,
    initialization::niche::fat::PARAMETERS,
    initialization::niche::sinusoid::PARAMETERS,
    initialization::niche::trabecula::PARAMETERS,
    observation::event::PARAMETERS,
    submodels::blood::age_pool::PARAMETERS,
    submodels::blood::kidney::PARAMETERS,
    submodels::bone::niche_slot::PARAMETERS,
    submodels::bone::osteoblast::PARAMETERS,
    submodels::bone::osteoclast::PARAMETERS,
    submodels::bone::outline::PARAMETERS,
    submodels::bone::sites::PARAMETERS,
    submodels::bone::turnover::PARAMETERS,
    submodels::circulation::PARAMETERS,
    submodels::demand::PARAMETERS,
    submodels::division::PARAMETERS,
    submodels::growth::PARAMETERS,
    submodels::immune::car_t_cell::PARAMETERS,
    submodels::immune::macrophage::PARAMETERS,
    submodels::immune::nk_cell::PARAMETERS,
    submodels::immune::synapse::PARAMETERS,
    submodels::immune::t_cell::PARAMETERS,
    submodels::immune::target_search::PARAMETERS,
    submodels::lineage::PARAMETERS,
    submodels::mechanics::neighbour_list::PARAMETERS,
    submodels::mechanics::pair_kernel::PARAMETERS,
    submodels::mechanics::repulsion::PARAMETERS,
    submodels::motion::PARAMETERS,
    submodels::myeloma::PARAMETERS,
    submodels::resampling::PARAMETERS,
    submodels::therapy::antibody::PARAMETERS,
    submodels::therapy::binding::PARAMETERS,
    submodels::therapy::car_t::PARAMETERS,
    submodels::therapy::drug_environment::PARAMETERS,
    submodels::therapy::side_effects::PARAMETERS,
    submodels::therapy::transplant::PARAMETERS,
    trial::statistics::PARAMETERS,
    trial::assignment::PARAMETERS,
    trial::course::PARAMETERS,
    trial::summary::PARAMETERS,
    submodels::tolerance::PARAMETERS,
];

/// Numbers that several processes share, each with its part of the model.
pub fn shared() -> impl Iterator<Item = (&'static str, Parameter)> {
    SHARED
        .iter()
        .flat_map(|(part, blocks)| blocks.iter().flat_map(|block| block.iter().map(|one| (*part, *one))))
}

/// Numbers that one process knows.
pub fn of_one_process() -> impl Iterator<Item = Parameter> {
    OF_ONE_PROCESS.iter().flat_map(|block| block.iter().copied())
}

/// The numbers that belong to a kind of cell.
#[derive(Clone, Copy, Debug)]
pub struct KindParameters {
    /// Radius of a young cell, µm.
    pub young_radius_um: f32,
    /// Radius of a ripe cell, µm.
    pub ripe_radius_um: f32,
    /// Share of its radius that others feel.
    pub firmness: f32,
    /// How readily pushes move it, 1 for most.
    pub mobility: f32,
    /// Usual density of each antigen, usual myeloma cell = 1.
    pub antigens: [f32; Target::COUNT],
}

/// The numbers that belong to a kind of cell.
pub fn of_kind(kind: CellKind) -> KindParameters {
    KindParameters {
        young_radius_um: kind.radius_um(0.0),
        ripe_radius_um: kind.radius_um(1.0),
        firmness: kind.firmness(),
        mobility: kind.mobility(),
        antigens: antigen::mean(kind),
    }
}
