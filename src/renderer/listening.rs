//! A listener that is taken away when it is dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Listens to events of one target while it lives.
pub struct Listening {
    target: EventTarget,
    names: &'static [&'static str],
    heard: Closure<dyn FnMut(Event)>,
}

impl Listening {
    /// Calls `heard` whenever `target` has one of the events.
    pub fn new(
        target: &EventTarget,
        names: &'static [&'static str],
        heard: impl FnMut(Event) + 'static,
    ) -> Option<Self> {
        Self::with(target, names, &AddEventListenerOptions::new(), heard)
    }

    /// The same with options.
    pub fn with(
        target: &EventTarget,
        names: &'static [&'static str],
        options: &AddEventListenerOptions,
        heard: impl FnMut(Event) + 'static,
    ) -> Option<Self> {
        let heard = Closure::<dyn FnMut(Event)>::new(heard);
        let function = heard.as_ref().unchecked_ref();
        for name in names {
            target
                .add_event_listener_with_callback_and_add_event_listener_options(name, function, options)
                .ok()?;
        }
        Some(Self { target: target.clone(), names, heard })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        for name in self.names {
            let function = self.heard.as_ref().unchecked_ref();
            let _ = self.target.remove_event_listener_with_callback(name, function);
        }
    }
}
