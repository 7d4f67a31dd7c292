//! Player of the story: the commands and ticks that bring a run from the start of its scene to any position, as an iterator.
//!
//! The run of a beat is always the same: it begins with the nearest scene before it, and each beat on the way throws its
//! switches and plays its days. The session, the still pictures and the tests all play these [`Step`]s.
//!
//! ```
//! use marrow::{Setup, Simulation};
//! use story::{StoryPosition, player};
//!
//! let position = StoryPosition::from_one_based(1, 2);
//! let mut simulation = player::run_start(position, Setup::default()).simulation();
//! player::steps_through(position).for_each(|step| step.apply_to(&mut simulation));
//! assert_eq!(simulation.ticks(), player::end_tick(position));
//! ```

use marrow::{AgentId, Command, Setup, Simulation, Size, TICKS_PER_DAY};

use super::{Beat, StoryPosition};

/// What a run begins from.
#[derive(Clone, Debug, PartialEq)]
pub struct RunStart {
    /// The setup of the simulation.
    pub setup: Setup,
    /// Agents on before the first tick.
    pub agents: Vec<AgentId>,
}

impl RunStart {
    /// The simulation at its first tick.
    pub fn simulation(&self) -> Simulation {
        let mut simulation = Simulation::new(self.setup);
        self.agents.iter().for_each(|agent| simulation.apply(Command::Give(*agent)));
        simulation
    }
}

/// One step of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Switches an agent on or off.
    Apply(Command),
    /// Plays to this tick since the start of the run.
    PlayTo(u64),
}

impl Step {
    /// Takes the step.
    pub fn apply_to(self, simulation: &mut Simulation) {
        match self {
            Self::Apply(command) => simulation.apply(command),
            Self::PlayTo(tick) => {
                while simulation.ticks() < tick {
                    simulation.tick();
                }
            }
        }
    }
}

/// What the run of a position begins from: the stage of its scene, all else from `base` but the size. Captions are checked
/// against the small niche, and single cells can be told in it on every screen.
pub fn run_start(position: StoryPosition, base: Setup) -> RunStart {
    let scene = position.scene_start().beat().scene;
    let stage = scene.map_or(base.stage, |scene| scene.stage);
    let agents = scene.map_or_else(Vec::new, |scene| agents(scene.given).collect());
    RunStart { setup: Setup { stage, size: Size::Small, ..base }, agents }
}

/// Positions of the run of `position`, from the start of its scene up to it.
pub fn positions_to(position: StoryPosition) -> impl Iterator<Item = StoryPosition> {
    let next = |at: &StoryPosition| at.next();
    std::iter::successors(Some(position.scene_start()), next).take_while(move |at| *at <= position)
}

/// How a beat begins: its moment is reached, then its switches are thrown.
pub fn steps_into(position: StoryPosition) -> impl Iterator<Item = Step> {
    let beat = position.beat();
    let stop = agents(beat.stop).map(Command::Stop);
    let give = agents(beat.give).map(Command::Give);
    std::iter::once(Step::PlayTo(entry_tick(position))).chain(stop.chain(give).map(Step::Apply))
}

/// From the start of the run to where a beat has begun.
pub fn steps_to(position: StoryPosition) -> impl Iterator<Item = Step> {
    positions_to(position).flat_map(steps_into)
}

/// From the start of the run to where a beat has ended.
pub fn steps_through(position: StoryPosition) -> impl Iterator<Item = Step> {
    steps_to(position).chain([Step::PlayTo(end_tick(position))])
}

/// The tick of the run at which a beat begins.
pub fn entry_tick(position: StoryPosition) -> u64 {
    end_tick(position) - ticks(position.beat().days)
}

/// The tick of the run at which a beat ends.
pub fn end_tick(position: StoryPosition) -> u64 {
    let unseen = position.scene_start().beat().scene.map_or(0, |scene| ticks(scene.days));
    unseen + positions_to(position).map(StoryPosition::beat).map(ticks_of).sum::<u64>()
}

fn ticks_of(beat: &Beat) -> u64 {
    ticks(beat.days)
}

fn ticks(days: u16) -> u64 {
    u64::from(days) * u64::from(TICKS_PER_DAY)
}

/// The agents of these ids; a test keeps unknown ones out of the story.
fn agents(ids: &'static [&'static str]) -> impl Iterator<Item = AgentId> {
    ids.iter().filter_map(|id| AgentId::from_id(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CHAPTERS;

    #[test]
    fn beats_of_a_run_follow_each_other_without_a_gap() {
        let mut position = StoryPosition::default();
        while let Some(next) = position.next() {
            if next.beat().scene.is_none() {
                assert_eq!(entry_tick(next), end_tick(position), "{}", next.beat().id);
            } else {
                assert_eq!(positions_to(next).count(), 1, "{} begins a run", next.beat().id);
            }
            position = next;
        }
    }

    #[test]
    fn steps_go_on_in_time_and_end_where_the_beat_does() {
        for (number, chapter) in (1..).zip(&CHAPTERS) {
            let position = StoryPosition::from_one_based(number, chapter.beats.len());
            let times: Vec<u64> = steps_through(position)
                .filter_map(|step| match step {
                    Step::PlayTo(tick) => Some(tick),
                    Step::Apply(_) => None,
                })
                .collect();
            assert!(times.is_sorted() && times.last() == Some(&end_tick(position)));
        }
    }

    #[test]
    fn every_switch_of_the_story_is_an_agent() {
        let beats = CHAPTERS.iter().flat_map(|chapter| chapter.beats);
        for beat in beats {
            let given = beat.scene.map_or(&[][..], |scene| scene.given);
            for id in given.iter().chain(beat.give).chain(beat.stop) {
                assert!(AgentId::from_id(id).is_some(), "{}: no agent {id}", beat.id);
            }
        }
    }
}
