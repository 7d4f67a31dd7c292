//! Second run: what is shown beside the run of a beat, day by day from the same first day. Its beat begins a run.

use marrow::trial::Cohort;
use marrow::{Setting, Setup, Simulation};

use super::StoryPosition;
use super::player::run_start;

/// The seed of the trial from which people are drawn.
const PEOPLE: u64 = 1;

/// A second run. What the two are called is `story-<id>-left` and `story-<id>-right`.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// Which person of the model's trials it is; `None`: the marrow is that of the first run.
    pub person: Option<u32>,
    /// What it is given.
    pub given: &'static [Given],
}

/// A stretch of days on which an agent is given. One that follows another of the same agent begins its doses anew.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// Id of the agent.
    pub agent: &'static str,
    /// The first day.
    pub from_day: u16,
    /// The day on which it ends; `None`: it stays.
    pub until_day: Option<u16>,
}

impl Given {
    /// From the first day on.
    pub const fn always(agent: &'static str) -> Self {
        Self { agent, from_day: 0, until_day: None }
    }

    /// From one day until another.
    pub const fn between(agent: &'static str, from_day: u16, until_day: u16) -> Self {
        Self { agent, from_day, until_day: Some(until_day) }
    }
}

/// The second run of a position before anything is given, where its beat has one.
pub fn simulation(position: StoryPosition, base: Setup) -> Option<Simulation> {
    let person = position.beat().beside?.person;
    Some(match person {
        Some(number) => Cohort::of(Setting::NewlyDiagnosedEligible).shown(PEOPLE, number),
        None => Simulation::new(run_start(position, base).setup),
    })
}
