//! Zoom gestures: two fingers on the stage, or the wheel with Ctrl where the stage is meant. One finger and the bare wheel are
//! the page's: they scroll; and a wheel with Ctrl over a stage that nobody has turned to makes the page larger, as it does
//! everywhere.
//!
//! Touch events, not pointer events: whether a finger scrolls the page is settled by `touch-action` when the first one lands,
//! and only a touch listener can still take the gesture away from the browser when a second one follows.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent, WheelEvent};

use crate::state::ActionQueue;
use session::Action;

/// Turns of the wheel, in pixels, for a picture about 2.7 times as large.
const WHEEL_PX: f64 = 300.0;

/// Two touches that both began on the picture: how far apart they are, and their middle, CSS pixels of the window.
#[derive(Clone, Copy)]
struct TouchPair {
    distance: f64,
    middle: (f64, f64),
}

impl TouchPair {
    fn of(event: &TouchEvent) -> Option<Self> {
        let touches = event.target_touches();
        let (a, b) = (touches.get(0)?, touches.get(1)?);
        let x = (f64::from(a.client_x()), f64::from(b.client_x()));
        let y = (f64::from(a.client_y()), f64::from(b.client_y()));
        let middle = (x.0.midpoint(x.1), y.0.midpoint(y.1));
        Some(Self { distance: (x.0 - x.1).hypot(y.0 - y.1).max(1.0), middle })
    }
}

/// Listens on the picture while the returned listeners live.
///
/// `is_meant` says whether the wheel is for the stage.
pub fn listen(
    picture: &Element,
    action_queue: ActionQueue,
    is_meant: impl Fn() -> bool + 'static,
) -> Vec<EventListener> {
    let listen = |event: &'static str, callback: Box<dyn FnMut(&Event)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(picture, event, options, callback)
    };
    let target = picture.clone();
    let on_wheel = move |event: &Event| {
        if let Some(event) = event.dyn_ref::<WheelEvent>().filter(|_| is_meant()) {
            zoom_by_wheel(event, &target, action_queue);
        }
    };
    let mut listeners = vec![listen("wheel", Box::new(on_wheel))];
    let last = Rc::new(Cell::new(None));
    for event in ["touchstart", "touchmove", "touchend", "touchcancel"] {
        let (target, last) = (picture.clone(), Rc::clone(&last));
        let on_touch = move |event: &Event| {
            let now = event.dyn_ref::<TouchEvent>().and_then(TouchPair::of);
            let before = last.replace(now);
            if let Some(now) = now {
                event.prevent_default();
                on_change(before.unwrap_or(now), now, &target, action_queue);
            }
        };
        listeners.push(listen(event, Box::new(on_touch)));
    }
    listeners
}

fn zoom_by_wheel(event: &WheelEvent, target: &Element, action_queue: ActionQueue) {
    if !(event.ctrl_key() || event.meta_key()) {
        return;
    }
    event.prevent_default();
    let (x, y) = fraction(target, (f64::from(event.client_x()), f64::from(event.client_y())));
    let factor = (-event.delta_y() / WHEEL_PX).clamp(-1.0, 1.0).exp();
    action_queue.send(Action::ZoomAt(factor as f32, x, y));
}

fn on_change(before: TouchPair, now: TouchPair, target: &Element, action_queue: ActionQueue) {
    let ((x, y), (from_x, from_y)) = (fraction(target, now.middle), fraction(target, before.middle));
    action_queue.send(Action::Pan(from_x - x, from_y - y));
    action_queue.send(Action::ZoomAt((now.distance / before.distance) as f32, x, y));
}

/// A place of the window, in shares of the element's width and height.
fn fraction(target: &Element, (x, y): (f64, f64)) -> (f32, f32) {
    let rect = target.get_bounding_client_rect();
    let part = |at: f64, length: f64| (at / length.max(1.0)) as f32;
    (part(x - rect.left(), rect.width()), part(y - rect.top(), rect.height()))
}
