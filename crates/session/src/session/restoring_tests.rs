//! What is on screen comes back, to the bit; and every step back is exact.

use marrow::{AgentId, Setup, Size};
use proptest::prelude::*;
use proptest::sample::select;

use story::StoryPosition;

use super::*;
use crate::settings::{SettingsPatch, StartSettings, parse};
use crate::{Environment, LabelMetrics, Speed};

const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

pub(super) struct Page(pub(super) Session);

impl Page {
    pub(super) fn open(address: &str) -> Self {
        let mut page = Self(Session::new(&SessionConfig::from_settings(&parse(address, "").0, &DEVICE)));
        page.rest(&[]);
        page
    }

    /// Carries out actions in a frame; returns whether a run is on its way afterwards.
    pub(super) fn frame(&mut self, actions: &[Action]) -> bool {
        let viewport = Viewport { css_px: (800.0, 500.0), device_px: (800, 500) };
        let now_ms = f64::from(self.0.frames) * 16.0;
        self.0.update(FrameInput {
            now_ms,
            actions: &mut actions.to_vec(),
            viewports: PaneSet { left: viewport, right: Some(viewport) },
            label_metrics: &LabelMetrics::default(),
            visible: true,
        });
        self.0.end_frame(FrameStats { busy_ms: f64::NAN, is_drawn: false, is_partial: false });
        self.0.is_under_way()
    }

    /// The same, and what is under way is awaited.
    pub(super) fn rest(&mut self, actions: &[Action]) {
        let mut is_under_way = self.frame(actions);
        while is_under_way {
            is_under_way = self.frame(&[]);
        }
    }

    /// The hash of each run, and what else tells one picture from another.
    pub(super) fn seen(&self) -> (Vec<u64>, Vec<u64>, StartSettings) {
        let simulations = || self.0.panes.iter().map(|pane| pane.run.simulation());
        let hashes = simulations().map(Simulation::hash).collect();
        (hashes, simulations().map(Simulation::ticks).collect(), self.0.settings())
    }

    pub(super) fn ticks(&self) -> u64 {
        self.0.panes.left.run.simulation().ticks()
    }

    /// Another page of the address that this one writes.
    fn sent(&self) -> Self {
        Self::open(&StartSettings::default().showing(&self.0.settings()).fragment())
    }
}

pub(super) fn agent(id: &str) -> AgentId {
    AgentId::from_id(id).unwrap()
}

pub(super) const SMALL: &str = "size=small&play=0";

#[test]
fn every_view_comes_back_at_its_moment() {
    let mut explore = Page::open(&format!("view=explore&stage=active&m_protein=light_chains&{SMALL}"));
    explore.rest(&vec![Action::Step; 4]);
    explore.rest(&[Action::StartAgent(agent("car_t")), Action::StepTick, Action::SetSpeed(Speed::Two)]);
    explore.rest(&[Action::StopAgent(agent("car_t")), Action::StartAgent(agent("bispecific:gprc5d"))]);
    explore.rest(&vec![Action::Step; 3]);
    explore.rest(&[Action::SelectNext, Action::Follow(true)]);
    (0..120).for_each(|_| {
        explore.frame(&[]);
    });
    let mut compare = Page::open(&format!("view=compare&therapies=imid&{SMALL}"));
    compare.rest(&vec![Action::Step; 2]);
    compare.rest(&[Action::SetActivePane(Side::Right), Action::StartAgent(agent("chemo")), Action::Step]);
    let mut story = Page::open("view=story&beat=crowding&play=0");
    story.rest(&vec![Action::Step; 9]);
    story.rest(&[Action::StepTick]);
    for page in [&explore, &compare, &story] {
        let again = page.sent();
        assert_eq!(again.seen(), page.seen());
        let (left, right) = (&page.0.view_model().panes, &again.0.view_model().panes);
        assert_eq!(left, right, "time line, marks and counts are the same too");
    }
}

