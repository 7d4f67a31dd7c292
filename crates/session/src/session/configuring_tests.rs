//! Whole configurations from outside: starting anew is starting, and a host gets what it asks for.

use marrow::{AgentId, MProtein, Setup, Size, Stage};
use render::Theme;

use super::{Motion, Session};
use crate::config::SessionConfig;
use crate::settings::{SettingsPatch, StartSettings, parse};
use crate::view::View;
use crate::{Action, Environment, FrameInput, LabelMetrics, PaneSet, Side, Speed, ViewModel, Viewport};

const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

fn said(address: &str) -> StartSettings {
    parse(address, "").0
}

fn config(address: &str, environment: Environment) -> SessionConfig {
    SessionConfig::from_settings(&said(address), &environment)
}

fn after(session: &mut Session, actions: impl IntoIterator<Item = Action>) -> ViewModel {
    let viewport = Viewport { css_px: (800.0, 500.0), device_px: (800, 500) };
    session.update(FrameInput {
        now_ms: 0.0,
        actions: &mut actions.into_iter().collect(),
        viewports: PaneSet { left: viewport, right: Some(viewport) },
        label_metrics: &LabelMetrics::default(),
        visible: true,
    });
    session.view_model()
}

fn set(session: &mut Session, wanted: &str) -> ViewModel {
    after(session, [Action::Apply(SettingsPatch::new(&said(wanted), &DEVICE))])
}

fn still() -> SettingsPatch {
    SettingsPatch { still: Some(true), ..SettingsPatch::default() }
}

#[test]
fn calm_outlives_stillness_and_a_host_changes_room_and_motion() {
    let mut session = Session::new(&config("view=explore&room=sharing", DEVICE));
    for (wanted, motion) in [
        ("motion=still", Motion::Off),
        ("motion=full", Motion::Reduced),
        ("room=screen", Motion::Full),
        ("motion=auto", Motion::Full),
        ("room=sharing", Motion::Reduced),
    ] {
        set(&mut session, wanted);
        assert_eq!(session.motion, motion, "{wanted}");
    }
    let dark = Environment { dark: true, ..DEVICE };
    let patch = SettingsPatch::new(&said("room=screen"), &dark);
    assert_eq!(
        after(&mut session, [Action::Apply(patch)]).theme,
        Theme::Dark,
        "as an address on that device"
    );
    assert_eq!(set(&mut session, "room=bright").theme, Theme::Bright);
}

fn agents(names: &[&str]) -> Vec<AgentId> {
    names.iter().filter_map(|name| AgentId::from_id(name)).collect()
}

/// What a page of this address shows once it has been measured.
fn fresh(address: &str, environment: Environment) -> (Session, ViewModel) {
    let mut session = Session::new(&config(address, environment));
    let report = after(&mut session, []);
    (session, report)
}

fn reset_after(address: &str, environment: Environment, visitor: Vec<Action>) -> ViewModel {
    let (mut session, _) = fresh(address, environment);
    after(&mut session, visitor);
    after(&mut session, [Action::Reset(config(address, environment))])
}

#[test]
fn reset_does_not_play_where_reduced_motion_is_asked_for() {
    let calm = Environment { reduced_motion: true, ..DEVICE };
    for address in ["idle=60", "view=explore&idle=60"] {
        let report = reset_after(address, calm, vec![Action::Play]);
        assert!(!report.playing, "{address}: a fresh page waits");
        assert!(reset_after(address, DEVICE, vec![Action::Pause]).playing, "{address}");
    }
}

#[test]
fn reset_forgets_the_run_of_the_last_visitor() {
    let other =
        Setup { seed: 99, stage: Stage::Relapsed, size: Size::Small, m_protein: MProtein::LightChain };
    let visitor = || {
        let agents = agents(&["car_t", "imid"]);
        vec![Action::NewRun(other), Action::SetAgents(agents), Action::Step, Action::SetSpeed(Speed::Four)]
    };
    for address in ["view=explore", "view=explore&therapies=chemo&seed=5", "view=compare"] {
        let report = reset_after(address, DEVICE, visitor());
        assert_eq!(report, fresh(address, DEVICE).1, "{address}");
        assert_eq!(report.panes.left.setup.m_protein, Setup::default().m_protein, "{address}");
    }
}

