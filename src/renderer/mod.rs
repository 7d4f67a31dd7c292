//! Where pixels meet the page: backends of `render::Backend` that need a browser. The page uses the [`Ladder`], which
//! holds the best of them that works.

mod canvas;
mod fallback;
mod listening;
mod webgl2;

pub use canvas::Canvas;
pub use fallback::{Hearing, Ladder, Renderer, Wish};
pub use listening::Listening;
pub use webgl2::Webgl2;
