//! Facts with where they were read, how sure they are and when that was last checked.

use crate::ui::prelude::*;
use story::sources::{SOURCES, Source, first_unverified};

use super::Reader;

/// These facts.
pub fn cited(claims: &[&str], reader: Reader) -> impl IntoView + use<> {
    let known = claims.iter().filter_map(|claim| SOURCES.iter().find(|source| source.claim == *claim));
    rows(known.collect(), reader)
}

/// The sentence that one of them still awaits a second check, where one does.
pub fn awaiting(claims: &[&str], reader: Reader) -> Option<String> {
    let fact = reader.text(&format!("source-{}", first_unverified(claims)?));
    Some(reader.text_with("awaits-check", [("fact", fact.into())]))
}

/// All of them.
pub fn all_cited(reader: Reader) -> impl IntoView + use<> {
    rows(SOURCES.iter().collect(), reader)
}

fn rows(sources: Vec<&'static Source>, reader: Reader) -> impl IntoView + use<> {
    let rows: Vec<_> = sources.into_iter().map(|source| row(source, reader)).collect();
    view! { <dl class="sources">{rows}</dl> }
}

fn row(source: &'static Source, reader: Reader) -> impl IntoView + use<> {
    let checked = reader.text_with("about-checked", [("date", source.checked.into())]);
    view! {
        <div data-claim=source.claim>
            <dt>{reader.text(&format!("source-{}", source.claim))}</dt>
            <dd>{source.cited}</dd>
            <dd class="hint">{reader.text(source.status.words())}" "{checked}</dd>
        </div>
    }
}
