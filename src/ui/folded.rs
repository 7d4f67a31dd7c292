//! Folded part: a part of the page that can be closed, and is at first where there is little room. Print opens it.

use ::i18n::MessageId;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, memo, use_app_state};
use crate::web;
use session::View;

/// Where there is room for all parts, as the styles have it.
const WIDE: &str = "(min-width: 56rem)";

/// Open in the story and on wide screens; a person's own choice stands until the view or the width changes.
#[component]
pub fn Folded(
    /// Its id on the page.
    id: &'static str,
    /// How it is dressed.
    class: &'static str,
    /// What it is called.
    heading: MessageId,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let (i18n, view, is_wide) = (use_i18n(), use_app_state().view, web::media_query(WIDE));
    let is_open = memo(move || is_wide.get() || view.get() == View::Story);
    view! {
        <details id=id class=class data-folded=move || if is_open.get() { "open" } else { "closed" } prop:open=dynamic_flag(move || is_open.get())>
            <summary><h2>{i18n.t(heading)}</h2></summary>
            {children()}
        </details>
    }
}
