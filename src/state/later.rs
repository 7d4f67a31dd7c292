//! Deeds in a task of their own: the browser answers, lays out and paints in between.

use std::time::Duration;

use leptos::prelude::set_timeout;

/// Does something after a while, or as soon as the browser has answered whoever waits.
pub fn later(after: Duration, deed: impl FnOnce() + 'static) {
    boxed(after, Box::new(deed));
}

/// A kind of timer for each deed would have its code in the WebAssembly each time.
#[inline(never)]
fn boxed(after: Duration, deed: Box<dyn FnOnce()>) {
    set_timeout(deed, after);
}
