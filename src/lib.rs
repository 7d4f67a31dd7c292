//! `marrowscope`: the page. Read the modules in this order.
//!
//! `app` wires everything; `host` is the page around us: start settings and messages; `state` holds signals and the frame
//! loop; `renderer` puts pixels on a canvas; `web` calls the browser; `ui` holds the components; `text` says what is on screen;
//! `i18n` finds messages and writes numbers; `fault` is what a panic becomes.
//!
//! Imports go one way: `app` → `ui` → `host` → `text` → `state`, `i18n`; anybody may use `web`.

pub mod app;
mod fault;
pub mod host;
pub mod i18n;
pub mod renderer;
pub mod state;
mod text;
pub mod ui;
mod web;
