//! What settings that a host sends mean for the session. Pure.

use marrow::sim::{AgentId, Setup, Size, Stage};

use super::settings::{StartSettings, TherapyChoice};
use session::{Action, Speed, View, ViewModel};
use story::StoryPosition;

/// The actions that turn what is on screen into what is wanted; what is not said stays. The story has runs of its own, so
/// that there the place alone counts.
pub fn actions(wanted: &StartSettings, now: &ViewModel) -> Vec<Action> {
    let view = wanted.view.and_then(View::from_id).unwrap_or(now.view);
    let mut actions = Vec::new();
    if view == View::Story {
        actions.extend(place(wanted, now).map(Action::GoToBeat));
    } else {
        actions.push(Action::SetView(view));
        actions.extend(setup(wanted, now).map(Action::NewRun));
        actions.extend(wanted.therapies.iter().flat_map(|choices| switches(choices)));
    }
    actions.extend(wanted.speed.and_then(Speed::from_id).map(Action::SetSpeed));
    actions.extend(wanted.play.map(|play| if play { Action::Play } else { Action::Pause }));
    actions.extend(
        wanted.motion.filter(|motion| *motion != "auto").map(|motion| Action::SetStill(motion == "still")),
    );
    actions
}

/// A place that is named; the present one where only the view is.
fn place(wanted: &StartSettings, now: &ViewModel) -> Option<StoryPosition> {
    let present = now.story.map(|telling| telling.position);
    let (chapter, beat) = present.unwrap_or_default().one_based();
    match (wanted.chapter, wanted.beat) {
        (None, None) if present.is_some() => None,
        (None, None) => Some(StoryPosition::from_one_based(chapter, beat)),
        (None, Some(beat)) => Some(StoryPosition::from_one_based(chapter, beat)),
        (Some(chapter), beat) => Some(StoryPosition::from_one_based(chapter, beat.unwrap_or(1))),
    }
}

fn setup(wanted: &StartSettings, now: &ViewModel) -> Option<Setup> {
    let setup = Setup {
        seed: wanted.seed.unwrap_or(now.panes.left.setup.seed),
        stage: wanted.stage.and_then(Stage::from_id).unwrap_or(now.panes.left.setup.stage),
        size: wanted.size.and_then(Size::from_id).unwrap_or(now.panes.left.setup.size),
        ..now.panes.left.setup
    };
    (setup != now.panes.left.setup).then_some(setup)
}

/// A switch for each agent; one that stands so already stays.
fn switches(choices: &[TherapyChoice]) -> impl Iterator<Item = Action> + use<> {
    let wanted: Vec<AgentId> = choices.iter().filter_map(|choice| AgentId::from_id(&choice.name())).collect();
    AgentId::all().map(move |agent| {
        if wanted.contains(&agent) { Action::StartAgent(agent) } else { Action::StopAgent(agent) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::settings::parse;
    use render::Theme;
    use session::{FrameInput, LabelMetrics, PaneSet, Session, SessionConfig};

    fn session(view: View) -> Session {
        Session::new(&SessionConfig {
            view,
            place: StoryPosition::default(),
            setup: Setup { size: Size::Small, ..Setup::default() },
            playing: false,
            speed: Speed::One,
            given: Vec::new(),
            theme: Theme::Light,
            still: false,
            calm: false,
        })
    }

    fn after(session: &mut Session, wanted: &str) -> ViewModel {
        let mut actions = actions(&parse(wanted, "").0, &session.view_model());
        session.update(FrameInput {
            now_ms: 0.0,
            actions: &mut actions,
            viewports: PaneSet::default(),
            label_metrics: &LabelMetrics::default(),
            visible: true,
        });
        session.view_model()
    }

    #[test]
    fn a_host_gets_what_it_asks_for() {
        let mut session = session(View::Story);
        let report = after(&mut session, "view=explore&seed=9&stage=active&therapies=car_t&speed=2&play=1");
        let names: Vec<_> = report.panes.left.agents.iter().map(|agent| agent.as_str()).collect();
        assert_eq!(
            (report.view, report.panes.left.setup.seed, report.panes.left.setup.stage),
            (View::Explore, 9, Stage::Active)
        );
        assert_eq!((names, report.speed, report.playing), (vec!["car_t"], Speed::Two, true));
        let report = after(&mut session, "therapies=teclistamab");
        let names: Vec<_> = report.panes.left.agents.iter().map(|agent| agent.as_str()).collect();
        assert_eq!((names, report.panes.left.setup.seed), (vec!["bispecific:bcma"], 9), "the rest stays");
        assert_eq!(after(&mut session, "therapies=").panes.left.agents, []);
    }

    #[test]
    fn in_the_story_the_place_counts() {
        let mut session = session(View::Explore);
        let place = |report: &ViewModel| report.story.map(|telling| telling.position.one_based());
        assert_eq!(place(&after(&mut session, "view=story&chapter=2&beat=3&seed=9")), Some((2, 3)));
        assert_eq!(place(&after(&mut session, "beat=4")), Some((2, 4)));
        assert_eq!(place(&after(&mut session, "speed=2")), Some((2, 4)));
        assert_eq!(place(&after(&mut session, "chapter=5")), Some((5, 1)));
    }

    #[test]
    fn nothing_said_changes_nothing() {
        let mut session = session(View::Explore);
        let before = session.view_model();
        assert_eq!(after(&mut session, ""), before);
    }
}
