//! Measurer: how large an element is and how dense its screen, told whenever either may have changed.
//!
//! A resize is not all: a page may be dragged to a finer screen, come back from sleep, or stand in a part of its host that is
//! opened later.

use std::rc::Rc;

use leptos::prelude::*;
use leptos_use::{use_device_pixel_ratio, use_intersection_observer, use_resize_observer};
use web_sys::{Element, window};

use super::document::{document, listen};

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
pub fn when_measured(element: &Element, on_measured: impl Fn(Measures) + 'static) {
    let measured = element.clone();
    let measure = Rc::new(move || {
        if let Some(measures) = Measures::of(&measured) {
            on_measured(measures);
        }
    });
    let again = Rc::clone(&measure);
    use_resize_observer(element.clone(), move |_, _| again());
    let again = Rc::clone(&measure);
    use_intersection_observer(element.clone(), move |entries, _| {
        if entries.last().is_some_and(web_sys::IntersectionObserverEntry::is_intersecting) {
            again();
        }
    });
    let (again, density) = (Rc::clone(&measure), use_device_pixel_ratio());
    Effect::new(move |before: Option<f64>| {
        let density = density.get();
        if before.is_some_and(|before| before != density) {
            again();
        }
        density
    });
    let (Some(document), Some(window)) = (document(), window()) else { return };
    let again = Rc::clone(&measure);
    listen(&document, "visibilitychange", move |_| again());
    listen(&window, "pageshow", move |_| measure());
}
