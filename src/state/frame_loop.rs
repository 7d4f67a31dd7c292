//! Calls a function once a frame. One closure lives as long as the loop and is armed again each time.
//!
//! The first call comes soon, in a task of its own, and [`AnimationLoop::nudge`] brings one where the browser holds frames
//! back, as some do in a frame of another page that nobody has touched yet or that is not shown: the picture stands and
//! buttons answer there too.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Window;

/// Without a frame for this long the browser holds them back, ms.
const HELD_BACK_MS: u32 = 300;

type Tick = Closure<dyn FnMut(f64)>;

/// Runs until it is dropped.
pub struct AnimationLoop {
    beat: Rc<Beat>,
    request: Rc<Cell<Option<i32>>>,
    tick: Rc<RefCell<Option<Tick>>>,
    _begin: Timeout,
}

/// The function to call, and when it was called last.
struct Beat {
    window: Window,
    frame: RefCell<Box<dyn FnMut(f64)>>,
    last_ms: Cell<f64>,
}

impl Beat {
    /// Calls the function, unless it is what is running.
    fn strike(&self, now_ms: f64) {
        if let Ok(mut frame) = self.frame.try_borrow_mut() {
            self.last_ms.set(now_ms);
            frame(now_ms);
        }
    }

    fn now_ms(&self) -> f64 {
        self.window.performance().map_or_else(|| self.last_ms.get(), |clock| clock.now())
    }

    fn arm(&self, tick: Option<&Tick>) -> Option<i32> {
        self.window.request_animation_frame(tick?.as_ref().unchecked_ref()).ok()
    }
}

impl AnimationLoop {
    /// Calls `frame` with the time in ms, soon and once a frame.
    pub fn start(window: Window, frame: impl FnMut(f64) + 'static) -> Self {
        let last_ms = Cell::new(f64::NEG_INFINITY);
        let beat = Rc::new(Beat { window, frame: RefCell::new(Box::new(frame)), last_ms });
        let request = Rc::new(Cell::new(None));
        let tick: Rc<RefCell<Option<Tick>>> = Rc::default();
        let (again, armed, beats) = (Rc::downgrade(&tick), Rc::clone(&request), Rc::clone(&beat));
        *tick.borrow_mut() = Some(Closure::new(move |now_ms: f64| {
            beats.strike(now_ms);
            if let Some(tick) = again.upgrade() {
                armed.set(beats.arm(tick.borrow().as_ref()));
            }
        }));
        let (first, armed, beats) = (Rc::downgrade(&tick), Rc::clone(&request), Rc::clone(&beat));
        let begin = Timeout::new(0, move || {
            if let Some(tick) = first.upgrade() {
                beats.strike(beats.now_ms());
                armed.set(beats.arm(tick.borrow().as_ref()));
            }
        });
        Self { beat, request, tick, _begin: begin }
    }

    /// A function that asks for a frame: if the browser brings none for a while, one comes all the same.
    pub fn nudge(&self) -> impl Fn() + 'static {
        let (beat, waiting) = (Rc::downgrade(&self.beat), Rc::new(Cell::new(false)));
        let asked_ms = Rc::new(Cell::new(f64::NEG_INFINITY));
        move || {
            let Some(now_ms) = beat.upgrade().map(|beat| beat.now_ms()) else { return };
            asked_ms.set(now_ms);
            if waiting.replace(true) {
                return;
            }
            let (beat, asked_ms, waiting) = (beat.clone(), Rc::clone(&asked_ms), Rc::clone(&waiting));
            let bring = move || {
                waiting.set(false);
                let held_back = |beat: &Rc<Beat>| beat.last_ms.get() < asked_ms.get();
                if let Some(beat) = beat.upgrade().filter(held_back) {
                    beat.strike(beat.now_ms());
                }
            };
            Timeout::new(HELD_BACK_MS, bring).forget();
        }
    }
}

impl Drop for AnimationLoop {
    fn drop(&mut self) {
        if let Some(request) = self.request.take() {
            let _ = self.beat.window.cancel_animation_frame(request);
        }
        self.tick.borrow_mut().take();
    }
}
