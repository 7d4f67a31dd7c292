//! Internationalization: messages by id, numbers and plural forms in the language of the page.
//!
//! `context` is what components use; `loader` reads the messages that the page was served with; `intl` asks the browser for
//! number formats and plural rules, `numbers` is how the page writes numbers with them.

mod context;
mod intl;
pub mod loader;
mod numbers;

pub use ::i18n::{ArgValue, Locale, MessageBundle, Segment};
pub use context::{I18n, LEAST_SHARE, use_i18n};
pub use numbers::Numbers;
