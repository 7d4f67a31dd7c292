//! Host integration: start settings from the address, and messages to and from the embedding page.
//!
//! Start reading at `protocol`: the type of every message. Pure: `protocol`, `authorization`, `rate`, `ignored`,
//! `embed_settings`, `language`. The browser is touched by `message_data`, `channel`, `throttled`, `environment`,
//! `url`, `fresh_page`; signals by `current_settings`, `handler` and `resize`. Start settings themselves are in `session::settings`.

/// What a frame of ours may need of the page around it, as the attribute `allow` says it: to fill the screen, to keep it on
/// meanwhile, and to copy a link. Every frame that we print allows it.
pub const FRAME_ALLOW: &str = "fullscreen; screen-wake-lock; clipboard-write";

mod authorization;
mod channel;
pub mod current_settings;
pub mod embed_settings;
pub mod environment;
pub mod fresh_page;
pub mod handler;
pub mod ignored;
mod language;
mod message_data;
pub mod protocol;
pub mod rate;
mod resize;
pub mod throttled;
pub mod url;
