//! Application state: the signals that components read, and the queue of actions that they send to the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::reactive::write_signal;
use marrow::{AgentId, Setup};
use session::{Action, CatchUpProgress, Speed, StoryState, TimeSeries, View, ViewModel};
use story::StoryPosition;

/// Takes actions from event handlers until the next frame drains them. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct ActionQueue(StoredValue<Rc<Queue>, LocalStorage>);

#[derive(Default)]
struct Queue {
    actions: RefCell<Vec<Action>>,
    on_enqueue: RefCell<Option<Rc<dyn Fn()>>>,
    is_hidden: Cell<bool>,
}

impl Default for ActionQueue {
    fn default() -> Self {
        Self(StoredValue::new_local(Rc::default()))
    }
}

/// The action queue of this page, from context.
pub fn use_action_queue() -> ActionQueue {
    expect_context()
}

impl ActionQueue {
    /// Enqueues one action. After the page is gone it does nothing.
    pub fn send(self, action: Action) {
        let Some(queue) = self.0.try_get_value() else { return };
        queue.actions.borrow_mut().push(action);
        // Cloned first: the callback may play a frame, and so borrow the queue again.
        let on_enqueue = queue.on_enqueue.borrow().clone();
        if let Some(on_enqueue) = on_enqueue {
            on_enqueue();
        }
    }

    /// Says whether anybody can see the page. After the page is gone it does nothing.
    pub fn set_visible(self, visible: bool) {
        let _ = self.0.try_with_value(|queue| queue.is_hidden.set(!visible));
        self.send(Action::Redraw);
    }

    /// Whether anybody can see the page.
    pub fn visible(self) -> bool {
        self.0.try_with_value(|queue| !queue.is_hidden.get()).unwrap_or(false)
    }

    /// Calls `callback` after each action, so that it is carried out even where no frame comes by itself.
    pub fn on_enqueue(self, callback: impl Fn() + 'static) {
        let _ = self.0.try_with_value(|queue| *queue.on_enqueue.borrow_mut() = Some(Rc::new(callback)));
    }

    /// Moves all that is enqueued into `actions`.
    pub fn drain(self, actions: &mut Vec<Action>) {
        let _ = self.0.try_with_value(|queue| actions.append(&mut queue.actions.borrow_mut()));
    }
}

/// What components read. The view model is new ten times a second at most, and text and attributes compare before they touch
/// the page; so most components derive what they show from it in a closure. Parts of it from which views are
/// rebuilt, or that are sent elsewhere, change by themselves. They are signals, whose lists of readers `write_signal` empties; a
/// memo keeps every reader that is gone.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The newest view model, whole.
    pub view_model: RwSignal<Arc<ViewModel>>,
    /// How far the run has come on its way to the moment that is shown next, where that takes long.
    pub catch_up: RwSignal<Option<CatchUpProgress>>,
    /// Whether it plays.
    pub playing: Signal<bool>,
    /// How fast.
    pub speed: Signal<Speed>,
    /// Which view is shown.
    pub view: ReadSignal<View>,
    /// Whether a second marrow stands beside the first.
    pub two: ReadSignal<bool>,
    /// Treatments that are on in the left marrow.
    pub agents: ReadSignal<Vec<AgentId>>,
    /// What the run began from.
    pub setup: ReadSignal<Setup>,
    /// The run so far.
    pub history: ReadSignal<Arc<TimeSeries>>,
    /// The story, where it is told.
    pub story: ReadSignal<Option<StoryState>>,
    /// The place in the story, where it is told.
    pub position: ReadSignal<Option<StoryPosition>>,
    parts: StoredValue<Vec<Part>, LocalStorage>,
}

/// Writes its part of a view model where that has changed; where it is told to, in any case.
type Part = Box<dyn Fn(&ViewModel, bool)>;

/// The state of this page, from context.
pub fn use_app_state() -> AppState {
    expect_context()
}

impl AppState {
    /// Signals that start from `first`.
    pub fn new(first: ViewModel) -> Self {
        let mut parts = Vec::new();
        let view = part(&mut parts, &first, |view_model| view_model.view);
        let two = part(&mut parts, &first, |view_model| view_model.panes.right.is_some());
        let agents = part(&mut parts, &first, |view_model| view_model.panes.left.agents.clone());
        let setup = part(&mut parts, &first, |view_model| view_model.panes.left.setup);
        let history = part(&mut parts, &first, |view_model| view_model.panes.left.time_series.clone());
        let story = part(&mut parts, &first, |view_model| view_model.story);
        let position = part(&mut parts, &first, |view_model| view_model.story.map(|story| story.position));
        let view_model = RwSignal::new(Arc::new(first));
        Self {
            view_model,
            catch_up: RwSignal::new(None),
            playing: Signal::derive(move || view_model.with(|view_model| view_model.playing)),
            speed: Signal::derive(move || view_model.with(|view_model| view_model.speed)),
            view,
            two,
            agents,
            setup,
            history,
            story,
            position,
            parts: StoredValue::new_local(parts),
        }
    }

    /// Publishes a view model. After the page is gone it does nothing.
    pub fn publish(self, view_model: &Arc<ViewModel>) {
        write_signal(self.view_model, Arc::clone(view_model));
        // With the view goes what has read the parts.
        let is_another = self.view.try_get_untracked() != Some(view_model.view);
        self.write_parts(view_model, is_another);
    }

    /// Writes every part anew, so that none keeps a list of what has read it and is gone.
    pub fn sweep(self) {
        if let Some(view_model) = self.view_model.try_get_untracked() {
            self.write_parts(&view_model, true);
        }
    }

    fn write_parts(self, view_model: &ViewModel, in_any_case: bool) {
        let _ =
            self.parts.try_with_value(|parts| parts.iter().for_each(|part| part(view_model, in_any_case)));
    }
}

fn part<T: PartialEq + Send + Sync + 'static>(
    parts: &mut Vec<Part>,
    first: &ViewModel,
    of: fn(&ViewModel) -> T,
) -> ReadSignal<T> {
    let signal = RwSignal::new(of(first));
    parts.push(Box::new(move |view_model, in_any_case| {
        let now = of(view_model);
        if in_any_case || signal.try_with_untracked(|before| *before != now) == Some(true) {
            write_signal(signal, now);
        }
    }));
    signal.read_only()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn actions_leave_the_queue_in_their_order_and_each_is_announced() {
        let owner = Owner::new();
        owner.set();
        let (queue, announced) = (ActionQueue::default(), Rc::new(Cell::new(0)));
        let counter = Rc::clone(&announced);
        queue.on_enqueue(move || counter.set(counter.get() + 1));
        queue.send(Action::Play);
        queue.send(Action::Step);
        let mut actions = vec![Action::Pause];
        queue.drain(&mut actions);
        assert_eq!(actions, [Action::Pause, Action::Play, Action::Step]);
        assert_eq!(announced.get(), 2);
        queue.drain(&mut actions);
        assert_eq!(actions.len(), 3, "an action is drained once");
    }

    #[test]
    fn after_the_page_is_gone_nothing_is_enqueued() {
        let owner = Owner::new();
        let queue = owner.with(ActionQueue::default);
        owner.cleanup();
        queue.send(Action::Play);
        let mut actions = Vec::new();
        queue.drain(&mut actions);
        assert_eq!(actions, []);
    }
}
