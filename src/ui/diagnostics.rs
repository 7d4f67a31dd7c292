//! Diagnostics: what is logged about the picture, where the address asks for the log.

use leptos::prelude::*;

use crate::state::use_app_state;

/// Logs each step of adaptive quality: with which share of its pixels' width and height the picture is drawn.
pub fn log_quality() {
    if !log::log_enabled!(log::Level::Info) {
        return;
    }
    let view_model = use_app_state().view_model;
    Effect::new(move |before: Option<f32>| {
        let scale = view_model.with(|view_model| view_model.pixels);
        if before != Some(scale) {
            log::info!("adaptive quality: drawn at {:.0} % of full resolution", scale * 100.0);
        }
        scale
    });
}