#[test]
fn reset_comes_back_from_any_view_and_place() {
    let wandered = || {
        let near = [Action::Zoom(4.0), Action::SelectNext, Action::Follow(true), Action::Apply(still())];
        near.into_iter().chain([Action::SetView(View::Compare), Action::SetActivePane(Side::Right)])
    };
    for address in ["", "chapter=2&beat=3", "view=explore&play=0&speed=2"] {
        let report = reset_after(address, DEVICE, wandered().collect());
        assert_eq!(report, fresh(address, DEVICE).1, "{address}");
    }
}

#[test]
fn a_set_of_agents_is_one_entry_and_one_undo() {
    let (mut session, _) = fresh("view=explore&play=0&therapies=chemo", DEVICE);
    let wanted = agents(&["antibody:cd38", "imid", "steroid"]);
    let report = after(&mut session, [Action::SetAgents(wanted.clone())]);
    assert_eq!(
        (report.panes.left.agents.len(), report.panes.left.time_series.markers().len()),
        (3, 4),
        "each switch has its mark"
    );
    let undone = after(&mut session, [Action::Undo]);
    assert_eq!((&undone.panes.left.agents, undone.panes.left.history.can_undo), (&agents(&["chemo"]), false));
    assert_eq!(undone.panes.left.time_series.markers().len(), 0);
    let redone = after(&mut session, [Action::Redo]);
    assert_eq!((&redone.panes.left.agents, redone.panes.left.history.can_undo), (&wanted, true));
    let same = after(&mut session, [Action::SetAgents(wanted), Action::Undo]);
    assert_eq!(same.panes.left.agents, agents(&["chemo"]), "what changes nothing is no entry");
}

#[test]
fn therapies_of_a_host_are_one_entry_and_one_undo() {
    let (mut session, _) = fresh("view=explore&play=0", DEVICE);
    let report = set(&mut session, "therapies=car_t,imid,steroid");
    assert_eq!(report.panes.left.agents, agents(&["car_t", "imid", "steroid"]));
    assert_eq!(after(&mut session, [Action::Undo]).panes.left.agents, []);
}

#[test]
fn a_host_gets_what_it_asks_for() {
    let (mut session, _) = fresh("view=story&play=0", DEVICE);
    let report =
        set(&mut session, "view=explore&seed=9&stage=active&therapies=car_t&speed=2&play=1&size=small");
    assert_eq!(
        (report.view, report.panes.left.setup.seed, report.panes.left.setup.stage),
        (View::Explore, 9, Stage::Active)
    );
    assert_eq!(
        (report.panes.left.agents.clone(), report.speed, report.playing),
        (agents(&["car_t"]), Speed::Two, true)
    );
    let report = set(&mut session, "therapies=teclistamab");
    assert_eq!(
        (report.panes.left.agents.clone(), report.panes.left.setup.seed),
        (agents(&["bispecific:bcma"]), 9),
        "the rest stays"
    );
    assert_eq!(set(&mut session, "therapies=").panes.left.agents, []);
}

#[test]
fn in_the_story_the_place_counts() {
    let (mut session, _) = fresh("view=explore&play=0", DEVICE);
    let place = |report: &ViewModel| report.story.map(|story| story.position.one_based());
    assert_eq!(place(&set(&mut session, "view=story&chapter=2&beat=3&seed=9")), Some((2, 3)));
    assert_eq!(place(&set(&mut session, "beat=4")), Some((2, 4)));
    assert_eq!(place(&set(&mut session, "speed=2")), Some((2, 4)));
    assert_eq!(place(&set(&mut session, "chapter=5")), Some((5, 1)));
}

#[test]
fn nothing_said_changes_nothing() {
    let (mut session, before) = fresh("view=explore&play=0", DEVICE);
    assert_eq!(set(&mut session, ""), before);
}

#[test]
fn forced_colours_stay_through_a_reset() {
    let system = render::SystemColours {
        canvas: [0; 3],
        text: [255; 3],
        highlight: [0, 0, 255],
        highlight_text: [255; 3],
    };
    let (mut session, _) = fresh("play=0", DEVICE);
    let config = config("room=dark&play=0", DEVICE);
    after(&mut session, [Action::Reset(config.clone())]);
    assert_eq!(session.theme.picture(), Theme::Dark);
    after(&mut session, [Action::SetForcedColors(Some(system)), Action::Reset(config)]);
    assert_eq!((session.theme.page(), session.theme.picture()), (Theme::Dark, Theme::Forced(system)));
}
