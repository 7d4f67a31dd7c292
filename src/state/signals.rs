//! The two ends of the wire between the session and the page: actions in, reports out.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use marrow::sim::AgentId;

use super::dial::Dial;
use super::live::{Live, live};
use session::{Action, Speed, StoryState, View, ViewModel};

/// Takes actions from handlers until the next frame drains them. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct ActionQueue(StoredValue<Rc<Queue>, LocalStorage>);

#[derive(Default)]
struct Queue {
    actions: RefCell<Vec<Action>>,
    nudge: RefCell<Option<Rc<dyn Fn()>>>,
    is_hidden: Cell<bool>,
}

impl Default for ActionQueue {
    fn default() -> Self {
        Self(StoredValue::new_local(Rc::default()))
    }
}

impl ActionQueue {
    /// The queue of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Enqueues one action. After the page is gone it does nothing.
    pub fn send(self, action: Action) {
        let Some(queue) = self.0.try_get_value() else { return };
        queue.actions.borrow_mut().push(action);
        let nudge = queue.nudge.borrow().clone();
        if let Some(nudge) = nudge {
            nudge();
        }
    }

    /// Whether anybody can see the page. After the page is gone it does nothing.
    pub fn set_visible(self, visible: bool) {
        let _ = self.0.try_with_value(|queue| queue.is_hidden.set(!visible));
        self.send(Action::Redraw);
    }

    /// Whether anybody can see the page.
    pub fn visible(self) -> bool {
        self.0.try_with_value(|queue| !queue.is_hidden.get()).unwrap_or(false)
    }

    /// Calls `nudge` after each action, so that it is carried out even where no frame comes by itself.
    pub fn nudge_with(self, nudge: impl Fn() + 'static) {
        let _ = self.0.try_with_value(|queue| *queue.nudge.borrow_mut() = Some(Rc::new(nudge)));
    }

    /// Moves all that is enqueued into `actions`.
    pub fn drain_into(self, actions: &mut Vec<Action>) {
        let _ = self.0.try_with_value(|queue| actions.append(&mut queue.actions.borrow_mut()));
    }
}

/// What components read. Each changes only when its own part of the report does.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The newest report, whole.
    pub report: Dial<Arc<ViewModel>>,
    /// Whether it plays.
    pub playing: Live<bool>,
    /// How fast.
    pub speed: Live<Speed>,
    /// Treatments that are on in the pane that switches act on.
    pub given: Live<Vec<AgentId>>,
    /// Which view is shown.
    pub view: Live<View>,
    /// The story, where it is told.
    pub telling: Live<Option<StoryState>>,
}

impl AppState {
    /// Signals that start from `first`.
    pub fn new(first: ViewModel) -> Self {
        let report = Dial::new(Arc::new(first));
        Self {
            report,
            playing: live(move || report.with(|report| report.playing)),
            speed: live(move || report.with(|report| report.speed)),
            given: live(move || report.with(|report| report.active().agents.clone())),
            view: live(move || report.with(|report| report.view)),
            telling: live(move || report.with(|report| report.story)),
        }
    }

    /// A part of the report: changes only when that part does.
    pub fn of<T>(self, read: impl Fn(&ViewModel) -> T + Send + Sync + 'static) -> Live<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        live(move || self.report.with(|report| read(report)))
    }

    /// The signals of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Publishes a report. After the page is gone it does nothing.
    pub fn publish(self, report: Arc<ViewModel>) {
        self.report.set(report);
    }
}
