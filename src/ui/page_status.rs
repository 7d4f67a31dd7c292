//! Page status: tells the document when the first frame stands and when the page is whole and settled, and has the rest of the
//! page built in between.

use crate::state::ActionQueue;
use crate::web;
use session::Action;

use super::deferred_view::DeferredViews;

/// How far the page has come.
pub struct PageStatus {
    start: Start,
    is_settled: Option<bool>,
    deferred: DeferredViews,
    action_queue: ActionQueue,
}

/// By the frames that were played.
enum Start {
    NoFrame,
    FirstFrame,
    Done,
}

impl PageStatus {
    /// Before the first frame.
    pub const fn new(deferred: DeferredViews, action_queue: ActionQueue) -> Self {
        Self { start: Start::NoFrame, is_settled: None, deferred, action_queue }
    }

    /// A frame has been played, and the session's settled or not.
    pub fn end_frame(&mut self, session_is_settled: bool) {
        self.start = match self.start {
            Start::NoFrame => {
                // The starting script and the style wait for it.
                web::set_root_attribute("data-state", "running");
                self.action_queue.send(Action::Redraw);
                Start::FirstFrame
            }
            // Only now: what is built before the second frame is built before the first can be seen.
            Start::FirstFrame => {
                self.deferred.build();
                Start::Done
            }
            Start::Done => Start::Done,
        };
        // Tests and screenshots wait for it. Written when it changes: a frame in which nothing does allocates nothing.
        let is_settled = Some(session_is_settled && self.deferred.are_built());
        if is_settled != self.is_settled {
            self.is_settled = is_settled;
            web::set_root_attribute("data-settled", if is_settled == Some(true) { "true" } else { "false" });
        }
    }
}
