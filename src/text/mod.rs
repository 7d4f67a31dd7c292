//! Text of what is on screen, made from the view model: for components, and for answers to the page that embeds us.

mod run_description;
mod setting_names;
mod story_text;
mod therapy_text;
mod trial_description;

pub use run_description::{day_words, describe, describe_briefly, given, level, myeloma_word, whose};
pub use setting_names::{
    m_protein_name, pane_name, pane_name_short, pane_title, size_name, speed_name, stage_name, view_name,
};
pub use story_text::{caption, caption_of, caption_with_terms, choice_words, told};
pub use therapy_text::{agent_name, agent_names, target_name};
pub use trial_description::{describe_trial, describe_trial_briefly, setting_name, trial_progress};
