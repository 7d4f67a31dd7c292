//! Console logging, enabled by `?debug=1`.
//!
//! Where it is off, `log::info!` and its kin cost the check of one number.

use session::settings::address;
use web_sys::Window;

/// Turns the log on where the address asks for it.
pub fn init(window: &Window) {
    let location = window.location();
    let (query, fragment) = (location.search().unwrap_or_default(), location.hash().unwrap_or_default());
    if asks_for_log(&query, &fragment) {
        // The one logger of the page; a second attempt is refused, which does no harm.
        if console_log::init_with_level(::log::Level::Debug).is_ok() {
            ::log::info!("marrowscope {}", env!("CARGO_PKG_VERSION"));
        }
    }
}

fn asks_for_log(query: &str, fragment: &str) -> bool {
    let parameters = address::parameters(query, fragment);
    parameters.iter().any(|one| one.name == "debug" && one.value.as_deref() == Some("1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debug_1_asks_for_the_log() {
        let asks = |query| asks_for_log(query, "") && asks_for_log("", query);
        assert!(["?debug=1", "?view=story&amp;debug=1", "#debug=1"].into_iter().all(asks));
        assert!(!["", "?debug=0", "?debug", "?xdebug=1", "?view=debug=1"].into_iter().any(asks));
    }
}
