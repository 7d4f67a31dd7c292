//! Throttled function: a [`Throttle`] with the browser's clock and timer.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;

use super::rate::{Call, Throttle};

/// A function that runs as often as its throttle lets it. Dropped, it runs no more.
pub struct Throttled {
    throttle: RefCell<Throttle>,
    timer: RefCell<Option<Timeout>>,
    run: Box<dyn Fn()>,
}

impl Throttled {
    /// Runs `run`, throttled.
    pub fn new(throttle: Throttle, run: impl Fn() + 'static) -> Rc<Self> {
        Rc::new(Self { throttle: RefCell::new(throttle), timer: RefCell::default(), run: Box::new(run) })
    }

    /// Runs it now, or soon once for all calls until then.
    pub fn call(self: &Rc<Self>) {
        let call = self.throttle.borrow_mut().call(js_sys::Date::now());
        match call {
            Call::Now => (self.run)(),
            Call::After(wait_ms) => {
                let later = Rc::downgrade(self);
                let run = move || {
                    if let Some(throttled) = later.upgrade() {
                        throttled.throttle.borrow_mut().run_pending(js_sys::Date::now());
                        (throttled.run)();
                    }
                };
                *self.timer.borrow_mut() = Some(Timeout::new(wait_ms.ceil() as u32, run));
            }
            Call::Pending => {}
        }
    }
}
