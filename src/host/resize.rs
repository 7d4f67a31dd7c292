//! How tall the page is, told to the page around it whenever that changes: in our own words, in those of H5P, and, in a
//! frame of `WordPress`, in its own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use web_sys::Element;

use super::channel::Bridge;
use super::url;
use crate::web;

/// From one height to the next: a host that follows changes our height in turn, and the two must come to rest.
const EVERY_MS: u32 = 200;

/// Follows the height while the page lives.
pub fn say_height(bridge: &Rc<Bridge>) {
    let page = web::document().and_then(|document| document.query_selector(".page").ok().flatten());
    let Some(page) = page else { return };
    let (watched, teller) = (page.clone(), Rc::new(Teller::new(page, Rc::downgrade(bridge))));
    web::when_resized(&watched, move || {
        if !teller.waits.replace(true) {
            let teller = Rc::clone(&teller);
            Timeout::new(EVERY_MS, move || teller.tell()).forget();
        }
    });
}

/// Tells the height when it is another one.
struct Teller {
    page: Element,
    bridge: Weak<Bridge>,
    wordpress: Option<String>,
    waits: Cell<bool>,
    last_px: Cell<f64>,
}

impl Teller {
    fn new(page: Element, bridge: Weak<Bridge>) -> Self {
        let wordpress = web_sys::window().and_then(|window| url::wordpress_secret(&window));
        Self { page, bridge, wordpress, waits: Cell::new(false), last_px: Cell::new(0.0) }
    }

    fn tell(&self) {
        self.waits.set(false);
        let px = height_px(&self.page);
        if let Some(bridge) = self.bridge.upgrade().filter(|_| px != self.last_px.replace(px)) {
            say(&bridge, px, self.wordpress.as_deref());
        }
    }
}

/// To the end of the page, wherever the frame is scrolled to.
fn height_px(page: &Element) -> f64 {
    let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    (page.get_bounding_client_rect().bottom() + scrolled).ceil()
}

fn say(bridge: &Bridge, px: f64, wordpress: Option<&str>) {
    bridge.say("height", &[("px", px.into())]);
    bridge.say_as_is(&[("context", "h5p".into()), ("action", "resize".into()), ("scrollHeight", px.into())]);
    if let Some(secret) = wordpress {
        bridge.say_as_is(&[("secret", secret.into()), ("message", "height".into()), ("value", px.into())]);
    }
}
