//! Full screen.

use super::document::document;

/// Whether this frame may fill the screen at all.
pub fn fullscreen_enabled() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Whether something fills the screen.
pub fn is_fullscreen() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Fills the screen with the page, or gives it back.
pub fn toggle_fullscreen() {
    let Some(document) = document() else { return };
    if is_fullscreen() {
        document.exit_fullscreen();
    } else if !document.fullscreen_enabled() {
        // Asked in vain, some browsers report an error of the page.
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}
