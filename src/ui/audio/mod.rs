//! Audio: captions read by the browser's own voice, and soft sounds for what happens. Off until a person switches them on.

mod sounds;
mod voice;

use ::i18n::msg;
use leptos::prelude::*;

use super::reading_matter::{GROUP, HEARD_ID};
use crate::i18n::{Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_value};
use crate::web;

/// Half as loud as can be.
const USUAL_VOLUME: u32 = 50;

/// The voice and the sounds. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Audio {
    /// Whether captions are read.
    voice: RwSignal<bool>,
    /// Whether sounds are made.
    sounds: RwSignal<bool>,
    /// How loud, 0 to 100.
    volume: RwSignal<u32>,
    /// The words of the last sound.
    cue: RwSignal<Text>,
}

impl Audio {
    /// Of this page, for all its components; silent while the screen is blank.
    pub fn provide(blank: RwSignal<bool>) -> Self {
        let audio = Self {
            voice: RwSignal::new(false),
            sounds: RwSignal::new(false),
            volume: RwSignal::new(USUAL_VOLUME),
            cue: RwSignal::default(),
        };
        voice::follow(audio, blank);
        sounds::follow(audio, blank);
        provide_context(audio);
        audio
    }

    /// As when the page was loaded.
    pub fn reset(self) {
        self.voice.set(false);
        self.sounds.set(false);
        self.volume.set(USUAL_VOLUME);
    }

    /// How loud, of 1.
    fn loudness(self) -> f32 {
        self.volume.try_get_untracked().unwrap_or(0) as f32 / 100.0
    }
}

/// A part of the page that opens.
#[component]
pub fn AudioControls() -> impl IntoView {
    let (i18n, audio, has_voice) = (use_i18n(), expect_context::<Audio>(), RwSignal::new(false));
    let asked = StoredValue::new_local(None);
    // Browsers look for voices when they are first asked: not before a person wants to know.
    let look = move |event: web_sys::Event| {
        if web::is_opened(&event) {
            let known = web::when_voices_known(i18n.locale.code(), move |is_there| {
                let _ = has_voice.try_set(is_there);
            });
            let _ = asked.try_set_value(known);
        }
    };
    let set_volume = move |event| {
        if let Ok(volume) = event_target_value(&event).parse::<u32>() {
            audio.volume.set(volume.min(100));
        }
    };
    let no_voice = move || if has_voice.get() { Text::default() } else { i18n.t(msg::HEARD_NO_VOICE) };
    view! {
        <details class="about" id=HEARD_ID name=GROUP on:toggle=look>
            <summary><h2>{i18n.t(msg::HEARD_HEADING)}</h2></summary>
            <label class="check">
                <input type="checkbox" id="heard-voice" aria-describedby="heard-no-voice" bind:checked=audio.voice
                    disabled=dynamic_flag(move || !has_voice.get()) />
                {i18n.t(msg::HEARD_VOICE)}
            </label>
            <p class="hint" id="heard-no-voice">{dynamic_text(no_voice)}</p>
            <label class="check">
                <input type="checkbox" id="heard-sounds" bind:checked=audio.sounds />
                {i18n.t(msg::HEARD_SOUNDS)}
            </label>
            <label class="choice">
                <span>{i18n.t(msg::HEARD_VOLUME)}</span>
                <input type="range" id="heard-volume" min="0" max="100" step="10"
                    prop:value=dynamic_value(move || audio.volume.get().to_string()) on:input=set_volume />
            </label>
            <p class="hint">{i18n.t(msg::HEARD_HINT)}</p>
        </details>
    }
    .into_any()
}

/// The words of the last sound, beside the picture while there are sounds.
#[component]
pub fn SoundWords() -> impl IntoView {
    let (i18n, audio) = (use_i18n(), expect_context::<Audio>());
    let words = move || {
        let cue = audio.cue.get();
        if cue.is_empty() { cue } else { i18n.t_with(msg::HEARD_CUE, [("words", cue.to_string().into())]) }
    };
    view! { <p class="hint" id="sound-cue" hidden=dynamic_flag(move || !audio.sounds.get())>{dynamic_text(words)}</p> }
}
