//! Branding: who shows the page, if its address says so. A colour, a name, a link. Only ever text.

use ::i18n::msg;
use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::i18n::use_i18n;
use crate::web;
use session::settings::{Accent, institution};

/// Puts the institution's colour where the style looks for it.
pub fn apply(accent: Accent) {
    web::set_root_property("--brand", &accent.hex());
    web::set_root_property("--brand-ink", accent.ink());
    web::set_root_attribute("data-brand", "");
}

/// The line in the foot of the page; nothing where nobody is named.
#[component]
pub fn Institution(
    /// A name, and after a bar the address of a site.
    named: Option<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    named.map(move |named| {
        let (name, link) = institution::parts(&named);
        let link = link.and_then(|link| Some((link.to_owned(), institution::site(link)?.to_owned())));
        let words = i18n.t_with(msg::SHOWN_BY, [("name", name.to_owned().into())]);
        view! {
            <p class="institution" id="institution">
                {words}
                {link.map(|(link, name)| view! { " "<OutsideLink link name /> })}
            </p>
        }
    })
}
