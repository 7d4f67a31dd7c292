//! What a person reads and presses. Components take signals and send actions; none of them touches the session but
//! the stage, which plays its frames.

#![allow(
    clippy::redundant_closure,
    reason = "Leptos erases the type of a closure that is written in a view; a named one brings its code along for each place"
)]

mod about;
mod agent_words;
mod blood;
mod brand;
mod browser;
mod cell_card;
mod chapters;
mod cited;
mod colours;
mod compare;
mod controls;
mod description;
mod digest;
mod evidence;
mod following;
mod glossary;
mod host;
mod host_actions;
mod host_height;

mod idle;
mod keys;
mod language_choice;
mod legend;
mod marrow_bar;
mod notice;
mod page;
mod paper;
mod past;
mod pinch;
mod portrait;
mod prelude;
mod present_settings;
mod presenting;
mod qr_code;
mod question;
mod questions;
mod reader;
mod recap;
mod run_choices;
mod saved_file;
mod share;
mod side_effects;
mod sight;
mod signs;
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
mod watched;
mod words_of_run;

pub use page::{Page, PageProps};
pub use reader::Reader;
