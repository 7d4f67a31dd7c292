//! Raster renderer: shows the raster's pixels on a canvas, with one `putImageData` a frame.

use render::{Backend, DrawList, FrameStatus, PaintBudget, Raster};
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, ContextAttributes2d, HtmlCanvasElement, ImageData};

use super::RendererError;

/// A canvas and the raster that fills it.
pub struct Canvas {
    element: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    raster: Raster,
}

impl Canvas {
    /// Draws on `element`.
    ///
    /// # Errors
    /// Where the browser gives no 2D context.
    pub fn new(element: HtmlCanvasElement) -> Result<Self, RendererError> {
        Self::of(element, Raster::default())
    }

    /// Draws on `element`, and spends so much on a frame.
    ///
    /// # Errors
    /// Where the browser gives no 2D context.
    pub fn with_budget(element: HtmlCanvasElement, budget: PaintBudget) -> Result<Self, RendererError> {
        Self::of(element, Raster::new(budget))
    }

    fn of(element: HtmlCanvasElement, raster: Raster) -> Result<Self, RendererError> {
        let context = context(&element).ok_or(RendererError::NoContext("2d"))?;
        Ok(Self { element, context, raster })
    }

    /// The canvas.
    pub const fn element(&self) -> &HtmlCanvasElement {
        &self.element
    }

    fn fit(&self, width: u32, height: u32) {
        if self.element.width() != width {
            self.element.set_width(width);
        }
        if self.element.height() != height {
            self.element.set_height(height);
        }
    }
}

fn context(element: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    // The picture covers its ground, so the browser need not look through it.
    let options = ContextAttributes2d::new();
    options.set_alpha(false);
    element.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()
}

impl Backend for Canvas {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        let status = self.raster.draw(list);
        let (width, height) = self.raster.size();
        self.fit(width, height);
        let (pixels, pitch, margin) = self.raster.frame();
        // A picture that cannot be shown (no memory for it) leaves the last one standing; the words go on.
        if let Ok(image) = ImageData::new_with_u8_clamped_array_and_sh(Clamped(pixels), pitch, height) {
            let (left, width, height) = (f64::from(margin), f64::from(width), f64::from(height));
            let _ = self.context.put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
                &image, -left, 0.0, left, 0.0, width, height,
            );
        }
        status
    }
}
