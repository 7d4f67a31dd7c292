//! Voice: the browser's own, for words that are read out. Only one that lives on the device: nothing is sent anywhere.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, window};

/// What speaks; none where the browser does not.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let there = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    if there.is_undefined() || there.is_null() {
        return None;
    }
    window.speech_synthesis().ok()
}

/// A voice of this device in a language.
fn voice(synthesis: &SpeechSynthesis, code: &str) -> Option<SpeechSynthesisVoice> {
    let all = synthesis.get_voices();
    let speaks = |voice: &SpeechSynthesisVoice| {
        let language = voice.lang().to_ascii_lowercase();
        voice.local_service() && language.split(['-', '_']).next() == Some(code)
    };
    all.iter().filter_map(|voice| voice.dyn_into().ok()).find(speaks)
}

/// Calls back with whether there is a voice for a language: now, and once more, while what it returns is kept, when the browser has
/// found more.
pub fn when_voices_known(code: &'static str, known: impl Fn(bool) + 'static) -> Option<EventListener> {
    let Some(synthesis) = synthesis() else {
        known(false);
        return None;
    };
    let is_there = voice(&synthesis, code).is_some();
    known(is_there);
    let may_come = !is_there && synthesis.has_type::<EventTarget>();
    let asked = synthesis.clone();
    may_come.then(|| {
        EventListener::once(&synthesis, "voiceschanged", move |_| known(voice(&asked, code).is_some()))
    })
}

/// Words that are being read out; dropped, they are not heard of again.
pub struct ReadOut {
    _listeners: [EventListener; 2],
}

/// Reads words out, instead of what is being read, and calls back once at the end, however it comes.
pub fn read_out(
    words: &str,
    code: &str,
    volume: f32,
    at_end: impl Fn() + Clone + 'static,
) -> Option<ReadOut> {
    let synthesis = synthesis()?;
    let voice = voice(&synthesis, code)?;
    synthesis.cancel();
    let utterance = SpeechSynthesisUtterance::new_with_text(words).ok()?;
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_volume(volume);
    let listeners = ["end", "error"].map(|event| {
        let at_end = at_end.clone();
        EventListener::once(&utterance, event, move |_| at_end())
    });
    synthesis.speak(&utterance);
    Some(ReadOut { _listeners: listeners })
}

/// Stops reading.
pub fn stop_reading() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
