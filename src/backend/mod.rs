//! Where pixels meet the page: backends of `render::Backend` that need a browser.

mod canvas;

pub use canvas::Canvas;
