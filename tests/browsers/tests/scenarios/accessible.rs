//! The accessibility checker finds nothing.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::Checked;
use browsers::page::Page;
use browsers::variant::Variant;

pub const SCENARIOS: &[Row] = &[
    ("accessible_in_a_window", ORDINARY, accessible_in_a_window),
    ("accessible_in_a_dark_room", ORDINARY, accessible_in_a_dark_room),
    ("accessible_in_a_narrow_frame", ORDINARY, accessible_in_a_narrow_frame),
    ("accessible_in_each_view_and_language", ORDINARY, accessible_in_each_view_and_language),
];

fn accessible_in_a_window(visit: &Visit) -> Checked {
    let page = visit.start("play=0&therapies=car_t&speed=banana")?;
    accessibility::check(page.browser)
}

fn accessible_in_a_dark_room(visit: &Visit) -> Checked {
    let page = visit.start("play=0&room=dark&therapies=antibody")?;
    page.browser.script::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
    accessibility::check(page.browser)
}

fn accessible_in_a_narrow_frame(visit: &Visit) -> Checked {
    let page = visit.start_in_frame(320, 480, "play=0")?;
    accessibility::check(page.browser)
}

/// With everything opened that opens.
fn accessible_in_each_view_and_language(visit: &Visit) -> Checked {
    for file in ["index.html", "index.es.html"] {
        for view in ["story&chapter=3&beat=3", "explore&therapies=car_t", "compare&therapies=chemo"] {
            let address = visit.server.address(Variant::Plain, file);
            let page = Page::start(visit.browser, &format!("{address}?size=small&play=0&view={view}"))?;
            page.browser
                .script::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
            accessibility::check(page.browser).map_err(|fault| format!("{file}, {view}: {fault}"))?;
        }
    }
    Ok(())
}
