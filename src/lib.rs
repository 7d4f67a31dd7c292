//! `marrowscope`: the page. Read the modules in this order.
//!
//! `app` wires everything; `host` is the page around us: start settings and messages; `state` holds signals and the frame loop;
//! `renderer` puts pixels on a canvas; `web` calls the browser; `ui` shows switches, readouts and words; `i18n` finds the words; `fault` is what a panic
//! becomes.

pub mod app;
mod fault;
pub mod host;
pub mod i18n;
pub mod renderer;
pub mod state;
pub mod ui;
mod web;
