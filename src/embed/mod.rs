//! The edge to the page that frames us: start settings, the address, messages. Imports nothing of ours, so that what
//! comes from outside is plain data before it meets the app.
//!
//! Pure: `settings` and what they are made of (`accent`, `institution`, `origin`, `refusal`), `message`, `rate`, `seal`, `decimal`. The browser
//! is touched by `address` and `bridge` alone.

pub mod accent;
pub mod address;
pub mod bridge;
pub mod decimal;
pub mod institution;
pub mod language;
pub mod message;
mod origin;
pub mod rate;
pub mod refusal;
pub mod seal;
pub mod settings;
