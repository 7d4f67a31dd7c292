//! Citations: facts with where they were read, how sure they are and when that was last checked.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use story::sources::{SOURCES, Source, first_unverified};

use crate::i18n::{I18n, Text};

/// These facts.
pub fn cited(claims: &[&str], i18n: I18n) -> impl IntoView + use<> {
    let known = claims.iter().filter_map(|claim| SOURCES.iter().find(|source| source.claim == *claim));
    rows(known.collect(), i18n)
}

/// The sentence that one of them still awaits a second check, where one does.
pub fn awaiting(claims: &[&str], i18n: I18n) -> Option<Text> {
    let fact = i18n.t(family::SOURCE.id(first_unverified(claims)?));
    Some(i18n.t_with(msg::AWAITS_CHECK, [("fact", fact.into())]))
}

/// All of them.
pub fn all_cited(i18n: I18n) -> impl IntoView + use<> {
    rows(SOURCES.iter().collect(), i18n)
}

fn rows(sources: Vec<&'static Source>, i18n: I18n) -> impl IntoView + use<> {
    view! { <dl class="sources">{sources.into_iter().map(|source| row(source, i18n)).collect_view()}</dl> }
}

fn row(source: &'static Source, i18n: I18n) -> impl IntoView + use<> {
    let checked = i18n.t_with(msg::ABOUT_CHECKED, [("date", source.checked.into())]);
    view! {
        <div data-claim=source.claim>
            <dt>{i18n.t(family::SOURCE.id(source.claim))}</dt>
            <dd>{Text::from(source.cited)}</dd>
            <dd class="hint">{i18n.t(source.status.message())}" "{checked}</dd>
        </div>
    }
}
