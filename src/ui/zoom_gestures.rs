//! Two fingers on the stage, or the wheel with Ctrl, look closer or from farther. One finger and the bare wheel are the
//! page's: they scroll.

use wasm_bindgen::JsCast;
use web_sys::{AddEventListenerOptions, Element, Event, MouseEvent, TouchEvent, WheelEvent};

use crate::renderer::Listening;
use crate::state::ActionQueue;
use session::Action;

/// Turns of the wheel, in pixels, for a picture about 2.7 times as large.
const WHEEL_PX: f64 = 300.0;

/// Where two fingers are: how far apart, and their middle, CSS pixels of the window.
#[derive(Clone, Copy)]
struct Fingers {
    apart: f64,
    middle: (f64, f64),
}

impl Fingers {
    fn of(event: &TouchEvent) -> Option<Self> {
        let touches = event.touches();
        let (a, b) = (touches.get(0)?, touches.get(1)?);
        let x = (f64::from(a.client_x()), f64::from(b.client_x()));
        let y = (f64::from(a.client_y()), f64::from(b.client_y()));
        let middle = (x.0.midpoint(x.1), y.0.midpoint(y.1));
        Some(Self { apart: (x.0 - x.1).hypot(y.0 - y.1).max(1.0), middle })
    }
}

/// Listens on the picture while the returned listeners live.
pub fn listen(picture: &Element, dispatch: ActionQueue) -> Vec<Listening> {
    let (wheel_on, pinch_on) = (picture.clone(), picture.clone());
    let wheel = move |event: Event| {
        if let Some(event) = event.dyn_ref::<WheelEvent>() {
            turn(event, &wheel_on, dispatch);
        }
    };
    let mut last = None;
    let pinch = move |event: Event| {
        let now = event.dyn_ref::<TouchEvent>().and_then(Fingers::of);
        if let Some(now) = now {
            event.prevent_default();
            let before = last.replace(now).unwrap_or(now);
            spread(before, now, &pinch_on, dispatch);
        } else {
            last = None;
        }
    };
    let options = AddEventListenerOptions::new();
    // So that the browser waits whether we take it.
    options.set_passive(false);
    [
        Listening::with(picture, &["wheel"], &options, wheel),
        Listening::with(picture, &["touchstart", "touchmove", "touchend"], &options, pinch),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn turn(event: &WheelEvent, on: &Element, dispatch: ActionQueue) {
    if !(event.ctrl_key() || event.meta_key()) {
        return;
    }
    event.prevent_default();
    let mouse: &MouseEvent = event;
    let (x, y) = share(on, (f64::from(mouse.client_x()), f64::from(mouse.client_y())));
    let factor = (-event.delta_y() / WHEEL_PX).clamp(-1.0, 1.0).exp();
    dispatch.send(Action::ZoomAt(factor as f32, x, y));
}

fn spread(before: Fingers, now: Fingers, on: &Element, dispatch: ActionQueue) {
    let ((x, y), (from_x, from_y)) = (share(on, now.middle), share(on, before.middle));
    dispatch.send(Action::Pan(from_x - x, from_y - y));
    dispatch.send(Action::ZoomAt((now.apart / before.apart) as f32, x, y));
}

/// A place of the window, in shares of the element's width and height.
fn share(on: &Element, (x, y): (f64, f64)) -> (f32, f32) {
    let place = on.get_bounding_client_rect();
    let part = |at: f64, length: f64| (at / length.max(1.0)) as f32;
    (part(x - place.left(), place.width()), part(y - place.top(), place.height()))
}
