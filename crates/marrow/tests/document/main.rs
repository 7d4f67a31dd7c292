//! `docs/model.md` says of the model what is true: its numbers, its agents, and which file does what is seen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a document without its headings fails the test")]

mod by_kind;
mod parameters;
mod seen;
mod source;

const DOCUMENT: &str = include_str!("../../../../docs/model.md");
