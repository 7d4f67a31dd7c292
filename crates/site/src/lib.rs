//! `press`: makes what the page is served with. Runs on the machine that builds, never in the page.
//!
//! In reading order: `compile` turns one locale file into lines of words; `language` gathers the files of a language;
//! `page` writes all of it as HTML, with the pictures of `stills`; `pseudo` makes languages for tests; `release` puts
//! everything into the folder that Trunk has built, with one style sheet (`styles`), and is what the program runs.

mod compile;
mod edition;
mod fault;
mod language;
mod page;
mod pseudo;
pub mod release;
mod stills;
mod styles;
mod template;

pub use compile::Message;
pub use fault::{Fault, Made};
pub use language::{Language, plain_rules};
