//! Steps: on and back by a tick, a day and a beat. Every step back is exact: the run is played again from a checkpoint.

use marrow::TICKS_PER_DAY;
use story::{StoryPosition, player};

use super::Session;
use crate::catch_up::Goal;
use crate::story_state::BeatPhase;
use crate::view::View;

impl Session {
    /// Moves on by so many ticks and stays paused; in the story no farther than the beat goes.
    pub(super) fn step(&mut self, ticks: u32) {
        self.pacing.set_playing(false);
        if self.is_trial() {
            return;
        }
        if self.view == View::Story {
            self.story.answer(None);
            let left = self.story.ticks_left(&self.panes.left.run);
            self.advance_runs(ticks.min(left));
            self.story.update_phase(&self.panes.left.run);
        } else {
            self.advance_runs(ticks);
        }
        self.pacing.snap_to_tick();
    }

    /// Goes back by so many ticks and stays paused: to the beginning at most; in the story to where the beat begins, and from
    /// there to the end of the beat before.
    pub(super) fn step_back(&mut self, ticks: u64) {
        self.pacing.set_playing(false);
        let now = self.panes.left.run.simulation().ticks();
        if self.view != View::Story {
            return self.seek(now.saturating_sub(ticks));
        }
        let position = self.story.state().position;
        let entry = player::entry_tick(position);
        if now > entry {
            let tick = now.saturating_sub(ticks).max(entry);
            self.panes.iter_mut().for_each(|pane| pane.run.return_to(tick));
            self.story.reopen();
            self.set_out(Goal::Beat(position, tick));
        } else if let Some(before) = self.story.state().previous() {
            self.go_to_moment(before, player::end_tick(before));
        }
    }

    /// The moment at which a beat is shown first: where nothing moves and nobody plays it, that of which its caption speaks, its
    /// end; where it asks before, its beginning.
    pub(super) fn shown_tick(&self, position: StoryPosition) -> u64 {
        let is_still = self.is_motion_off() && !self.pacing.playing();
        if is_still && position.beat().question.is_none() {
            player::end_tick(position)
        } else {
            player::entry_tick(position)
        }
    }

    /// Answers the question of the beat; where nothing moves what then happened is shown at once.
    pub(super) fn answer(&mut self, choice: Option<u8>) {
        let asked = self.story.state().phase == BeatPhase::Question;
        self.story.answer(choice);
        if asked && self.is_motion_off() && !self.pacing.playing() {
            let position = self.story.state().position;
            self.set_out(Goal::Beat(position, player::end_tick(position)));
        }
    }

    /// Goes to a tick to which the runs on the stage have come, and stands there. Both go: one alone would part the two.
    pub(super) fn seek(&mut self, tick: u64) {
        if self.view == View::Story || self.is_trial() {
            return;
        }
        let tick = tick.min(self.panes.left.run.log().end());
        self.pacing.set_playing(false);
        self.pacing.snap_to_tick();
        self.panes.iter_mut().for_each(|pane| pane.run.return_to(tick));
        self.set_out(Goal::Tick(tick));
    }

    /// So many ticks are played at once, before the next frame: few enough not to be felt.
    pub(super) fn ticks_at_once(&self) -> u32 {
        let cells = self.panes.left.run.snapshot().cells.len().max(1) as u32;
        (5 * TICKS_PER_DAY * 1_000 / cells).clamp(2, 5 * TICKS_PER_DAY)
    }
}
