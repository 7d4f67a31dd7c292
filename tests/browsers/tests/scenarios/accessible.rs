//! The accessibility checker finds nothing.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::Checked;

pub const SCENARIOS: &[Row] = &[
    ("accessible_in_a_window", ORDINARY, accessible_in_a_window),
    ("accessible_in_a_dark_room", ORDINARY, accessible_in_a_dark_room),
    ("accessible_in_a_narrow_frame", ORDINARY, accessible_in_a_narrow_frame),
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
