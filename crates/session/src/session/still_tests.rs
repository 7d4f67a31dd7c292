//! Reduced motion: the whole story as stills, one for each step, and nothing that moves by itself.

use marrow::{Setup, Size};
use story::{Path, StoryPosition, player};

use super::Session;
use crate::action::Action;
use crate::config::SessionConfig;
use crate::frame::{FrameInput, Viewport};
use crate::label_layout::LabelMetrics;
use crate::pane_set::PaneSet;
use crate::story_state::BeatPhase;
use crate::view::View;

const SIZE: Viewport = Viewport { css_px: (400.0, 300.0), device_px: (400, 300) };

struct Still {
    session: Session,
    now_ms: f64,
}

impl Still {
    fn new(position: StoryPosition) -> Self {
        let setup = Setup { seed: 3, size: Size::Small, ..Setup::default() };
        let config =
            SessionConfig { view: View::Story, position, setup, still: true, ..SessionConfig::default() };
        Self { session: Session::new(&config), now_ms: 0.0 }
    }

    /// Does it, and waits until the moment is there. Returns the tick that is shown.
    fn act(&mut self, action: Action) -> u64 {
        let mut actions = vec![action];
        for _ in 0..2_000 {
            self.now_ms += 16.0;
            let _ = self.session.update(FrameInput {
                now_ms: self.now_ms,
                actions: &mut actions,
                viewports: PaneSet { left: SIZE, right: Some(SIZE) },
                label_metrics: &LabelMetrics::default(),
                visible: true,
            });
            if self.session.catch_up.is_none() {
                break;
            }
        }
        self.session.panes.left.run.simulation().ticks()
    }

    fn position(&self) -> StoryPosition {
        self.session.story.state().position
    }
}

#[test]
fn each_step_shows_what_its_caption_says_and_nothing_moves_by_itself() {
    let mut still = Still::new(StoryPosition::default());
    let mut asked = 0;
    while let Some(next) = Path::Full.next(still.position()).filter(|next| next.one_based().0 == 1) {
        let tick = still.act(Action::NextBeat);
        assert_eq!(still.position(), next);
        if next.beat().question.is_some() {
            asked += 1;
            assert_eq!(tick, player::entry_tick(next), "{} asks before it shows", next.beat().id);
            assert_eq!(still.act(Action::AnswerQuestion(Some(1))), player::end_tick(next));
        } else {
            assert_eq!(tick, player::end_tick(next), "{}", next.beat().id);
        }
        assert_eq!(still.session.story.state().phase, BeatPhase::Finished);
        for _ in 0..100 {
            still.act(Action::Redraw);
        }
        assert_eq!((still.position(), still.act(Action::Redraw)), (next, player::end_tick(next)));
    }
    assert!(asked > 0);
}

#[test]
fn what_is_played_or_started_again_begins_at_the_beginning() {
    let second = StoryPosition::from_one_based(1, 2);
    let mut still = Still::new(StoryPosition::default());
    still.act(Action::NextBeat);
    assert_eq!(still.act(Action::Restart), player::entry_tick(second));
    still.act(Action::Play);
    let tick = still.act(Action::NextBeat);
    assert!(tick < player::end_tick(still.position()), "it plays from there");
}
