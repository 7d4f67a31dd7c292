//! The one place where messages come in from the page around us and go out to it.
//!
//! Of a message no more is read than its named parts, and none of it while there are too many: what is not read costs
//! nothing, however long or deep it is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Window};

use super::protocol::{self, Ask, MARK, MOST_ITEMS, MOST_TEXT, Raw, Sender, VERSION, Value};
use super::rate::Budget;
use super::settings::NAMES;

/// Most messages that are read in a second.
const READ_PER_SECOND: u32 = 50;
/// Whoever frames us.
const ANYBODY: &str = "*";

type Listener = Closure<dyn FnMut(Event)>;

/// A line to the page that holds our frame. It is cut when this is dropped.
pub struct Bridge {
    window: Window,
    parent: Window,
    /// The origin that hears what we say unasked.
    hearer: String,
    ignored: Rc<Cell<u32>>,
    listener: RefCell<Option<Listener>>,
}

impl Bridge {
    /// A line to the page around us, heard by `host` alone where one is named; none where we are not framed.
    pub fn open(window: Window, host: Option<&str>) -> Option<Rc<Self>> {
        let parent = window.parent().ok()?.filter(|parent| !Object::is(parent, &window))?;
        let hearer = host.unwrap_or(ANYBODY).to_owned();
        let (ignored, listener) = (Rc::default(), RefCell::default());
        Some(Rc::new(Self { window, parent, hearer, ignored, listener }))
    }

    /// Calls `act` with each wish that may be had, and with a way to answer it.
    pub fn listen(&self, host: Option<String>, mut act: impl FnMut(Ask, &Answer) + 'static) {
        let (parent, window) = (self.parent.clone(), self.window.clone());
        let (ignored, mut budget) = (Rc::clone(&self.ignored), Budget::new(READ_PER_SECOND));
        let opaque = is_opaque(&window);
        let heard = Listener::new(move |event: Event| {
            let wish =
                budget.allows(event.time_stamp()).then(|| wish(&event, &parent, host.as_deref(), opaque));
            match wish.flatten() {
                Some((ask, answer)) => act(ask, &answer),
                None => ignored.set(ignored.get().saturating_add(1)),
            }
        });
        let _ = window.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
        *self.listener.borrow_mut() = Some(heard);
    }

    /// Says something unasked.
    pub fn say(&self, kind: &str, parts: &[(&str, JsValue)]) {
        let _ = self.parent.post_message(&letter(kind, None, parts), &self.hearer);
    }

    /// Says something in the words of another system.
    pub fn say_as_is(&self, parts: &[(&str, JsValue)]) {
        let _ = self.parent.post_message(&object(parts), &self.hearer);
    }

    /// How many messages were not for us, broken, not allowed or too many.
    pub fn ignored(&self) -> u32 {
        self.ignored.get()
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        if let Some(heard) = self.listener.take() {
            let _ =
                self.window.remove_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
        }
    }
}

/// The way back to whoever asked.
pub struct Answer {
    to: Window,
    origin: String,
    id: Option<Value>,
}

impl Answer {
    /// Answers.
    pub fn give(&self, kind: &str, parts: &[(&str, JsValue)]) {
        // An asker without an origin can only be reached like anybody; it is that window all the same.
        let origin = if self.origin == "null" { ANYBODY } else { &self.origin };
        let _ = self.to.post_message(&letter(kind, self.id.as_ref(), parts), origin);
    }
}

/// An object of these parts.
pub fn object(parts: &[(&str, JsValue)]) -> JsValue {
    let whole = Object::new();
    for (name, value) in parts {
        let _ = Reflect::set(&whole, &JsValue::from_str(name), value);
    }
    whole.into()
}

fn letter(kind: &str, id: Option<&Value>, parts: &[(&str, JsValue)]) -> JsValue {
    let mut all = vec![(MARK, VERSION.into()), ("type", kind.into())];
    match id {
        Some(Value::Text(text)) => all.push(("id", text.into())),
        Some(Value::Number(number)) => all.push(("id", (*number).into())),
        _ => {}
    }
    all.extend_from_slice(parts);
    object(&all)
}

fn is_opaque(window: &Window) -> bool {
    Reflect::get(window, &"origin".into())
        .ok()
        .and_then(|origin| origin.as_string())
        .is_none_or(|o| o == "null")
}

fn wish(event: &Event, parent: &Window, host: Option<&str>, opaque: bool) -> Option<(Ask, Answer)> {
    let of_event = |name: &str| Reflect::get(event, &name.into()).ok();
    let source = of_event("source").filter(JsValue::is_object)?;
    let ask = protocol::read(raw(&of_event("data")?)?)?;
    let origin = of_event("origin")?.as_string()?;
    let sender = Sender { origin: &origin, is_parent: Object::is(&source, parent) };
    if !protocol::may(&ask.verb, sender, host, opaque) {
        return None;
    }
    // A window of another origin is not known as one, so it can only be taken at its word; a port would refuse.
    let answer = Answer { to: source.unchecked_into(), origin, id: ask.id.clone() };
    Some((ask, answer))
}

/// A message as an object, or as the JSON of one.
fn raw(data: &JsValue) -> Option<Raw> {
    let parsed;
    let data = match data.dyn_ref::<JsString>() {
        Some(text) if text.length() > MOST_TEXT => return None,
        Some(text) => {
            parsed = JSON::parse(&String::from(text)).ok()?;
            &parsed
        }
        None => data,
    };
    let settings = part(data, "settings").filter(JsValue::is_object);
    let given = |given: JsValue| {
        let one = |name: &'static str| part(&given, name).map(|value| (name, self::value(&value)));
        NAMES.into_iter().filter_map(one).collect()
    };
    let read = |name| part(data, name).map(|part| value(&part));
    Some(Raw { mark: read(MARK), kind: read("type"), id: read("id"), settings: settings.map(given) })
}

/// A part of an object; nothing where it is missing or `null`.
fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    let object = of.dyn_ref::<Object>()?;
    let own = Object::has_own(object, &name.into());
    let part = own.then(|| Reflect::get(object, &name.into()).ok()).flatten()?;
    (!part.is_null() && !part.is_undefined()).then_some(part)
}

fn value(of: &JsValue) -> Value {
    if let Some(list) = of.dyn_ref::<Array>().filter(|list| list.length() <= MOST_ITEMS) {
        return Value::List(list.iter().map(|item| simple(&item)).collect());
    }
    simple(of)
}

fn simple(of: &JsValue) -> Value {
    if let Some(number) = of.as_f64() {
        return Value::Number(number);
    }
    if let Some(flag) = of.as_bool() {
        return Value::Flag(flag);
    }
    let short = of.dyn_ref::<JsString>().filter(|text| text.length() <= MOST_TEXT);
    short.map_or(Value::Other, |text| Value::Text(text.into()))
}
