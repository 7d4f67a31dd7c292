//! Leptos components: what a person reads and presses. They read signals and send actions; none of them touches the session
//! but the stage, which plays its frames.

mod about;
mod blood;
mod branding;
mod cell_card;
mod chapters;
mod citations;
mod compare;
mod controls;
mod deferred_view;
mod description;
mod diagnostics;
mod evidence;
mod glossary;
mod print_summary;
mod theme;

mod care_team_questions;
mod history_controls;
mod key_owner;
mod kiosk_reset;
mod language_choice;
mod legend;
mod mark_legend;
mod marrow_bar;
mod notice;
mod page;
mod portrait;
mod presenting;
mod print;
mod qr_code;
mod question;
mod recap;
mod run_choices;
mod saved_file;
mod share;
mod shortcuts;
mod side_effects;
mod speech;
mod stage;
mod stage_labels;
mod stage_pane;
mod stage_settings;
mod stage_surfaces;
mod story;
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
