//! What a person reads and presses. Components take signals and send actions; none of them touches the session but
//! the stage, which plays its frames.

#![allow(
    clippy::redundant_closure,
    reason = "Leptos erases the type of a closure that is written in a view; a named one brings its code along for each place"
)]

mod about;
mod blood;
mod branding;
mod cell_card;
mod chapters;
mod citations;
mod compare;
mod controls;
mod description;
mod evidence;
pub(crate) mod following;
mod glossary;
mod print_summary;
mod theme;
mod therapy_text;

mod care_team_questions;
mod history_controls;
mod kiosk_reset;
mod language_choice;
mod legend;
mod mark_legend;
mod marrow_bar;
mod notice;
mod page;
mod portrait;
mod prelude;
mod presenting;
mod print;
mod qr_code;
mod question;
mod reader;
mod recap;
mod run_choices;
pub(crate) mod run_description;
mod saved_file;
mod share;
mod shortcuts;
mod side_effects;
mod stage;
mod stage_labels;
mod stage_pane;
mod stage_settings;
mod stage_surfaces;
pub(crate) mod story;
mod therapies;
mod therapy_card;
mod time_line;
mod tracked_metrics;
mod transcript;
mod trials;
mod view_controls;
mod view_switch;
mod visibility;
mod zoom_gestures;

pub use page::{Page, PageProps};
pub use reader::Reader;
