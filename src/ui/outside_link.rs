//! Outside link: opens another site in a window of its own; where the page around a frame forbids that, says its address.

use ::i18n::msg;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::dynamic_text;
use crate::web;

/// A link to another site or to a number, with the words that it could not be opened, where it could not.
#[component]
pub fn OutsideLink(
    /// Where it leads.
    link: String,
    /// What it is called.
    name: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let refused = RwSignal::new(false);
    let to = StoredValue::new(link.clone());
    // A site opens beside the page, a number in whatever the device calls with.
    let is_site = !link.starts_with("tel:");
    let open = move |event: MouseEvent| {
        // A sandbox without `allow-popups` refuses without a word. Keys that ask for a tab of another kind are the browser's.
        if is_site && web::is_framed() && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
            event.prevent_default();
            refused.set(!web::open_window(&to.get_value()));
        }
    };
    let words =
        move || refused.get().then(|| i18n.t_with(msg::LINK_REFUSED, [("address", to.get_value().into())]));
    view! {
        <a href=link target=is_site.then_some("_blank") rel="noopener noreferrer" on:click=open>{name}</a>
        " "<span role="status" class="refused">{dynamic_text(words)}</span>
    }
}
