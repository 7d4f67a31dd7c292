//! Each fault ends in a usable page.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::engine::{Engine, Wish};
use browsers::page::Page;
use browsers::variant::Variant;

pub const SCENARIOS: &[Row] = &[
    ("webassembly_forbidden", ORDINARY, webassembly_forbidden),
    ("a_file_is_missing", ORDINARY, a_file_is_missing),
    ("a_panic_offers_a_restart", ORDINARY, a_panic_offers_a_restart),
    ("a_stumble_at_the_start_is_tried_again", ORDINARY, a_stumble_at_the_start_is_tried_again),
];

pub const WITHOUT_SCRIPT: &[Row] =
    &[("script_is_off", Wish { still_and_dark: false, no_script: true }, script_is_off)];

fn webassembly_forbidden(visit: &Visit) -> Checked {
    ends_in_fault(visit, Variant::NoWebAssembly)?;
    visit.shows_words_and("fault-wasm-blocked")
}

fn a_file_is_missing(visit: &Visit) -> Checked {
    ends_in_fault(visit, Variant::Broken)?;
    visit.shows_words_and("fault-load")
}

fn ends_in_fault<'stage>(visit: &Visit<'stage>, variant: Variant) -> Checked<Page<'stage>> {
    visit.browser.visit(&visit.address(variant, ""))?;
    let page = Page { browser: visit.browser };
    page.wait("the fault is noticed", |page| Ok(page.state()? == "fault"))?;
    Ok(page)
}

fn a_panic_offers_a_restart(visit: &Visit) -> Checked {
    let page = visit.start("")?;
    page.browser.script::<()>("dispatchEvent(new CustomEvent('marrowscope-fault', {detail: 'panic'}))")?;
    page.wait("the fault is noticed", |page| Ok(page.state()? == "fault"))?;
    visit.shows_words_and("fault-panic")?;
    ensure(page.browser.shows("fault-restart")?, "no button to start again")?;
    page.click("fault-restart")?;
    page.wait("it runs again", |page| Ok(page.state().unwrap_or_default() == "running"))
}

fn a_stumble_at_the_start_is_tried_again(visit: &Visit) -> Checked {
    let page = Page::start(visit.browser, &visit.address(Variant::Stumbling, "play=0"))?;
    page.step()
}

/// `WebKitGTK` cannot be told to switch scripts off; there a host's policy does it.
fn script_is_off(visit: &Visit) -> Checked {
    let variant = if visit.browser.engine == Engine::WebKit { Variant::NoScript } else { Variant::Plain };
    visit.browser.visit(&visit.address(variant, ""))?;
    visit.shows_words_and("")?;
    ensure(!visit.browser.shows("fault")?, "an empty fault is shown")
}
