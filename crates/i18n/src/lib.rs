//! Message bundle: the messages of one language by id, formatted with arguments.
//!
//! A message is written in Fluent (`locales/<code>/*.ftl`), compiled by the crate `site` when the page is built, and formatted
//! here at run time without a parser of Fluent. In reading order: [`Locale`] lists the languages, [`MessageId`] and
//! [`msg`] name the messages, [`MessageBundle`] holds them, `pattern` formats them, [`Segment`] finds glossary terms in them.
//!
//! **Invariant:** pure. What differs between languages beyond words, that is plural categories and how numbers are written,
//! is handed in as [`LocaleRules`], because a browser knows it already.
//!
//! ```
//! use i18n::{LocaleRules, MessageBundle, msg};
//!
//! let rules = LocaleRules {
//!     plural: |_, count| if count == 1 { "one".into() } else { "other".into() },
//!     count: |_, count| count.to_string(),
//! };
//! let patterns = [(msg::CARD_TIMES, "{count|one:once|:{count} times}"), (msg::DAY, "Day {day}")];
//! let bundle = MessageBundle::parse(MessageBundle::compile("en", patterns), rules);
//!
//! assert_eq!(bundle.text_with(msg::DAY, [("day", "3".into())]), "Day 3");
//! assert_eq!(bundle.text_with(msg::CARD_TIMES, [("count", 1.into())]), "once");
//! assert_eq!(bundle.text_with(msg::CARD_TIMES, [("count", 2.into())]), "2 times");
//! ```

mod args;
mod bundle;
mod locale;
#[macro_use]
mod message_id;
mod message_name;
#[rustfmt::skip]
pub mod msg;
mod pattern;
mod segment;

pub use args::{ArgValue, LocaleRules};
pub use bundle::MessageBundle;
pub use locale::Locale;
pub use message_id::{Family, MessageId};
pub use segment::Segment;
