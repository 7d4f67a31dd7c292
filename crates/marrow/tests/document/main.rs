//! `docs/model.md` says of the model what is true: its numbers, its agents, and which file does what is seen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a document without its headings fails the test")]

mod literals;
mod seen;
mod source;
mod tables;

const DOCUMENT: &str = include_str!("../../../../docs/model.md");
