//! The page that embeds us: start settings, the address, messages.
//!
//! Pure: `settings` and what they are made of (`accent`, `institution`, `origin`, `setting_error`), `protocol`, `rate`,
//! `embed_settings`. The browser is touched by `url`, `channel`, `handler` and `resize`.

pub mod accent;
pub mod apply_settings;
pub mod channel;
pub mod current_settings;
pub mod embed_settings;
pub mod handler;
pub mod institution;
pub mod language;
mod origin;
pub mod protocol;
pub mod rate;
pub mod resize;
pub mod setting_error;
pub mod settings;
pub mod url;
