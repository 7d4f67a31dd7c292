//! The layout holds with words of other shapes: long ones, and ones written from right to left. The languages are made up by
//! `press` for these tests alone.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;
use browsers::variant::Variant;

pub const SCENARIOS: &[Row] = &[
    ("long_words_fit", ORDINARY, long_words_fit),
    ("right_to_left_mirrors_the_layout", ORDINARY, right_to_left_mirrors_the_layout),
];

const VIEWS: [&str; 3] = ["story", "explore", "compare"];

/// Controls whose words are cut off, and how far the page sticks out. A list cuts its own entries, and one browser counts
/// what it cuts as the label's.
const STICKS_OUT: &str = "
const cut = [...document.querySelectorAll('button, a, label, summary, h1, h2, h3, p, li, dt, dd')]
  .filter((e) => e.checkVisibility() && !e.closest('.visually-hidden, .stage') && !e.querySelector('select') && e.scrollWidth > e.clientWidth + 1
    && getComputedStyle(e).display !== 'inline')
  .map((e) => `${e.tagName} ${e.id} ${e.className} ${e.innerText.slice(0, 30)}`);
return [document.documentElement.scrollWidth - innerWidth, cut.join('; ')]";

fn start<'visit>(visit: &Visit<'visit>, file: &str, view: &str, size: (u32, u32)) -> Checked<Page<'visit>> {
    let address = visit.server.address(Variant::Plain, file);
    let frame = format!("width=\"{}\" height=\"{}\" style=\"border:0\"", size.0, size.1);
    let address = visit.server.frame_address(&format!("{address}?size=small&play=0&view={view}"), &frame);
    Page::start_in_frame(visit.browser, &address)
}

fn nothing_sticks_out(page: &Page, what: &str) -> Checked {
    let (beyond, cut): (i32, String) = page.browser.script(STICKS_OUT)?;
    ensure(beyond <= 0, format!("{what}: the page sticks out by {beyond} px"))?;
    ensure(cut.is_empty(), format!("{what}: words are cut off: {cut}"))
}

fn long_words_fit(visit: &Visit) -> Checked {
    for view in VIEWS {
        for size in [(320, 480), (1024, 768)] {
            let page = start(visit, "index.en-x-long.html", view, size)?;
            nothing_sticks_out(&page, &format!("{view} at {}×{}", size.0, size.1))?;
        }
    }
    Ok(())
}

fn right_to_left_mirrors_the_layout(visit: &Visit) -> Checked {
    for view in VIEWS {
        let page = start(visit, "index.en-x-rtl.html", view, (1200, 800))?;
        nothing_sticks_out(&page, view)?;
        let (title, stage): (f64, f64) = page.browser.script(
            "const gaps = (e) => { const box = e.getBoundingClientRect(); return box.left - (innerWidth - box.right) };
             return [gaps(document.querySelector('h1')), gaps(document.querySelector('.stage-area'))]",
        )?;
        ensure(title > 0.0, format!("{view}: the title does not stand at the right"))?;
        ensure(view == "compare" || stage > 0.0, format!("{view}: the stage does not stand at the right"))?;
    }
    Ok(())
}
