//! Voice: reads the story out in step with its beats. A beat waits for it; a pause stops it.

use leptos::prelude::*;

use super::Audio;
use crate::i18n::use_i18n;
use crate::state::{effect, memo, use_action_queue, use_app_state};
use crate::text::told;
use crate::web;
use session::Action;

/// Reads whatever is told next, and again what was broken off by a pause.
pub fn follow(audio: Audio, blank: RwSignal<bool>) {
    let (i18n, state, action_queue) = (use_i18n(), use_app_state(), use_action_queue());
    let (told, playing) = (told(state, i18n), memo(move || state.playing.get()));
    let reading = StoredValue::new_local(None::<web::ReadOut>);
    let stop = move || {
        // First what listens for the end.
        let was_reading = reading.try_update_value(Option::take).flatten().is_some();
        if was_reading {
            web::stop_reading();
            action_queue.send(Action::HoldBeat(false));
        }
    };
    let read = move || {
        stop();
        let words = told.get_untracked();
        let wanted = audio.voice.get_untracked() && !blank.get_untracked() && !words.is_empty();
        if !wanted {
            return;
        }
        let at_end = move || action_queue.send(Action::HoldBeat(false));
        let read = web::read_out(&words, i18n.locale.code(), audio.loudness(), at_end);
        action_queue.send(Action::HoldBeat(read.is_some()));
        let _ = reading.try_set_value(read);
    };
    effect(move || {
        let _ = (told.get(), audio.voice.get());
        read();
    });
    effect(move || if playing.get() && !blank.get() { read() } else { stop() });
    on_cleanup(web::stop_reading);
}
