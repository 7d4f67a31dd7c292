//! Scene state: the run of a beat, played to its end as the story does.

use marrow::sim::{AgentId, Command, Setup, Simulation, Size, Snapshot, TICKS_PER_DAY};
use story::{CHAPTERS, Place, Scene};

/// Where the story has the beat of this id.
pub(super) fn place_of(beat: &str) -> Option<Place> {
    CHAPTERS.iter().enumerate().find_map(|(chapter, one)| {
        let at = one.beats.iter().position(|known| known.id == beat)?;
        Some(Place::counted(chapter + 1, at + 1))
    })
}

/// What is on the stage when the beat has been told.
pub(super) fn end_of(place: Place) -> Snapshot {
    let first = place.scene();
    let mut simulation = begin(first.beat().scene);
    let later = |at: &Place| at.next();
    for at in std::iter::successors(Some(first), later).take_while(|at| *at <= place) {
        let beat = at.beat();
        apply(&mut simulation, beat.stop, Command::Stop);
        apply(&mut simulation, beat.give, Command::Give);
        play(&mut simulation, beat.days);
    }
    Snapshot::of(&simulation)
}

fn begin(scene: Option<Scene>) -> Simulation {
    let usual = Setup { size: Size::Small, ..Setup::default() };
    let Some(scene) = scene else { return Simulation::new(usual) };
    let mut simulation = Simulation::new(Setup { stage: scene.stage, ..usual });
    apply(&mut simulation, scene.given, Command::Give);
    play(&mut simulation, scene.days);
    simulation
}

fn apply(simulation: &mut Simulation, agents: &[&str], command: fn(AgentId) -> Command) {
    for agent in agents.iter().filter_map(|id| AgentId::from_id(id)) {
        simulation.apply(command(agent));
    }
}

fn play(simulation: &mut Simulation, days: u16) {
    for _ in 0..u64::from(days) * u64::from(TICKS_PER_DAY) {
        simulation.tick();
    }
}
