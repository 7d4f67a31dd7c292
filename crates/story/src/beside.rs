//! Second run: what is shown beside the run of a beat, day by day from the same first day. Its beat begins a run.

use marrow::trial::Cohort;
use marrow::{Setting, Setup, Simulation};

use super::StoryPosition;
use super::player::run_start;

/// The seed of the trial from which people are drawn.
const PEOPLE: u64 = 1;

/// The second run of a position before anything is given, where its beat has one.
pub fn simulation(position: StoryPosition, base: Setup) -> Option<Simulation> {
    let person = position.beat().beside?.person;
    Some(match person {
        Some(number) => Cohort::of(Setting::NewlyDiagnosedEligible).shown(PEOPLE, number),
        None => Simulation::new(run_start(position, base).setup),
    })
}
