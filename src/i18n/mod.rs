//! Internationalization: messages by id, numbers and plural forms in the language of the page.
//!
//! `context` is what components use; `loader` reads the messages that the page was served with; `intl` asks the browser for
//! number formats and plural rules, `numbers` is how the page writes numbers with them; `text` is how words stand on the page.

mod context;
mod intl;
pub mod loader;
mod numbers;
mod text;

pub use ::i18n::{ArgValue, Locale, MessageBundle, Segment};
pub use context::{I18n, LEAST_SHARE, use_i18n};
pub use numbers::NumberFormat;
pub use text::Text;
