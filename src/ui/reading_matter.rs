//! Reading matter: the parts below the rest that are opened by name, one at a time. An address that ends in the name of one opens it:
//! `#about`, `#view=explore&glossary`.

use leptos::prelude::*;

use crate::host::url::Parts;
use crate::state::use_app_state;
use crate::web;
use session::settings::address::asks_for;

/// The name that they share, so that the browser keeps one of them open.
pub const GROUP: &str = "reading";
/// The id of the described view.
pub const DESCRIBED_ID: &str = "described";
/// The id of the part about what can be heard.
pub const HEARD_ID: &str = "heard";

/// Their ids, which links name.
const PARTS: [&str; 10] = [
    "questions",
    "transcript",
    "share",
    "projector",
    "outline",
    DESCRIBED_ID,
    HEARD_ID,
    "glossary",
    "about",
    "keys",
];

/// The part that an address names.
pub fn named_in(address: &Parts) -> Option<&'static str> {
    PARTS.into_iter().find(|part| asks_for(part, &address.query, &address.fragment))
}

/// Opens a part once, when the page is shown: before, nothing can be scrolled to.
pub fn open_at_start(part: Option<&'static str>) {
    let (Some(part), view_model) = (part, use_app_state().view_model) else { return };
    Effect::new(move |done: Option<bool>| {
        // Published in the first frame, and read after it.
        view_model.track();
        let is_due = done != Some(true) && web::is_running();
        if is_due {
            web::show(part);
        }
        is_due || done == Some(true)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_opens_a_part_by_its_name() {
        let named = |query: &str, fragment: &str| {
            named_in(&Parts { query: query.into(), fragment: fragment.into(), ..Parts::default() })
        };
        assert_eq!(named("", "about"), Some("about"));
        assert_eq!(named("seed=3", "#view=explore&glossary"), Some("glossary"));
        assert_eq!(named("keys", ""), Some("keys"));
        for fragment in ["", "seed=3", "other", "institution=about", "about=0"] {
            assert_eq!(named("", fragment), None, "{fragment}");
        }
    }
}
