//! Facts with where they were read.

use leptos::prelude::*;
use story::sources::{CHECKED, SOURCES};

use super::Reader;

/// Where these claims were read, and when that was last checked.
pub fn cited(claims: &[&str], reader: Reader) -> impl IntoView + use<> {
    let known = claims.iter().filter_map(|claim| SOURCES.iter().find(|source| source.claim == *claim));
    let rows = known.map(|source| view! { <li data-claim=source.claim>{source.cited}</li> }).collect_view();
    view! {
        <ul class="cited">{rows}</ul>
        <p class="hint">{reader.text_with("about-checked", [("date", CHECKED.into())])}</p>
    }
}
