//! Animation loop: calls a function once a frame. One closure lives as long as the loop and is scheduled again each time, so
//! that a frame allocates nothing.
//!
//! The first call comes soon, in a task of its own, and [`AnimationLoop::request_frame`] brings one where the browser holds
//! frames back, as some do in a frame of another page that nobody has touched yet or that is not shown: the picture stands and
//! buttons answer there too.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Window;

/// Without a frame for this long after it was asked for, the browser holds frames back, ms.
const HELD_BACK_MS: u32 = 300;

type FrameClosure = Closure<dyn FnMut(f64)>;

/// Runs until it is dropped.
pub struct AnimationLoop {
    callback: Rc<FrameCallback>,
    scheduled: Rc<Cell<Option<i32>>>,
    closure: Rc<RefCell<Option<FrameClosure>>>,
    _first: Timeout,
}

/// The function to call, and when it was called last.
struct FrameCallback {
    window: Window,
    frame: RefCell<Box<dyn FnMut(f64)>>,
    last_ms: Cell<f64>,
}

impl FrameCallback {
    /// Calls the function, unless it is what is running.
    fn run_frame(&self, now_ms: f64) {
        if let Ok(mut frame) = self.frame.try_borrow_mut() {
            self.last_ms.set(now_ms);
            frame(now_ms);
        }
    }

    fn now_ms(&self) -> f64 {
        self.window.performance().map_or_else(|| self.last_ms.get(), |clock| clock.now())
    }

    fn schedule(&self, closure: Option<&FrameClosure>) -> Option<i32> {
        self.window.request_animation_frame(closure?.as_ref().unchecked_ref()).ok()
    }
}

impl AnimationLoop {
    /// Calls `frame` with the time in ms, soon and once a frame.
    pub fn start(window: Window, frame: impl FnMut(f64) + 'static) -> Self {
        let last_ms = Cell::new(f64::NEG_INFINITY);
        let callback = Rc::new(FrameCallback { window, frame: RefCell::new(Box::new(frame)), last_ms });
        let scheduled = Rc::new(Cell::new(None));
        let closure: Rc<RefCell<Option<FrameClosure>>> = Rc::default();
        let (next, id, runs) = (Rc::downgrade(&closure), Rc::clone(&scheduled), Rc::clone(&callback));
        *closure.borrow_mut() = Some(Closure::new(move |now_ms: f64| {
            runs.run_frame(now_ms);
            if let Some(closure) = next.upgrade() {
                id.set(runs.schedule(closure.borrow().as_ref()));
            }
        }));
        let (first, id, runs) = (Rc::downgrade(&closure), Rc::clone(&scheduled), Rc::clone(&callback));
        let first = Timeout::new(0, move || {
            if let Some(closure) = first.upgrade() {
                runs.run_frame(runs.now_ms());
                id.set(runs.schedule(closure.borrow().as_ref()));
            }
        });
        Self { callback, scheduled, closure, _first: first }
    }

    /// A function that asks for a frame: if the browser brings none for a while, a timer does.
    pub fn request_frame(&self) -> impl Fn() + 'static {
        let (callback, is_waiting) = (Rc::downgrade(&self.callback), Rc::new(Cell::new(false)));
        let asked_ms = Rc::new(Cell::new(f64::NEG_INFINITY));
        move || {
            let Some(now_ms) = callback.upgrade().map(|callback| callback.now_ms()) else { return };
            asked_ms.set(now_ms);
            if is_waiting.replace(true) {
                return;
            }
            let (callback, asked_ms, is_waiting) =
                (callback.clone(), Rc::clone(&asked_ms), Rc::clone(&is_waiting));
            let fallback = move || {
                is_waiting.set(false);
                if let Some(callback) = callback.upgrade()
                    && callback.last_ms.get() < asked_ms.get()
                {
                    callback.run_frame(callback.now_ms());
                }
            };
            Timeout::new(HELD_BACK_MS, fallback).forget();
        }
    }
}

impl Drop for AnimationLoop {
    fn drop(&mut self) {
        if let Some(id) = self.scheduled.take() {
            let _ = self.callback.window.cancel_animation_frame(id);
        }
        self.closure.borrow_mut().take();
    }
}
