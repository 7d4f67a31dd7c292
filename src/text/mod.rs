//! Text of what is on screen, made from the view model: for components, and for answers to the page that embeds us.

mod run_description;
mod therapy_text;

pub use run_description::{caption, caption_with_terms, describe, level};
pub use therapy_text::{agent_name, target_label, therapy_name, therapy_names};