/// Links that earlier versions wrote, as they stand in other people's pages.
#[test]
fn old_links_are_read_as_they_were_meant() {
    let beat = StoryPosition::from_one_based(2, 3).beat().id;
    for (old, new) in [
        ("view=story&chapter=2&beat=3&play=0&speed=1", &*format!("view=story&beat={beat}&play=0")),
        (
            "view=explore&therapies=antibody:cd38,car_t&seed=12&stage=active&play=0&speed=2&size=small",
            "view=explore&therapies=antibody,car_t@0&seed=12&stage=active&play=0&speed=2&size=small",
        ),
        (
            "view=compare&therapies=chemo&size=small&play=0",
            "view=compare&therapies=chemo&day=0&size=small&play=0",
        ),
    ] {
        let old_coded = old.replace(':', "%3A").replace(',', "%2C");
        assert_eq!(Page::open(&old_coded).seen(), Page::open(new).seen(), "{old}");
    }
}

#[test]
fn a_plan_is_given_when_its_day_comes() {
    let mut planned = Page::open(&format!("view=explore&therapies=imid,car_t@2-3.5&{SMALL}"));
    let on = |page: &Page| page.0.view_model().panes.left.agents.clone();
    assert_eq!(
        (on(&planned), planned.0.view_model().panes.left.time_series.markers().len()),
        (vec![agent("imid")], 0)
    );
    planned.rest(&vec![Action::Step; 2]);
    assert_eq!(on(&planned), [agent("car_t"), agent("imid")]);
    planned.rest(&[Action::Step, Action::Step]);
    assert_eq!(on(&planned), [agent("imid")]);
    assert_eq!(planned.0.view_model().panes.left.time_series.markers().len(), 2);
    let mut live = Page::open(&format!("view=explore&therapies=imid&{SMALL}"));
    live.rest(&[Action::Step, Action::Step, Action::StartAgent(agent("car_t")), Action::Step]);
    live.rest(&vec![Action::StepTick; 6]);
    live.rest(&[Action::StopAgent(agent("car_t"))]);
    live.rest(&vec![Action::StepTick; 6]);
    assert_eq!(live.seen(), planned.seen());
}

#[test]
fn a_switch_of_a_person_leaves_what_is_still_planned() {
    let mut page = Page::open(&format!("view=explore&therapies=car_t@3&{SMALL}"));
    page.rest(&[Action::Step, Action::StartAgent(agent("imid")), Action::Step, Action::Step]);
    assert_eq!(page.0.view_model().panes.left.agents.len(), 2);
    page.rest(&[Action::Undo, Action::Undo]);
    assert_eq!(page.0.settings().therapies, None, "both are undone");
    page.rest(&[Action::Redo]);
    assert_eq!(page.0.view_model().panes.left.agents, [agent("imid")]);
}

#[test]
fn on_its_way_a_page_is_already_where_it_goes() {
    let address = "view=explore&therapies=car_t@40&seed=7&stage=early&play=0&speed=1&size=small&day=72";
    let config = SessionConfig::from_settings(&parse(address, "").0, &DEVICE);
    let mut page = Page(Session::new(&config));
    assert!(page.frame(&[Action::StartAgent(agent("imid"))]), "it takes more than a frame");
    let written = StartSettings::default().showing(&page.0.settings());
    assert_eq!(
        (written.day, written.therapies.map(|plan| plan.text())),
        (Some(864), Some("car_t@40".into()))
    );
    assert!(!page.0.is_settled());
    page.rest(&[]);
    let plan = page.0.settings().therapies.map(|plan| plan.text());
    assert_eq!(plan.as_deref(), Some("car_t@40,imid@72"), "what was asked for meanwhile comes then");
}

#[test]
fn the_way_can_be_left() {
    let mut page = Page(Session::new(&SessionConfig {
        view: View::Explore,
        setup: Setup { size: Size::Small, ..Setup::default() },
        playing: true,
        tick: 5_000,
        ..SessionConfig::default()
    }));
    assert!(page.frame(&[]) && !page.frame(&[Action::CancelCatchUp]));
    assert!(page.ticks() < 1_000 && !page.0.view_model().playing);
    let mut story = Page::open("view=story&play=0");
    let last = StoryPosition::of_beat("tired").unwrap();
    assert!(story.frame(&[Action::GoToBeat(last)]));
    assert!(!story.frame(&[Action::CancelCatchUp]));
    assert!(story.0.story.state().position < last);
}

