//! To an event: looks for it on a copy of the run, and goes there only when it is found.

use story::player;

use super::Session;
use crate::catch_up::Goal;
use crate::event_search::{Direction, EventAnswer, EventSearch, SearchEnd, look_ahead};
use crate::frame::FrameOutput;
use crate::redraw::Redraw;
use crate::run_event::RunEvent;
use crate::view::{Side, View};

impl Session {
    /// Looks for an event in the run that switches act on; in the story in the days of the present beat.
    pub(super) fn go_to_event(&mut self, event: RunEvent, direction: Direction) {
        if self.is_trial() {
            return;
        }
        let in_story = self.view == View::Story;
        let side = if in_story { Side::Left } else { self.active_pane };
        let run = &self.panes.active(side).run;
        let position = self.story.state().position;
        let between = if in_story {
            (player::entry_tick(position), player::end_tick(position))
        } else {
            (0, look_ahead(run.simulation().ticks()))
        };
        self.search = Some(EventSearch::new((event, direction), side, run, between));
        self.search_on(self.ticks_at_once());
    }

    /// A frame of a search: no picture, and no view model but what was asked for.
    pub(super) fn search_frame(&mut self, now_ms: f64) -> FrameOutput<'_> {
        self.pacing.hold(now_ms);
        self.search_on(self.search.as_ref().map_or(0, EventSearch::slice));
        let catch_up = self.search.as_mut().and_then(|search| search.progress(now_ms));
        self.frame_under_way(now_ms, catch_up)
    }

    fn search_on(&mut self, ticks: u32) {
        let Some(end) = self.search.as_mut().and_then(|search| search.play(ticks)) else { return };
        let Some(search) = self.search.take() else { return };
        let (event, direction, side) = (search.event, search.direction, search.side);
        let waiting = std::mem::take(&mut self.deferred);
        let mut day = None;
        if let SearchEnd::Found(tick) = end {
            day = Some(tick as f32 / marrow::TICKS_PER_DAY as f32);
            match direction {
                Direction::Forward => {
                    self.panes.active_mut(side).run = search.into_run();
                    self.story.answer(None);
                }
                Direction::Backward => {
                    self.panes.iter_mut().for_each(|pane| pane.run.return_to(tick));
                    self.story.reopen();
                }
            }
            self.stand_at(tick);
        }
        let number = self.searches.wrapping_add(1);
        self.searches = number;
        self.event_answer = Some(EventAnswer { event, direction, day, number });
        self.redraw = Redraw::Requested;
        self.deferred = waiting;
        if self.catch_up.is_none() {
            self.take_deferred();
        }
    }

    /// Goes to a tick of the runs, in the story of its beat, and stands there.
    fn stand_at(&mut self, tick: u64) {
        self.pacing.set_playing(false);
        self.pacing.snap_to_tick();
        let goal = match self.view {
            View::Story => Goal::Beat(self.story.state().position, tick),
            _ => Goal::Tick(tick),
        };
        self.set_out(goal);
    }
}
