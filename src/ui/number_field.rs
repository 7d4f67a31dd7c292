//! Number field: a whole number between two. One outside is set to the nearest one, and what was wrong is said where it stands.

use std::sync::Arc;

use ::i18n::{MessageId, msg};
use leptos::ev::Event;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::speech::{Matter, use_speech};
use crate::i18n::{Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_value};

/// The number that is shown.
pub type Shown = Arc<dyn Fn() -> u64 + Send + Sync>;

/// A field with its label.
pub fn number_field(
    id: &'static str,
    label: MessageId,
    (least, most): (u64, u64),
    shown: Shown,
    change: Box<dyn Fn(u64)>,
) -> AnyView {
    let (i18n, speech, corrected) = (use_i18n(), use_speech(), RwSignal::new(Text::default()));
    let now = Arc::clone(&shown);
    let choose = move |event: Event| {
        let input = event_target::<HtmlInputElement>(&event);
        let wanted = input.value_as_number();
        let number = if wanted.is_nan() { untrack(|| now()) } else { wanted.round() as u64 };
        let number = number.clamp(least, most);
        // What was typed may stand beside the number that holds already.
        input.set_value(&number.to_string());
        let words = if wanted == number as f64 {
            Text::default()
        } else {
            let values = [("least", least), ("most", most), ("value", number)];
            let values = values.map(|(name, number)| (name, Text::from(number.to_string()).into()));
            i18n.t_with(msg::NUMBER_CORRECTED, values)
        };
        speech.say(Matter::Outcome, &words);
        corrected.set(words);
        change(number);
    };
    let note = format!("{id}-corrected");
    view! {
        <label class="choice"><span>{i18n.t(label)}</span>
            <input type="number" id=id min=least.to_string() max=most.to_string() step="1" inputmode="numeric" aria-describedby=note.clone()
                prop:value=dynamic_value(move || shown().to_string()) on:change=choose />
        </label>
        <p class="trial-warning" id=note hidden=dynamic_flag(move || corrected.with(|words| words.is_empty()))>{dynamic_text(move || corrected.get())}</p>
    }
    .into_any()
}
