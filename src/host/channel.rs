//! Host channel: the one place where messages come in from the page around the frame and go out to it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Object;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Window};

use super::authorization::{Sender, is_authorized};
use super::ignored::{IgnoreCause, IgnoredMessages};
use super::message_data;
use super::protocol::{HostCommand, PageMessage, Posted, RequestId};
use super::rate::RateLimiter;

/// Most messages that are read in a second.
const READ_PER_SECOND: u32 = 50;
/// Whoever frames us.
const ANYBODY: &str = "*";

/// A channel to the page that holds our frame. It closes when it is dropped.
pub struct HostChannel {
    window: Window,
    parent: Window,
    /// The origin that gets what nobody has asked for.
    audience: String,
    ignored: Rc<IgnoredMessages>,
    listener: RefCell<Option<EventListener>>,
}

impl HostChannel {
    /// A channel to the page around us, for `host` alone where one is named; none where we are not framed.
    pub fn open(window: Window, host: Option<&str>) -> Option<Rc<Self>> {
        let parent = window.parent().ok()?.filter(|parent| !Object::is(parent, &window))?;
        let audience = host.unwrap_or(ANYBODY).to_owned();
        let (ignored, listener) = (Rc::default(), RefCell::default());
        Some(Rc::new(Self { window, parent, audience, ignored, listener }))
    }

    /// Calls `handle` with each command that is authorized, and with a way to reply.
    pub fn listen(&self, host: Option<String>, mut handle: impl FnMut(HostCommand, &Reply) + 'static) {
        let mut listener = MessageListener {
            parent: self.parent.clone(),
            host,
            frame_is_opaque: is_opaque(&self.window),
            limiter: RateLimiter::new(READ_PER_SECOND),
        };
        let ignored = Rc::clone(&self.ignored);
        let listen = move |event: &Event| match listener.read(event) {
            Ok((command, reply)) => handle(command, &reply),
            Err(cause) => {
                ignored.add(cause);
                log::info!("host message ignored: {}", <&str>::from(cause));
            }
        };
        *self.listener.borrow_mut() = Some(EventListener::new(&self.window, "message", listen));
    }

    /// Posts a message that nobody has asked for.
    pub fn post(&self, message: &PageMessage) {
        self.post_raw(&Posted::unasked(message));
    }

    /// Posts a message of another system's protocol.
    pub fn post_raw(&self, message: &impl Serialize) {
        if let Some(data) = data(message) {
            let _ = self.parent.post_message(&data, &self.audience);
        }
    }
}

/// Reads message events.
struct MessageListener {
    parent: Window,
    host: Option<String>,
    frame_is_opaque: bool,
    limiter: RateLimiter,
}

impl MessageListener {
    fn read(&mut self, event: &Event) -> Result<(HostCommand, Reply), IgnoreCause> {
        if !self.limiter.allows(event.time_stamp()) {
            return Err(IgnoreCause::TooMany);
        }
        let event: &MessageEvent = event.dyn_ref().ok_or(IgnoreCause::NotOurs)?;
        let source = event.source().ok_or(IgnoreCause::NotOurs)?;
        let request = message_data::read(&event.data())?;
        let origin = event.origin();
        let sender = Sender { origin: &origin, is_parent: Object::is(&source, &self.parent) };
        if !is_authorized(&request.command, sender, self.host.as_deref(), self.frame_is_opaque) {
            return Err(IgnoreCause::Unauthorized);
        }
        // A window of another origin is not known as one, so it can only be taken at its word; a port would refuse.
        let reply = Reply { to: source.unchecked_into(), origin, id: request.id };
        Ok((request.command, reply))
    }
}

/// The way back to whoever sent a request.
pub struct Reply {
    to: Window,
    origin: String,
    id: Option<RequestId>,
}

impl Reply {
    /// Replies.
    pub fn send(&self, message: &PageMessage) {
        // A sender without an origin can only be reached like anybody; it is that window all the same.
        let origin = if self.origin == "null" { ANYBODY } else { &self.origin };
        if let Some(data) = data(&Posted::reply(message, self.id.as_ref())) {
            let _ = self.to.post_message(&data, origin);
        }
    }
}

/// A message as plain objects.
fn data(message: &impl Serialize) -> Option<JsValue> {
    message.serialize(&Serializer::json_compatible()).ok()
}

fn is_opaque(window: &Window) -> bool {
    window.origin() == "null"
}
