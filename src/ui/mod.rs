//! What a person reads and presses. Components take signals and send actions; none of them touches the session but
//! the stage, which plays its frames.

mod about;
mod agent_words;
mod blood;
mod browser;
mod cell_card;
mod chapters;
mod cited;
mod compare;
mod controls;
mod description;
mod evidence;
mod glossary;
mod keys;
mod language_choice;
mod legend;
mod marrow_bar;
mod notice;
mod page;
mod past;
mod pinch;
mod presenting;
mod reader;
mod run_choices;
mod side_effects;
mod stage;
mod stage_labels;
mod stage_pane;
mod stage_settings;
mod story;
mod therapies;
mod therapy_card;
mod time_line;
mod transcript;
mod trials;
mod view_controls;
mod view_switch;
mod words_of_run;

pub use page::{Page, PageProps};
pub use reader::Reader;
