//! The environment as the browser knows it: what the device and its person ask for.

use session::Environment;
use web_sys::Window;

/// What holds now.
pub fn read(window: &Window) -> Environment {
    let matches = |query: &str| window.match_media(query).ok().flatten().is_some_and(|list| list.matches());
    let width_px = window.inner_width().ok().and_then(|width| width.as_f64());
    Environment {
        reduced_motion: matches("(prefers-reduced-motion: reduce)"),
        dark: matches("(prefers-color-scheme: dark)"),
        width_px: width_px.unwrap_or(f64::MAX),
    }
}
