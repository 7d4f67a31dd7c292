//! Console logging, enabled by `?debug=1`.
//!
//! Where it is off, `log::info!` and its kin cost the check of one number.

use web_sys::Window;

/// Turns the log on where the address asks for it.
pub fn init(window: &Window) {
    let location = window.location();
    if [location.search(), location.hash()].into_iter().flatten().any(|part| asks_for_log(&part)) {
        // The one logger of the page; a second attempt is refused, which does no harm.
        if console_log::init_with_level(::log::Level::Debug).is_ok() {
            ::log::info!("marrowscope {}", env!("CARGO_PKG_VERSION"));
        }
    }
}

fn asks_for_log(part: &str) -> bool {
    form_urlencoded::parse(part.trim_start_matches(['?', '#']).as_bytes())
        .any(|(name, value)| name == "debug" && value == "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debug_1_asks_for_the_log() {
        assert!(["?debug=1", "?view=story&debug=1", "#debug=1"].into_iter().all(asks_for_log));
        assert!(!["", "?debug=0", "?debug", "?xdebug=1", "?view=debug=1"].into_iter().any(asks_for_log));
    }
}
