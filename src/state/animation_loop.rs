//! Animation loop: calls a function once a frame, as long as it has more to do; then nothing runs until a frame is asked for. One
//! closure lives as long as the loop and is scheduled again each time, so that a frame allocates nothing.
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
    _first: Timeout,
}

/// The function to call, when it was called last, and the frame that the browser was asked for.
struct FrameCallback {
    window: Window,
    frame: RefCell<Box<dyn FnMut(f64) -> bool>>,
    last_ms: Cell<f64>,
    scheduled: Cell<Option<i32>>,
    closure: RefCell<Option<FrameClosure>>,
    /// When a frame was asked for last, whether a timer waits for it, and that timer: one that is forgotten stays for ever.
    asked_ms: Cell<f64>,
    is_waiting: Cell<bool>,
    timer: RefCell<Option<Timeout>>,
}

impl FrameCallback {
    /// Calls the function, unless it is what is running. Where it has more to do, another frame is to come.
    fn run_frame(&self, now_ms: f64) {
        let Ok(mut frame) = self.frame.try_borrow_mut() else { return };
        self.last_ms.set(now_ms);
        if frame(now_ms) {
            self.schedule();
        }
    }

    fn now_ms(&self) -> f64 {
        self.window.performance().map_or_else(|| self.last_ms.get(), |clock| clock.now())
    }

    /// Has the browser bring a frame, unless one is on its way.
    fn schedule(&self) {
        if self.scheduled.get().is_none()
            && let Some(closure) = &*self.closure.borrow()
        {
            self.scheduled.set(self.window.request_animation_frame(closure.as_ref().unchecked_ref()).ok());
        }
    }

    /// Brings a frame: the browser's next, or, where it holds them back, one from a timer.
    fn request(self: &Rc<Self>) {
        self.schedule();
        self.asked_ms.set(self.now_ms());
        if self.is_waiting.replace(true) {
            return;
        }
        let callback = Rc::downgrade(self);
        let fallback = move || {
            let Some(callback) = callback.upgrade() else { return };
            callback.is_waiting.set(false);
            if callback.last_ms.get() < callback.asked_ms.get() {
                callback.run_frame(callback.now_ms());
            }
        };
        self.timer.replace(Some(Timeout::new(HELD_BACK_MS, fallback)));
    }
}

impl AnimationLoop {
    /// Calls `frame` with the time in ms, soon and then once a frame as long as it returns true.
    pub fn start(window: Window, frame: impl FnMut(f64) -> bool + 'static) -> Self {
        let callback = Rc::new(FrameCallback {
            window,
            frame: RefCell::new(Box::new(frame)),
            last_ms: Cell::new(f64::NEG_INFINITY),
            scheduled: Cell::default(),
            closure: RefCell::default(),
            asked_ms: Cell::new(f64::NEG_INFINITY),
            is_waiting: Cell::default(),
            timer: RefCell::default(),
        });
        let runs = Rc::downgrade(&callback);
        *callback.closure.borrow_mut() = Some(Closure::new(move |now_ms: f64| {
            if let Some(callback) = runs.upgrade() {
                callback.scheduled.set(None);
                callback.run_frame(now_ms);
            }
        }));
        let runs = Rc::downgrade(&callback);
        let first = Timeout::new(0, move || {
            if let Some(callback) = runs.upgrade() {
                callback.run_frame(callback.now_ms());
            }
        });
        Self { callback, _first: first }
    }

    /// A function that asks for a frame: if the browser brings none for a while, a timer does.
    pub fn request_frame(&self) -> impl Fn() + 'static {
        let callback = Rc::downgrade(&self.callback);
        move || {
            if let Some(callback) = callback.upgrade() {
                callback.request();
            }
        }
    }
}

impl Drop for AnimationLoop {
    fn drop(&mut self) {
        if let Some(id) = self.callback.scheduled.take() {
            let _ = self.callback.window.cancel_animation_frame(id);
        }
        self.callback.closure.borrow_mut().take();
    }
}
