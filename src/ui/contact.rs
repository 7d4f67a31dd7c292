//! Contact: whom a reader may call, as the address of the page says it. Stands beside the signs that cannot wait.

use ::i18n::msg;
use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::i18n::use_i18n;
use session::settings::{contact, institution};

/// Who may be called, for whatever part of the page shows it; from context.
#[derive(Clone, Debug, Default)]
pub struct ContactName(pub Option<String>);

/// The line with the name and the number, or the name of a site; nothing where nobody is named. What the link says is what it
/// leads to, so that nobody can pass for somebody else unseen.
#[component]
pub fn Contact() -> impl IntoView {
    let i18n = use_i18n();
    use_context::<ContactName>().unwrap_or_default().0.map(move |named| {
        let (name, link) = institution::parts(&named);
        let words = i18n.t_with(msg::CONTACT_LINE, [("name", name.to_owned().into())]);
        let link = link.map(|link| (link.to_owned(), contact::shown(link).to_owned()));
        view! { <p class="contact">{words}{link.map(|(link, name)| view! { " "<OutsideLink link name /> })}</p> }
    })
}
