//! Citations: facts with where they were read, how sure they are and when that was last checked. Facts and references stand in the page as
//! it was served: they are read there, and loaded once.

use ::i18n::msg;
use leptos::prelude::*;
use session::settings::Region;
use story::sources::{SOURCES, Source, first_unverified, is_about_approval};

use crate::i18n::{I18n, Text};
use crate::web;

/// These facts.
pub fn cited(claims: &[&str], i18n: I18n) -> impl IntoView + use<> {
    let known = claims.iter().filter_map(|claim| SOURCES.iter().find(|source| source.claim == *claim));
    rows(known.collect(), i18n)
}

/// The sentence that one of them still awaits a second check, where one does.
pub fn awaiting(claims: &[&str], i18n: I18n) -> Option<Text> {
    let (fact, _) = served(first_unverified(claims)?, i18n);
    Some(i18n.t_with(msg::AWAITS_CHECK, [("fact", fact.into())]))
}

/// All of them.
pub fn all_cited(i18n: I18n) -> impl IntoView + use<> {
    rows(SOURCES.iter().collect(), i18n)
}

fn rows(sources: Vec<&'static Source>, i18n: I18n) -> impl IntoView + use<> {
    let tells_approvals = use_context::<Region>().unwrap_or_default() != Region::None;
    let told = sources.into_iter().filter(|source| tells_approvals || !is_about_approval(source.claim));
    view! { <dl class="sources">{told.map(|source| row(source, i18n)).collect_view()}</dl> }
}

/// The fact and where it was read, as the page was served with them.
fn served(claim: &str, i18n: I18n) -> (Text, Text) {
    let id = format!("{}-{claim}", i18n.locale.code());
    let item = web::document().and_then(|document| document.get_element_by_id(&id));
    let cite = item.as_ref().and_then(|item| item.query_selector("cite").ok().flatten());
    let text = |element: &web_sys::Element| element.text_content().unwrap_or_default();
    let (whole, cited) =
        (item.as_ref().map(text).unwrap_or_default(), cite.as_ref().map(text).unwrap_or_default());
    (whole.strip_suffix(&cited).unwrap_or(&whole).trim().into(), cited.into())
}

fn row(source: &'static Source, i18n: I18n) -> impl IntoView + use<> {
    let (fact, cited) = served(source.claim, i18n);
    let date = i18n.with_bundle(|bundle| source.checked.words(bundle));
    let checked = i18n.t_with(msg::ABOUT_CHECKED, [("date", date.into())]);
    view! {
        <div data-claim=source.claim>
            <dt>{fact}</dt>
            <dd>{cited}</dd>
            <dd class="hint">{i18n.t(source.status.message()) + " "}{checked}</dd>
        </div>
    }
}
