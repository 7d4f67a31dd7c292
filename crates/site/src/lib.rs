//! Static site generator: writes the page of each language, with its messages and still pictures, when the page is built.
//!
//! It runs on the machine that builds, never in the page. In reading order: `compile` turns a locale file into compiled
//! messages, `glossary` marks terms in them, `language` gathers the files of a language; `page` renders all of it as HTML with
//! the pictures of `stills`; `template` fills `index.html`; `stylesheet` publishes the styles; `pseudo_locales` makes languages
//! for tests; [`generate`](generate()) writes everything into the folder that Trunk has built and is what the program runs.
//! `message_ids` generates the module [`i18n::msg`].
//!
//! A debug build is there to be quick: it draws small stills, keeps them in `target/site/`, and links the styles as they are.
//! What makes a visit small (AVIF, one bundled style sheet) is behind the feature `release`, whose packages take minutes to
//! compile.

mod asset_hash;
mod compile;
mod generate;
mod glossary;
mod language;
mod locale_assets;
mod message_ids;
mod message_parts;
mod page;
mod pseudo_locales;
mod stills;
mod stylesheet;
mod teaching_notes;
mod template;

pub use compile::Message;
pub use generate::generate;
pub use language::{Language, plain_rules};
