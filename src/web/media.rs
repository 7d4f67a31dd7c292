//! Media query.

use leptos::prelude::*;
use web_sys::{MediaQueryList, window};

use super::document::listen;

/// Whether a media query matches, now and whenever that changes, until the reactive owner that calls this is cleaned up.
pub fn media_query(query: &str) -> ReadSignal<bool> {
    let list = window().and_then(|window| window.match_media(query).ok().flatten());
    let (matches, set_matches) = signal(list.as_ref().is_some_and(MediaQueryList::matches));
    if let Some(list) = list {
        let target = list.clone();
        listen(&target, "change", move |_| set_matches.set(list.matches()));
    }
    matches
}
