//! Measurer: how large an element is and how dense its screen, told whenever either may have changed.
//!
//! A resize is not all: a page may be dragged to a finer screen, come back from sleep, or stand in a part of its host that is
//! opened later.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use web_sys::{Element, window};

use super::document::{document, listen};
use super::intersection::when_intersecting;
use super::owner::drop_with_owner;
use super::resize::when_resized;

/// Soon enough for an eye that follows a window to another screen, ms.
const LOOK_EVERY_MS: u32 = 400;

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Width and height, CSS pixels.
    pub css_px: (f64, f64),
    /// Device pixels to a CSS pixel.
    pub density: f64,
}

impl Measures {
    /// Of an element; none while it takes no place.
    pub fn of(element: &Element) -> Option<Self> {
        let css_px = (f64::from(element.client_width()), f64::from(element.client_height()));
        let density = window()?.device_pixel_ratio();
        (css_px.0 > 0.0 && css_px.1 > 0.0).then_some(Self { css_px, density })
    }
}

/// Calls `on_measured` whenever an element may have other measures, until the reactive owner that calls this is cleaned up.
pub fn when_measured(element: &Element, on_measured: Rc<dyn Fn(Measures)>) {
    let measured = element.clone();
    let measure: Rc<dyn Fn()> = Rc::new(move || {
        if let Some(measures) = Measures::of(&measured) {
            on_measured(measures);
        }
    });
    let again = Rc::clone(&measure);
    when_resized(element, move || again());
    let again = Rc::clone(&measure);
    when_intersecting(element, move |is_seen| {
        if is_seen {
            again();
        }
    });
    let (Some(document), Some(window)) = (document(), window()) else { return };
    let again = Rc::clone(&measure);
    listen(&document, "visibilitychange", move |_| again());
    let again = Rc::clone(&measure);
    listen(&window, "pageshow", move |_| again());
    // No event tells another density in every engine: it is looked at.
    let seen = Cell::new(window.device_pixel_ratio());
    drop_with_owner(Interval::new(LOOK_EVERY_MS, move || {
        let density = window.device_pixel_ratio();
        if seen.replace(density) != density {
            measure();
        }
    }));
}
