//! `marrowscope`: the page. Read the modules in this order.
//!
//! `app` wires everything; `embed` reads the start settings; `session` plays the run frame by frame; `backend` puts
//! its pixels on a canvas; `ui` shows switches, readouts and words; `i18n` finds the words; `fault` is what a panic
//! becomes.

pub mod app;
pub mod backend;
pub mod embed;
mod fault;
pub mod i18n;
pub mod session;
pub mod ui;
