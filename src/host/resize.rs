//! Height reporter: tells the page around the frame how tall this one is whenever that changes: in our own words, in those
//! of H5P, and, in a frame of `WordPress`, in its own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use web_sys::Element;

use super::channel::HostChannel;
use super::protocol::{H5pResize, PageMessage, WordPressHeight};
use super::rate::Throttle;
use super::throttled::Throttled;
use super::url;
use crate::web;

/// From one height to the next, ms: a host that follows changes our height in turn, and the two must come to rest.
const EVERY_MS: f64 = 200.0;

/// Reports the height while the page lives.
pub fn report_height(channel: &Rc<HostChannel>) {
    let page = web::document().and_then(|document| document.query_selector(".page").ok().flatten());
    let Some(page) = page else { return };
    let reporter = HeightReporter::new(page.clone(), Rc::downgrade(channel));
    let report = Throttled::new(Throttle::trailing(EVERY_MS), move || reporter.report());
    web::when_resized(&page, move || report.call());
}

/// Reports the height when it is another one.
struct HeightReporter {
    page: Element,
    channel: Weak<HostChannel>,
    wordpress_secret: Option<String>,
    last_px: Cell<f64>,
}

impl HeightReporter {
    fn new(page: Element, channel: Weak<HostChannel>) -> Self {
        let wordpress_secret = web_sys::window().and_then(|window| url::wordpress_secret(&window));
        Self { page, channel, wordpress_secret, last_px: Cell::new(0.0) }
    }

    fn report(&self) {
        let px = height_px(&self.page);
        let Some(channel) = self.channel.upgrade() else { return };
        if px == self.last_px.replace(px) {
            return;
        }
        channel.post(&PageMessage::Height { px });
        channel.post_raw(&H5pResize::to(px));
        if let Some(secret) = &self.wordpress_secret {
            channel.post_raw(&WordPressHeight::of(secret, px));
        }
    }
}

/// To the end of the page, wherever the frame is scrolled to.
fn height_px(page: &Element) -> f64 {
    let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0);
    (page.get_bounding_client_rect().bottom() + scrolled).ceil()
}
