//! Drawing: whether a picture is due, and how it looks at the runs.

use render::FrameParams;

use super::motion::Motion;
use super::{Redraw, Session};

/// Shortest time between two pictures with motion off, ms.
const MOTION_OFF_INTERVAL_MS: f64 = 1_000.0;

impl Session {
    /// Builds the draw lists if a picture is due; returns whether it was.
    pub(super) fn build_due(&mut self, now_ms: f64) -> bool {
        let moves = if self.is_motion_off() {
            now_ms - self.last_draw_ms >= MOTION_OFF_INTERVAL_MS
        } else {
            self.pacing.playing() && !self.is_trial()
        };
        if moves || self.camera_moving {
            self.redraw.at_least(Redraw::Pending);
        }
        self.frames = self.frames.wrapping_add(1);
        let level = self.quality.level();
        // What nobody sees waits, but for what was asked for.
        let waits = self.pacing.suspended() && self.redraw != Redraw::Requested;
        if waits || self.redraw == Redraw::None || !self.frames.is_multiple_of(level.frame_interval) {
            return false;
        }
        self.last_draw_ms = now_ms;
        let look = self.frame_params(now_ms);
        self.panes.iter_mut().for_each(|pane| pane.build(&look));
        true
    }

    /// How a frame looks at the runs.
    pub(super) fn frame_params(&self, now_ms: f64) -> FrameParams {
        let level = self.quality.level();
        FrameParams {
            alpha: self.alpha(),
            theme: self.theme.picture(),
            ticks_per_second: if self.pacing.playing() { self.ticks_per_second() } else { 0.0 },
            time_s: (now_ms / 1_000.0) as f32,
            still: self.motion != Motion::Full,
            fewer_marks: level.fewer_marks,
            pixels: level.pixels,
            is_at_rest: !self.moves(),
        }
    }
}
