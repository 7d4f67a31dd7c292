//! The page inside somebody else's page.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;
use browsers::variant::Variant;

pub const SCENARIOS: &[Row] = &[
    ("starts_in_a_sandbox", ORDINARY, starts_in_a_sandbox),
    ("single_file_starts_in_a_sandbox", ORDINARY, single_file_starts_in_a_sandbox),
    ("works_where_frames_are_held_back", ORDINARY, works_where_frames_are_held_back),
    ("nothing_sticks_out", ORDINARY, nothing_sticks_out),
];

const SANDBOX: &str = "sandbox=\"allow-scripts\" width=\"800\" height=\"600\"";

fn starts_in_a_sandbox(visit: &Visit) -> Checked {
    sandboxed(visit, &visit.address(Variant::Open, "play=0"))
}

fn single_file_starts_in_a_sandbox(visit: &Visit) -> Checked {
    let file = visit.server.address(Variant::Plain, "marrowscope.html");
    sandboxed(visit, &format!("{file}?size=small&view=explore&play=0"))
}

fn sandboxed(visit: &Visit, address: &str) -> Checked {
    let page = Page::start_in_frame(visit.browser, &visit.server.frame_address(address, SANDBOX))?;
    let origin: String = page.browser.script("return self.origin")?;
    ensure(origin == "null", format!("not sandboxed: {origin}"))?;
    page.step()
}

/// No browser draws what a host hides, and some hold back what nobody has touched.
fn works_where_frames_are_held_back(visit: &Visit) -> Checked {
    let hidden = format!("{SANDBOX} style=\"display: none\"");
    let address = visit.server.frame_address(&visit.address(Variant::Open, "play=0"), &hidden);
    let page = Page::start_in_frame(visit.browser, &address)?;
    page.step()
}

fn nothing_sticks_out(visit: &Visit) -> Checked {
    for (width, height) in [(320, 480), (480, 320), (1024, 768), (3840, 2160), (200, 200)] {
        let page = visit.start_in_frame(width, height, "play=0")?;
        let (content, frame): (u32, u32) =
            page.browser.script("return [document.documentElement.scrollWidth, innerWidth]")?;
        ensure(frame == width, format!("a frame of {frame} instead of {width}"))?;
        ensure(content <= frame, format!("at {width}×{height} the page is {content} wide"))?;
    }
    Ok(())
}
