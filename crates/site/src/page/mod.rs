//! Text page: the whole page as HTML in one language. It is what search engines, printers and people without script get, and
//! what stands until the app takes over. Chapters, treatments, limits and sources come from the same messages and tables as the
//! app.

mod about;
mod chapters;
mod questions;
mod treatments;
mod writer;

use i18n::msg;
use maud::{Markup, html};

use crate::Language;
use crate::message_parts::MessageParts;
use crate::stills::Stills;
use writer::PageWriter;

/// What a page needs to know beside its own messages.
pub(crate) struct PageContext<'page> {
    /// The `id` of the page's main element.
    pub(crate) id: String,
    /// Address and code of each other language.
    pub(crate) others: Vec<(String, String)>,
    /// The stills that it shows.
    pub(crate) stills: &'page Stills,
    /// The app's messages, where they stand in the page.
    pub(crate) parts: Option<&'page MessageParts>,
}

/// The main element.
pub(crate) fn main_element(language: &Language, context: &PageContext) -> Markup {
    let bundle = language.bundle();
    let page =
        PageWriter { code: language.code(), bundle: &bundle, stills: context.stills, parts: context.parts };
    html! {
        main.words id=(context.id) lang=(page.code) dir=(page.t(msg::TEXT_DIRECTION)) {
            (page.heading(&context.others))
            (page.contents())
            (page.chapters())
            (page.treatments())
            (page.questions())
            (page.limits())
            (page.sources())
        }
    }
}

#[cfg(test)]
mod tests;
