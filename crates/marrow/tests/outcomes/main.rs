//! What must come out of the model, over many seeds, with bounds from the project's reference of medical facts. No rule of
//! the model knows of these outcomes: they emerge. One file for each.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::disallowed_methods, reason = "what is measured need not be equal to the bit")]
#![allow(clippy::expect_used, reason = "an unknown agent or a run that stops fails the test")]

mod car_t;
mod contrast;
mod doses;
mod escape;
mod exhaustion;
mod healthy;
mod no_response;
mod off_tumour;
mod seeds;
mod transplant;
mod untreated;
