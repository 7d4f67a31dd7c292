//! Treatments. Each is one file with one constant; `catalogue` lists them. A treatment acts on cells only through what it binds;
//! it knows nothing of outcomes. Read in this order: `agent` (what is given) → `dosing` (when, how much) → a file of a treatment →
//! `drug_environment` (what all make of the niche together).

pub(crate) mod active_agents;
pub(crate) mod adc;
pub(crate) mod agent;
pub(crate) mod antibody;
pub(crate) mod binding;
pub(crate) mod bispecific;
pub(crate) mod car_t;
pub(crate) mod catalogue;
pub(crate) mod checkpoint;
pub(crate) mod chemo;
pub(crate) mod dosing;
pub(crate) mod drug_environment;
pub(crate) mod effects;
pub(crate) mod entry;
pub(crate) mod escape;
pub(crate) mod evidence;
pub(crate) mod imid;
pub(crate) mod proteasome;
pub(crate) mod schedule;
pub(crate) mod side_effect;
pub(crate) mod side_effects;
pub(crate) mod steroid;
pub(crate) mod transplant;
