//! Browser APIs that need more than one call: the document, the clipboard, full screen, the wake lock, observers. Each
//! may be refused; then nothing happens.
//!
//! Handles (`gloo` listeners and timers, observers) stop when they are dropped. [`drop_with_owner`] ties one to the component or
//! effect that made it.

mod clipboard;
mod document;
mod frame;
mod fullscreen;
mod intersection;
pub mod log;
mod measure;
mod media;
mod owner;
mod resize;
mod second_window;
mod seen_part;
mod tone;
mod voice;
mod wake_lock;

pub use clipboard::copy;
pub use document::{
    close_part, document, focus, has_focus, is_entered, is_focus_in, is_in, is_opened, is_running, listen,
    listen_active, listen_capturing, open, page_height, print, reset_folds, root, set_root_attribute,
    set_root_property, show,
};
pub use frame::{is_framed, open_window};
pub use fullscreen::{fullscreen_enabled, is_fullscreen, toggle_fullscreen};
pub use intersection::when_intersecting;
pub use measure::{Measures, when_measured};
pub use media::media_query;
pub use owner::drop_with_owner;
pub use resize::when_resized;
pub use second_window::SecondWindow;
pub use seen_part::follow_seen_part;
pub use tone::Tones;
pub use voice::{ReadOut, read_out, stop_reading, when_voices_known};
pub use wake_lock::WakeLock;
