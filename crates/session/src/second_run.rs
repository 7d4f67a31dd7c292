//! Second run: what stands beside the run of a beat of the story, in the right pane.

use marrow::{AgentId, Setup, TICKS_PER_DAY};
use story::StoryPosition;
use story::{TreatmentPeriod, beside};

use crate::settings::{PlannedTherapy, TherapyPlan};
use crate::simulation_run::SimulationRun;

/// The second run of a position at its first tick, where its beat has one.
pub fn second_run(position: StoryPosition, base: Setup) -> Option<SimulationRun> {
    let simulation = beside::simulation(position, base)?;
    let given = position.beat().beside.map_or(&[][..], |beside| beside.given);
    let plan: TherapyPlan = given.iter().filter_map(planned).collect();
    let mut run = SimulationRun::of(simulation, plan.initial());
    run.follow_plan(&plan);
    Some(run)
}

/// A test keeps unknown agents out of the story.
fn planned(given: &TreatmentPeriod) -> Option<PlannedTherapy> {
    let tick = |day: u16| u64::from(day) * u64::from(TICKS_PER_DAY);
    let agent = AgentId::from_id(given.agent)?;
    Some(PlannedTherapy { agent, from: tick(given.from_day), until: given.until_day.map(tick) })
}
