//! Message data from the browser, cut to what the protocol names: own properties, plain values, short texts and lists. What
//! is not read costs nothing, however long or deep it is.

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::ignored::IgnoreCause;
use super::protocol::{HostRequest, MOST_ITEMS, MOST_TEXT, PROTOCOL_KEY, VERSION};
use session::settings::NAMES;

/// Reads a message that came as an object, or as the JSON of one.
///
/// # Errors
/// Why it is ignored.
pub fn read(data: &JsValue) -> Result<HostRequest, IgnoreCause> {
    let parsed;
    let data = match data.dyn_ref::<JsString>() {
        Some(text) if text.length() > MOST_TEXT => return Err(IgnoreCause::TooLong),
        Some(text) => {
            parsed = JSON::parse(&String::from(text)).map_err(|_| IgnoreCause::NotOurs)?;
            &parsed
        }
        None => data,
    };
    let version = own(data, PROTOCOL_KEY).and_then(|version| version.as_f64());
    if version != Some(f64::from(VERSION)) {
        return Err(IgnoreCause::NotOurs);
    }
    let message = pick(data, &[PROTOCOL_KEY, "type", "id"]);
    if let Some(settings) = own(data, "settings").filter(JsValue::is_object) {
        let _ = Reflect::set(&message, &"settings".into(), &pick(&settings, NAMES));
    }
    serde_wasm_bindgen::from_value(message.into()).map_err(|_| IgnoreCause::Malformed)
}

/// A new object of these properties of another, as far as they are plain.
fn pick(from: &JsValue, names: &[&str]) -> Object {
    let picked = Object::new();
    for name in names {
        if let Some(value) = own(from, name).and_then(|value| plain(&value)) {
            let _ = Reflect::set(&picked, &JsValue::from_str(name), &value);
        }
    }
    picked
}

/// A property of the object itself; nothing where it is missing or `null`.
fn own(of: &JsValue, name: &str) -> Option<JsValue> {
    let object = of.dyn_ref::<Object>()?;
    let value = if Object::has_own(object, &name.into()) {
        Reflect::get(object, &name.into()).ok()?
    } else {
        return None;
    };
    (!value.is_null() && !value.is_undefined()).then_some(value)
}

/// A plain value or a short list of such; a list with anything else in it is none.
fn plain(value: &JsValue) -> Option<JsValue> {
    let Some(list) = value.dyn_ref::<Array>() else { return scalar(value) };
    if list.length() > MOST_ITEMS {
        return None;
    }
    let items: Option<Array> = list.iter().map(|item| scalar(&item)).collect();
    items.map(JsValue::from)
}

/// A number, a flag or a short text.
fn scalar(value: &JsValue) -> Option<JsValue> {
    let is_short = value.dyn_ref::<JsString>().is_some_and(|text| text.length() <= MOST_TEXT);
    (is_short || value.as_f64().is_some() || value.as_bool().is_some()).then(|| value.clone())
}
