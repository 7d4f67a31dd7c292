//! Beats with a second run: what a caption says of the two marrows is what the session plays in its two panes, whichever way one
//! came.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use i18n::msg::family;
use marrow::{AgentId, TICKS_PER_DAY};
use session::{
    Action, FrameInput, LabelMetrics, PaneSet, PaneState, Session, SessionConfig, View, ViewModel, Viewport,
};
use story::{Beat, StoryPosition, player};

/// A session that has come to its moment.
fn arrived(session: &mut Session, mut actions: Vec<Action>) -> ViewModel {
    let viewport = Viewport { css_px: (450.0, 310.0), device_px: (450, 310) };
    for frame in 0..5_000 {
        let output = session.update(FrameInput {
            now_ms: f64::from(frame) * 16.0,
            actions: &mut actions,
            viewports: PaneSet { left: viewport, right: Some(viewport) },
            label_metrics: &LabelMetrics::default(),
            visible: true,
        });
        if output.panes.is_some() {
            break;
        }
    }
    session.view_model()
}

fn at(id: &str, tick: u64) -> (Session, ViewModel) {
    let position = StoryPosition::of_beat(id).unwrap();
    let config =
        SessionConfig { view: View::Story, position, tick, playing: false, ..SessionConfig::default() };
    let mut session = Session::new(&config);
    let view_model = arrived(&mut session, Vec::new());
    (session, view_model)
}

fn end(id: &str) -> PaneSet<PaneState> {
    at(id, player::end_tick(StoryPosition::of_beat(id).unwrap())).1.panes
}

fn with_second_run() -> impl Iterator<Item = StoryPosition> {
    let all = std::iter::successors(Some(StoryPosition::default()), |at| at.next());
    all.filter(|at| at.beat().beside.is_some())
}

/// Share of the myeloma of the first day that is left.
fn left_of(pane: &PaneState) -> f32 {
    pane.readouts.myeloma_fraction / pane.time_series.samples()[0].myeloma_fraction
}

#[test]
fn people_differ_under_the_same_medicines() {
    let panes = end("people");
    let (one, other) = (&panes.left, panes.right.as_ref().unwrap());
    let sorted = |pane: &PaneState| {
        let mut agents: Vec<_> = pane.agents.iter().map(|agent| agent.as_str()).collect();
        agents.sort_unstable();
        agents
    };
    assert_eq!(sorted(one), sorted(other), "the same medicines");
    assert!(left_of(one) < 0.4, "most myeloma goes in one: {}", left_of(one));
    assert!((0.6..1.0).contains(&left_of(other)), "little in the other: {}", left_of(other));
}

#[test]
fn doses_that_thin_out_shrink_the_myeloma_as_much() {
    let panes = end("schedule");
    let (spread, weekly) = (&panes.left, panes.right.as_ref().unwrap());
    let doses = |pane: &PaneState| {
        let lanes = pane.time_series.treatment_lanes(pane.readouts.day);
        let antibody = lanes.into_iter().find(|lane| lane.agent.as_str() == "antibody:cd38").unwrap();
        antibody.doses.into_iter().map(|(day, _)| day).collect::<Vec<f32>>()
    };
    assert!(doses(weekly).windows(2).all(|pair| pair[1] - pair[0] == 7.0), "weekly throughout");
    assert!(doses(weekly).len() > doses(spread).len() + 10, "the other thins out");
    let (spread, weekly) = (left_of(spread), left_of(weekly));
    assert!(spread < 0.2 && weekly > spread - 0.05, "no further: {spread} and {weekly}");
}

#[test]
fn the_two_runs_keep_step_whichever_way_one_came() {
    for position in with_second_run() {
        let (id, entry) = (position.beat().id, player::entry_tick(position));
        let (mut session, direct) = at(id, entry + 3 * u64::from(TICKS_PER_DAY));
        let share = |view_model: &ViewModel| {
            let right = view_model.panes.right.as_ref().unwrap();
            assert_eq!(view_model.panes.left.readouts.day, right.readouts.day, "{id}");
            right.readouts.myeloma_fraction
        };
        let share_then = share(&direct);
        let there = arrived(&mut session, vec![Action::Step, Action::Step, Action::StepBack]);
        share(&there);
        let back = arrived(&mut session, vec![Action::StepBack]);
        assert_eq!(share(&back), share_then, "{id}: back to the moment");
        let next = arrived(&mut session, vec![Action::NextBeat]);
        assert_eq!(next.panes.right.is_some(), position.next().unwrap().beat().beside.is_some());
    }
}

#[test]
fn a_second_run_has_its_names_and_begins_with_its_beat() {
    assert!(with_second_run().count() >= 2);
    for position in with_second_run() {
        let Beat { id, scene, beside, .. } = position.beat();
        assert!(scene.is_some(), "{id}: begins no run");
        for names in [family::STORY_LEFT, family::STORY_RIGHT] {
            assert!(names.find(id).is_some(), "{id} in {names:?}");
        }
        let given = beside.iter().flat_map(|beside| beside.given);
        given.for_each(|given| assert!(AgentId::from_id(given.agent).is_some(), "{id}: {}", given.agent));
    }
}
