//! What is measured of Marrowscope. Native code calls it as it is; `web` hands it to JavaScript.

pub mod discs;
pub mod marrow_run;
pub mod packing;
pub mod picture;
#[cfg(target_arch = "wasm32")]
mod web;