#[test]
fn a_host_sends_a_run_to_a_moment() {
    let mut page = Page::open(&format!("view=explore&stage=active&seed=9&{SMALL}"));
    let set = |text: &str| Action::Apply(SettingsPatch::new(&parse(text, "").0, &DEVICE));
    page.rest(&[set("therapies=car_t@2&day=4&m_protein=iga")]);
    let same = Page::open(&format!(
        "view=explore&stage=active&seed=9&therapies=car_t@2&day=4&m_protein=iga&{SMALL}"
    ));
    assert_eq!(page.seen(), same.seen());
    page.rest(&[set("view=compare&right=chemo&day=3")]);
    let address = "view=compare&stage=active&seed=9&therapies=car_t@2&right=chemo&day=3&m_protein=iga";
    assert_eq!(page.seen(), Page::open(&format!("{address}&{SMALL}")).seen());
    page.rest(&[set("view=story&beat=crowding&day=25")]);
    let place = |page: &Page| (page.0.view_model().story.unwrap().position.beat().id, page.ticks());
    assert_eq!(place(&page), ("crowding", 300));
    page.rest(&[set("view=story&beat=marrow")]);
    assert_eq!(place(&page).0, "marrow");
}

#[test]
fn only_chapters_that_are_offered_are_told() {
    let mut page = Page::open("view=story&chapter=2&chapters=1,3&play=0");
    let place = |page: &Page| page.0.view_model().story.unwrap().position.one_based();
    assert_eq!(place(&page), (3, 1));
    page.rest(&[Action::GoToBeat(StoryPosition::from_one_based(2, 1))]);
    assert_eq!(place(&page), (3, 1));
    page.rest(&[Action::PreviousBeat]);
    assert_eq!(place(&page).0, 1);
    assert_eq!(page.0.story.state().next().map(StoryPosition::one_based), Some((3, 1)));
}

fn view() -> impl Strategy<Value = &'static str> {
    select(vec!["view=explore&therapies=imid@1-2", "view=compare&right=chemo@1", "view=story&beat=myeloma"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn back_any_number_of_steps_and_on_again_is_the_same_run(
        view in view(), days in 0..5_usize, ticks in 0..14_usize,
        back in proptest::collection::vec(any::<bool>(), 0..6),
    ) {
        let mut page = Page::open(&format!("{view}&{SMALL}"));
        page.rest(&vec![Action::Step; days]);
        page.rest(&vec![Action::StepTick; ticks]);
        let (end, entry) = (page.seen(), page.0.panes.left.run.simulation().ticks());
        for by_day in back {
            let before = page.ticks();
            page.rest(&[if by_day { Action::StepBack } else { Action::StepTickBack }]);
            let way = if by_day { 12 } else { 1 };
            prop_assert!(page.ticks() == before.saturating_sub(way) || page.0.view == View::Story);
        }
        while page.ticks() < entry {
            page.rest(&[Action::StepTick]);
        }
        // Where the beat began the story goes on in the one before.
        if page.0.settings().beat == end.2.beat {
            prop_assert_eq!(page.seen(), end);
        }
    }
}

#[test]
fn a_step_back_from_where_a_beat_begins_is_the_end_of_the_one_before() {
    let mut page = Page::open("view=story&beat=crowding&play=0");
    let at = page.ticks();
    let before = page.0.story.state().previous().map_or("", |position| position.beat().id);
    page.rest(&[Action::StepBack]);
    let state = page.0.view_model().story.unwrap();
    assert_eq!(
        (state.position.beat().id, state.phase, page.ticks()),
        (before, crate::BeatPhase::Finished, at)
    );
    page.rest(&[Action::StepBack]);
    assert_eq!(page.ticks(), at - 12);
    page.rest(&[Action::Step, Action::NextBeat]);
    assert_eq!(page.seen(), Page::open("view=story&beat=crowding&play=0").seen());
    page.rest(&[Action::StepBack, Action::NextBeat, Action::StepBack]);
    let first = Page::open("view=story&play=0");
    let mut start = Page::open("view=story&play=0");
    start.rest(&[Action::StepBack]);
    assert_eq!(start.seen(), first.seen(), "before the first there is nothing");
}
