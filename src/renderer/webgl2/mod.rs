//! WebGL 2 renderer: the raster's sprites and ground as textures, each frame two or three draw calls.

mod program;
mod texture;

use render::quads::{BackgroundQuad, PAGE_PX, PAGES, QUAD_BYTES, Quads};
use render::{Backend, DrawList, FrameStatus, PaintBudget};
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlCanvasElement, WebGl2RenderingContext as Gl, WebGlContextAttributes, WebGlUniformLocation,
};

use super::RendererError;
use texture::Texture;

/// Painted pixels that a frame may spend on new sprites and ground: twice the raster's, for here nothing is blended.
const BUDGET: PaintBudget = PaintBudget::Pixels(32_000);
/// What a browser calls a GPU that is none, in lower case.
const SOFTWARE: [&str; 5] = ["swiftshader", "llvmpipe", "softpipe", "software", "basic render"];

/// A GPU and what was uploaded to it.
pub struct Webgl2 {
    canvas: HtmlCanvasElement,
    gl: Gl,
    quads: Quads,
    frame_size: WebGlUniformLocation,
    atlas_pages: Texture,
    atlas_generation: u32,
    ground_textures: [Option<Uploaded>; 2],
}

/// A background tile that has its texture.
struct Uploaded {
    number: u32,
    size_px: (u32, u32),
    texture: Texture,
}

impl Uploaded {
    fn new(gl: &Gl, quad: &BackgroundQuad<'_>) -> Result<Self, RendererError> {
        let texture = Texture::from_tile(gl, quad)?;
        Ok(Self { number: quad.number, size_px: quad.size_px, texture })
    }
}

impl Webgl2 {
    /// Draws on `canvas`.
    ///
    /// # Errors
    /// Where the browser gives no WebGL 2 or, if `hardware` is asked for, plays it in software; where a shader is refused.
    pub fn new(canvas: &HtmlCanvasElement, hardware: bool) -> Result<Self, RendererError> {
        let gl = context(canvas, hardware).ok_or(RendererError::NoContext("webgl2"))?;
        let name = gpu_name(&gl);
        if hardware && is_software(&name) {
            return Err(RendererError::SoftwareGpu(name));
        }
        let buffer = gl.create_buffer().ok_or(RendererError::NoResource("buffer"))?;
        gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&buffer));
        let frame_size = program::prepare(&gl, QUAD_BYTES)?;
        let atlas_pages = clear_pages(&gl)?;
        let (canvas, quads) = (canvas.clone(), Quads::new(BUDGET));
        let ground_textures = [None, None];
        Ok(Self { canvas, gl, quads, frame_size, atlas_pages, atlas_generation: 0, ground_textures })
    }

    /// The name of the GPU, where the browser tells it.
    pub fn gpu_name(&self) -> String {
        gpu_name(&self.gl)
    }

    /// Whether the browser has taken the GPU away.
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
        self.gl.uniform2f(Some(&self.frame_size), width as f32, height as f32);
    }

    /// A quad that was shown before keeps its texture, whatever is shown beneath it now.
    fn draw_background(&mut self, list: &DrawList) {
        let Self { gl, quads, ground_textures: slots, .. } = self;
        for quad in quads.background(list) {
            let holds =
                |slot: &Option<Uploaded>, number| slot.as_ref().is_some_and(|kept| kept.number == number);
            let is_free =
                |slot: &Option<Uploaded>| !quads.background(list).any(|other| holds(slot, other.number));
            let own = slots.iter().position(|slot| holds(slot, quad.number));
            let Some(at) = own.or_else(|| slots.iter().position(is_free)) else { continue };
            let slot = &mut slots[at];
            match slot {
                Some(kept) if kept.number == quad.number => {}
                Some(kept) if kept.size_px == quad.size_px => {
                    kept.texture.write(&quad);
                    kept.number = quad.number;
                }
                // Without room for it the ground stays as it is.
                _ => {
                    let uploaded = Uploaded::new(gl, &quad);
                    *slot = uploaded.inspect_err(|error| log::warn!("background texture: {error}")).ok();
                }
            }
            if let Some(kept) = slot {
                kept.texture.bind();
                draw(gl, &quad.quad);
            }
        }
    }

    fn draw_sprites(&mut self) {
        if self.atlas_generation != self.quads.generation() {
            self.atlas_generation = self.quads.generation();
            match clear_pages(&self.gl) {
                Ok(pages) => self.atlas_pages = pages,
                Err(error) => log::warn!("atlas texture: {error}"),
            }
        }
        for upload in self.quads.uploads() {
            self.atlas_pages.upload(&upload);
        }
        self.atlas_pages.bind();
        draw(&self.gl, self.quads.sprites());
    }
}

impl Backend for Webgl2 {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        let status = self.quads.build(list);
        self.fit(list);
        self.draw_background(list);
        self.draw_sprites();
        status
    }
}

fn clear_pages(gl: &Gl) -> Result<Texture, RendererError> {
    let side = u32::from(PAGE_PX);
    Texture::allocate(gl, (side, side), PAGES)
}

fn draw(gl: &Gl, quads: &[u8]) {
    gl.buffer_data_with_u8_array(Gl::ARRAY_BUFFER, quads, Gl::STREAM_DRAW);
    gl.draw_arrays_instanced(Gl::TRIANGLE_STRIP, 0, 4, (quads.len() / QUAD_BYTES) as i32);
}

fn context(canvas: &HtmlCanvasElement, hardware: bool) -> Option<Gl> {
    // The picture covers its ground and has smooth edges of its own.
    let options = WebGlContextAttributes::new();
    options.set_alpha(false);
    options.set_antialias(false);
    options.set_depth(false);
    options.set_stencil(false);
    options.set_fail_if_major_performance_caveat(hardware);
    canvas.get_context_with_context_options("webgl2", &options).ok()??.dyn_into().ok()
}

fn gpu_name(gl: &Gl) -> String {
    /// `UNMASKED_RENDERER_WEBGL`
    const UNMASKED_RENDERER: u32 = 0x9246;
    let told = gl.get_extension("WEBGL_debug_renderer_info").ok().flatten();
    let name = gl.get_parameter(if told.is_some() { UNMASKED_RENDERER } else { Gl::RENDERER });
    name.ok().and_then(|name| name.as_string()).unwrap_or_default()
}

fn is_software(gpu_name: &str) -> bool {
    let name = gpu_name.to_ascii_lowercase();
    // WebKit gives this name everywhere: only on Apple's own devices does it say what there is.
    let hidden = name.contains("apple gpu") && is_linux();
    hidden || SOFTWARE.iter().any(|software| name.contains(software))
}

fn is_linux() -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    agent.is_some_and(|agent| agent.contains("Linux"))
}
