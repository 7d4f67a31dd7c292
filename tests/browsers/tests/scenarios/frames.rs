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
    (
        "wheel_fingers_keys_and_focus_stay_with_the_host",
        ORDINARY,
        wheel_fingers_keys_and_focus_stay_with_the_host,
    ),
    ("nothing_jumps_at_the_start", ORDINARY, nothing_jumps_at_the_start),
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

/// What scrolls the host's page, or belongs to its reader, passes through the stage; a wheel with the zoom key held does not.
fn wheel_fingers_keys_and_focus_stay_with_the_host(visit: &Visit) -> Checked {
    let page = visit.start_in_frame(800, 600, "view=explore&play=0")?;
    let focus: bool = page.browser.script("return document.activeElement === document.body")?;
    ensure(focus, "the page has taken the focus")?;
    let taken: Vec<String> = page.browser.script(
        "const stage = document.querySelector('.stage-picture'), taken = [];
         const send = (name, event, to) => { if (!to.dispatchEvent(event)) taken.push(name); };
         const all = { bubbles: true, cancelable: true };
         send('wheel', new WheelEvent('wheel', { ...all, deltaY: 120 }), stage);
         send('wheel with the zoom key', new WheelEvent('wheel', { ...all, deltaY: 120, ctrlKey: true }), stage);
         for (const key of ['ArrowDown', 'ArrowUp', 'Tab', 'Home', 'End', 'a'])
           send(key, new KeyboardEvent('keydown', { ...all, key }), document.body);
         const fingers = (type) => {
           // Not every browser lets a script make them.
           try {
             const finger = new Touch({ identifier: 0, target: stage, clientX: 90, clientY: 90 });
             const touches = type === 'touchend' ? [] : [finger];
             return new TouchEvent(type, { ...all, touches, targetTouches: touches, changedTouches: [finger] });
           } catch { return null; }
         };
         for (const type of ['touchstart', 'touchmove', 'touchend']) {
           const event = fingers(type);
           if (event) send(type, event, stage);
         }
         return taken",
    )?;
    ensure(taken == ["wheel with the zoom key"], format!("the page takes {taken:?}"))
}

/// Chromium counts how far things jump that nobody has moved.
fn nothing_jumps_at_the_start(visit: &Visit) -> Checked {
    for (width, height) in [(1200, 700), (390, 700)] {
        let page = visit.start_in_frame(width, height, "view=story&play=0")?;
        let jumped: f64 = page.browser.script(
            "if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
             const seen = new PerformanceObserver(() => {});
             seen.observe({ type: 'layout-shift', buffered: true });
             return new Promise((done) => setTimeout(() => done(seen.takeRecords().reduce((sum, one) => sum + one.value, 0)), 500))",
        )?;
        ensure(jumped < 0.001, format!("at {width} pixels the page jumps by {jumped}"))?;
    }
    Ok(())
}
