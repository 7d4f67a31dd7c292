//! Draws the same list with a graphics processor: the raster's sprites and ground as textures, each frame two or three
//! draw calls.

mod program;
mod texture;

use render::quads::{BackgroundQuad, PAGE_PX, PAGES, QUAD_BYTES, Quads};
use render::{Backend, DrawList, FrameStatus, PaintBudget};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlCanvasElement, WebGl2RenderingContext as Gl, WebGlUniformLocation};

use texture::Texture;

/// Painted pixels that a frame may spend on new sprites and ground: twice the raster's, for here nothing is blended.
const EFFORT: PaintBudget = PaintBudget::Pixels(32_000);
/// What a browser calls a graphics processor that is none, in lower case.
const SOFTWARE: [&str; 5] = ["swiftshader", "llvmpipe", "softpipe", "software", "basic render"];

/// A graphics processor and what it has been given.
pub struct Webgl2 {
    canvas: HtmlCanvasElement,
    gl: Gl,
    quads: Quads,
    frame: WebGlUniformLocation,
    pages: Texture,
    edition: u32,
    sheets: [Option<Kept>; 2],
}

/// A sheet of ground that has its texture.
struct Kept {
    number: u32,
    size_px: (u32, u32),
    texture: Texture,
}

impl Kept {
    fn new(gl: &Gl, sheet: &BackgroundQuad<'_>) -> Option<Self> {
        let texture = Texture::of_sheet(gl, sheet)?;
        Some(Self { number: sheet.number, size_px: sheet.size_px, texture })
    }
}

impl Webgl2 {
    /// Draws on `canvas`; nothing where the browser gives no WebGL 2, or, if `hardware` is asked for, plays it in
    /// software.
    pub fn new(canvas: &HtmlCanvasElement, hardware: bool) -> Option<Self> {
        let gl = context(canvas, hardware)?;
        if hardware && is_software(&gl) {
            return None;
        }
        let buffer = gl.create_buffer()?;
        gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&buffer));
        let frame = program::prepare(&gl, QUAD_BYTES)?;
        let pages = clear_pages(&gl)?;
        let (canvas, quads) = (canvas.clone(), Quads::new(EFFORT));
        Some(Self { canvas, gl, quads, frame, pages, edition: 0, sheets: [None, None] })
    }

    /// Whether the browser has taken the graphics processor away.
    pub fn is_lost(&self) -> bool {
        self.gl.is_context_lost()
    }

    fn fit(&self, list: &DrawList) {
        let (width, height) = (list.camera.width_px, list.camera.height_px);
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        self.gl.viewport(0, 0, width as i32, height as i32);
        self.gl.uniform2f(Some(&self.frame), width as f32, height as f32);
    }

    /// A sheet that was shown before keeps its texture, whatever is shown beneath it now.
    fn draw_sheets(&mut self, list: &DrawList) {
        let Self { gl, quads, sheets: slots, .. } = self;
        for sheet in quads.background(list) {
            let holds = |slot: &Option<Kept>, number| slot.as_ref().is_some_and(|kept| kept.number == number);
            let is_free =
                |slot: &Option<Kept>| !quads.background(list).any(|other| holds(slot, other.number));
            let own = slots.iter().position(|slot| holds(slot, sheet.number));
            let Some(at) = own.or_else(|| slots.iter().position(is_free)) else { continue };
            let slot = &mut slots[at];
            match slot {
                Some(kept) if kept.number == sheet.number => {}
                Some(kept) if kept.size_px == sheet.size_px => {
                    kept.texture.write(&sheet);
                    kept.number = sheet.number;
                }
                _ => *slot = Kept::new(gl, &sheet),
            }
            if let Some(kept) = slot {
                kept.texture.bind();
                draw(gl, &sheet.quad);
            }
        }
    }

    fn draw_sprites(&mut self) {
        if self.edition != self.quads.generation() {
            self.edition = self.quads.generation();
            if let Some(pages) = clear_pages(&self.gl) {
                self.pages = pages;
            }
        }
        for fresh in self.quads.uploads() {
            self.pages.add(&fresh);
        }
        self.pages.bind();
        draw(&self.gl, self.quads.sprites());
    }
}

impl Backend for Webgl2 {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        let finish = self.quads.build(list);
        self.fit(list);
        self.draw_sheets(list);
        self.draw_sprites();
        finish
    }
}

fn clear_pages(gl: &Gl) -> Option<Texture> {
    let side = u32::from(PAGE_PX);
    Texture::new(gl, (side, side), PAGES)
}

fn draw(gl: &Gl, quads: &[u8]) {
    gl.buffer_data_with_u8_array(Gl::ARRAY_BUFFER, quads, Gl::STREAM_DRAW);
    gl.draw_arrays_instanced(Gl::TRIANGLE_STRIP, 0, 4, (quads.len() / QUAD_BYTES) as i32);
}

fn context(canvas: &HtmlCanvasElement, hardware: bool) -> Option<Gl> {
    let options = js_sys::Object::new();
    let set =
        |name: &str, value: bool| js_sys::Reflect::set(&options, &name.into(), &JsValue::from_bool(value));
    // The picture covers its ground and has smooth edges of its own.
    for name in ["alpha", "antialias", "depth", "stencil"] {
        set(name, false).ok()?;
    }
    set("failIfMajorPerformanceCaveat", hardware).ok()?;
    canvas.get_context_with_context_options("webgl2", &options).ok()??.dyn_into().ok()
}

fn is_software(gl: &Gl) -> bool {
    /// The name of the graphics processor, where the browser tells it.
    const UNMASKED_RENDERER: u32 = 0x9246;
    let told = gl.get_extension("WEBGL_debug_renderer_info").ok().flatten();
    let name = gl.get_parameter(if told.is_some() { UNMASKED_RENDERER } else { Gl::RENDERER });
    let name = name.ok().and_then(|name| name.as_string()).unwrap_or_default().to_lowercase();
    // WebKit gives this name everywhere: only on Apple's own devices does it say what there is.
    let hidden = name.contains("apple gpu") && is_linux();
    hidden || SOFTWARE.iter().any(|software| name.contains(software))
}

fn is_linux() -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    agent.is_some_and(|agent| agent.contains("Linux"))
}
