//! Tones: soft sounds made by an oscillator, without any file.

use web_sys::{AudioContext, OscillatorType};

/// How long a tone sounds, s.
const TONE_S: f64 = 0.35;
/// It swells for so long, s: a sudden beginning clicks.
const SWELL_S: f64 = 0.04;
/// The loudest that any tone is, of 1.
const LOUDEST: f32 = 0.2;

/// What makes tones, from a person's own press on.
pub struct Tones(AudioContext);

impl Tones {
    /// None where the browser has no such thing.
    pub fn new() -> Option<Self> {
        AudioContext::new().ok().map(Self)
    }

    /// A tone of this pitch, which glides to another one; `volume` is 0 to 1. Where the browser refuses it is silent.
    pub fn play(&self, (from_hz, to_hz): (f32, f32), volume: f32) {
        let _ = self.try_play((from_hz, to_hz), volume * LOUDEST);
    }

    fn try_play(&self, (from_hz, to_hz): (f32, f32), volume: f32) -> Result<(), wasm_bindgen::JsValue> {
        let (now, oscillator, gain) =
            (self.0.current_time(), self.0.create_oscillator()?, self.0.create_gain()?);
        oscillator.set_type(OscillatorType::Sine);
        oscillator.frequency().set_value_at_time(from_hz, now)?;
        oscillator.frequency().linear_ramp_to_value_at_time(to_hz, now + TONE_S)?;
        gain.gain().set_value_at_time(0.0, now)?;
        gain.gain().linear_ramp_to_value_at_time(volume, now + SWELL_S)?;
        gain.gain().linear_ramp_to_value_at_time(0.0, now + TONE_S)?;
        oscillator.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(&self.0.destination())?;
        oscillator.start()?;
        oscillator.stop_with_when(now + TONE_S)
    }
}

impl Drop for Tones {
    fn drop(&mut self) {
        let _ = self.0.close();
    }
}
