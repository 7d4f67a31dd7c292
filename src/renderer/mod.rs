//! Renderers: where draw lists become pixels of the page. The stage has a [`RendererSelector`] for each pane, which holds the
//! best renderer that works.

mod canvas;
mod error;
mod renderer_fallback;
mod webgl2;

pub use canvas::Canvas;
pub use error::RendererError;
pub use renderer_fallback::{RendererCallbacks, RendererKind, RendererSelector};
pub use webgl2::Webgl2;
