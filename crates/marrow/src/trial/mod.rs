//! Virtual trials: people drawn from a setting, each with a run of the model in a niche of its own, and what came of them.
//! Read in this order: `cohort` (whom a setting draws) → `arm` (what they get) → `person_run` (one person, in slices) →
//! `course` (what is kept of them) → `assignment` (who comes into which arm) → `trial_run` (two arms, side by side) → `summary`
//! (what a trial reports) → `statistics`.
//!
//! People are independent and keyed by the seed of the trial and their number: any part may be run anywhere, in any order,
//! and the same person under two arms has the same seed. Of a person who is done only a [`PersonCourse`] is kept.

mod arm;
pub(crate) mod assignment;
mod cohort;
pub(crate) mod course;
mod log_normal;
mod person_run;
pub mod statistics;
pub(crate) mod summary;
mod trial_run;

pub use arm::{ARMS, Arm, ArmTreatment, ArmTreatmentError, drug_potencies};
pub use cohort::Cohort;
pub use course::PersonCourse;
pub use log_normal::LogNormal;
pub use person_run::{Ending, PersonResult, PersonRun};
pub use summary::{Estimate, Summary};
pub use trial_run::{TrialRun, TrialSetup};
