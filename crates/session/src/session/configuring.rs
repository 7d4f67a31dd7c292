//! Whole configurations: starting anew from one, and changing several settings at once.

use marrow::sim::{AgentId, Setup};
use render::Theme;
use story::Place;

use super::{Motion, Session};
use crate::aim::Aim;
use crate::config::SessionConfig;
use crate::drive::Drive;
use crate::pacing::Pacing;
use crate::picked::Pick;
use crate::run::Run;
use crate::settings::SettingsPatch;
use crate::tale::Tale;
use crate::view::View;

impl Session {
    /// Becomes what a new session of this configuration would be. What belongs to the device stays: the size of the panes,
    /// what draws them and how well, whether anybody sees them, and colours that a person has forced on every page.
    pub(super) fn reset(&mut self, config: &SessionConfig) {
        let held = self.pacing.held();
        let (setup, given) = config.initial_setup();
        self.close_right();
        self.left.show(Run::new(setup, given));
        self.left.let_names_go();
        self.left.see_all();
        self.tale = Tale::new(config.place, config.setup);
        self.aim = Aim::new(config.place.beat().look);
        self.drive = Drive::default();
        self.pick = Pick::default();
        self.pacing = Pacing::new(config.playing, config.speed);
        self.pacing.set_held(held);
        self.motion = Motion::of(config.still, config.calm);
        if !matches!(self.theme, Theme::Forced(_)) {
            self.theme = config.theme;
        }
        self.view = View::Explore;
        self.show(config.view);
    }

    /// Changes what is said and keeps the rest. The story has runs of its own, so that there the place alone counts.
    pub(super) fn apply(&mut self, patch: &SettingsPatch) {
        let view = patch.view.unwrap_or(self.view);
        if view == View::Story {
            if let Some(place) = self.place(patch) {
                self.enter(place);
            }
        } else {
            self.show(view);
            let present = self.left.run.setup();
            let setup = Setup {
                seed: patch.seed.unwrap_or(present.seed),
                stage: patch.stage.unwrap_or(present.stage),
                size: patch.size.unwrap_or(present.size),
                ..present
            };
            if setup != present {
                self.begin(setup);
            }
            if let Some(agents) = &patch.agents {
                self.set_agents(agents);
            }
        }
        if let Some(speed) = patch.speed {
            self.pacing.set_speed(speed);
        }
        if let Some(playing) = patch.playing {
            self.pacing.set_playing(playing);
        }
        if let Some(still) = patch.still {
            self.set_still(still);
        }
    }

    /// The place in the story that is named; the present one, or the first, where only a part of it is.
    fn place(&self, patch: &SettingsPatch) -> Option<Place> {
        let present = (self.view == View::Story).then(|| self.tale.telling().place);
        let (chapter, beat) = present.unwrap_or_default().counts();
        match (patch.chapter, patch.beat) {
            (None, None) if present.is_some() => None,
            (None, named) => Some(Place::counted(chapter, named.unwrap_or(beat))),
            (Some(chapter), named) => Some(Place::counted(chapter, named.unwrap_or(1))),
        }
    }

    pub(super) fn set_agents(&mut self, agents: &[AgentId]) {
        let side = self.side;
        if let Some(pane) = self.pane(side) {
            pane.run.set_agents(agents);
        }
    }

    pub(super) fn set_still(&mut self, still: bool) {
        self.motion = Motion::of(still, self.motion == Motion::Calm);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{StartSettings, parse};
    use crate::{Action, Environment, Side, Speed, ViewModel};
    use marrow::sim::{MProtein, Size, Stage};

    const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

    fn said(address: &str) -> StartSettings {
        parse(address, "").0
    }

    fn config(address: &str, environment: Environment) -> SessionConfig {
        SessionConfig::from_settings(&said(address), &environment)
    }

    fn after(session: &mut Session, actions: impl IntoIterator<Item = Action>) -> ViewModel {
        session.frame(0.0, &mut actions.into_iter().collect());
        session.present()
    }

    fn set(session: &mut Session, wanted: &str) -> ViewModel {
        after(session, [Action::Apply(SettingsPatch::from(&said(wanted)))])
    }

    fn agents(names: &[&str]) -> Vec<AgentId> {
        names.iter().filter_map(|name| AgentId::from_id(name)).collect()
    }

    /// What a page of this address shows once it has been measured.
    fn fresh(address: &str, environment: Environment) -> (Session, ViewModel) {
        let mut session = Session::new(&config(address, environment));
        let report = after(&mut session, [Action::Resize(Side::Left, 800, 500)]);
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
            vec![
                Action::NewRun(other),
                Action::SetAgents(agents),
                Action::Step,
                Action::SetSpeed(Speed::Four),
            ]
        };
        for address in ["view=explore", "view=explore&therapies=chemo&seed=5", "view=compare"] {
            let report = reset_after(address, DEVICE, visitor());
            assert_eq!(report, fresh(address, DEVICE).1, "{address}");
            assert_eq!(report.setup.m_protein, Setup::default().m_protein, "{address}");
        }
    }

    #[test]
    fn reset_comes_back_from_any_view_and_place() {
        let wandered = || {
            let near = [Action::Zoom(4.0), Action::SelectNext, Action::Follow(true), Action::SetStill(true)];
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
        assert_eq!((report.given.len(), report.history.marks().len()), (3, 4), "each switch has its mark");
        let undone = after(&mut session, [Action::Undo]);
        assert_eq!((undone.given, undone.way.undo), (agents(&["chemo"]), false));
        assert_eq!(undone.history.marks().len(), 0);
        let redone = after(&mut session, [Action::Redo]);
        assert_eq!((redone.given, redone.way.undo), (wanted.clone(), true));
        let same = after(&mut session, [Action::SetAgents(wanted), Action::Undo]);
        assert_eq!(same.given, agents(&["chemo"]), "what changes nothing is no entry");
    }

    #[test]
    fn therapies_of_a_host_are_one_entry_and_one_undo() {
        let (mut session, _) = fresh("view=explore&play=0", DEVICE);
        let report = set(&mut session, "therapies=car_t,imid,steroid");
        assert_eq!(report.given, agents(&["car_t", "imid", "steroid"]));
        assert_eq!(after(&mut session, [Action::Undo]).given, []);
    }

    #[test]
    fn a_host_gets_what_it_asks_for() {
        let (mut session, _) = fresh("view=story&play=0", DEVICE);
        let report =
            set(&mut session, "view=explore&seed=9&stage=active&therapies=car_t&speed=2&play=1&size=small");
        assert_eq!((report.view, report.setup.seed, report.setup.stage), (View::Explore, 9, Stage::Active));
        assert_eq!((report.given, report.speed, report.playing), (agents(&["car_t"]), Speed::Two, true));
        let report = set(&mut session, "therapies=teclistamab");
        assert_eq!((report.given, report.setup.seed), (agents(&["bispecific:bcma"]), 9), "the rest stays");
        assert_eq!(set(&mut session, "therapies=").given, []);
    }

    #[test]
    fn in_the_story_the_place_counts() {
        let (mut session, _) = fresh("view=explore&play=0", DEVICE);
        let place = |report: &ViewModel| report.telling.map(|telling| telling.place.counts());
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
        assert_eq!(session.theme, Theme::Dark);
        after(&mut session, [Action::SetTheme(Theme::Forced(system)), Action::Reset(config)]);
        assert_eq!(session.theme, Theme::Forced(system));
    }
}
