//! What a chapter comes to, in three lines at its end.

use crate::ui::prelude::*;

use super::Reader;
use super::following::list;
use crate::state::{AppState, live};
use session::BeatPhase;

/// What a chapter comes to, once its last beat has been told.
#[component]
pub fn Recap() -> impl IntoView {
    let (reader, telling) = (Reader::here(), AppState::here().telling);
    let ended = live(move || {
        let told = telling.get().filter(|telling| telling.phase == BeatPhase::Finished);
        told.filter(|telling| telling.position.ends_chapter()).map(|telling| telling.position.chapter().id)
    });
    let recap = move |id: &'static str| {
        view! {
            <div class="recap" id="recap" role="group" aria-labelledby="recap-heading">
                <h3 id="recap-heading">{reader.text("story-recap")}</h3>
                {recap_lines(id, reader)}
            </div>
        }
    };
    view! { {move || ended.get().map(|id| recap(id).into_any())} }
}

/// The three lines that a chapter comes to.
pub fn recap_lines(chapter: &str, reader: Reader) -> impl IntoView + use<> {
    let line = |line: u8| reader.text(&format!("chapter-{chapter}-recap-{line}"));
    let lines = [1, 2, 3].map(line);
    view! { <ul class="recap-lines">{list(lines.map(|line| view! { <li>{line}</li> }))}</ul> }
}
