//! Textures: the atlas pages of sprites, and one for each tile of ground.

use render::quads::{AtlasUpload, BackgroundQuad};
use web_sys::{WebGl2RenderingContext as Gl, WebGlTexture};

use crate::renderer::RendererError;

/// A texture of some layers of the same size.
pub struct Texture {
    gl: Gl,
    handle: WebGlTexture,
}

impl Texture {
    /// A clear texture.
    ///
    /// # Errors
    /// Where the GPU has no room for it.
    pub fn allocate(gl: &Gl, (width, height): (u32, u32), layers: u8) -> Result<Self, RendererError> {
        let handle = gl.create_texture().ok_or(RendererError::NoResource("texture"))?;
        let texture = Self { gl: gl.clone(), handle };
        texture.bind();
        let (width, height) = (width as i32, height as i32);
        gl.tex_storage_3d(Gl::TEXTURE_2D_ARRAY, 1, Gl::RGBA8, width, height, i32::from(layers));
        for (name, value) in [
            (Gl::TEXTURE_MIN_FILTER, Gl::LINEAR),
            (Gl::TEXTURE_MAG_FILTER, Gl::LINEAR),
            (Gl::TEXTURE_WRAP_S, Gl::CLAMP_TO_EDGE),
            (Gl::TEXTURE_WRAP_T, Gl::CLAMP_TO_EDGE),
        ] {
            gl.tex_parameteri(Gl::TEXTURE_2D_ARRAY, name, value as i32);
        }
        Ok(texture)
    }

    /// A tile of ground.
    ///
    /// # Errors
    /// Where the GPU has no room for it.
    pub fn from_tile(gl: &Gl, sheet: &BackgroundQuad<'_>) -> Result<Self, RendererError> {
        let texture = Self::allocate(gl, sheet.size_px, 1)?;
        texture.write(sheet);
        Ok(texture)
    }

    /// What is drawn next is taken from here.
    pub fn bind(&self) {
        self.gl.bind_texture(Gl::TEXTURE_2D_ARRAY, Some(&self.handle));
    }

    /// Puts another tile of the same size in its place.
    pub fn write(&self, sheet: &BackgroundQuad<'_>) {
        self.put([0, 0, 0], sheet.size_px, sheet.size_px.0, sheet.pixels);
    }

    /// Puts a sprite on its page.
    pub fn upload(&self, fresh: &AtlasUpload<'_>) {
        let at = [fresh.corner.0.into(), fresh.corner.1.into(), fresh.page.into()];
        self.put(at, (fresh.size.0.into(), fresh.size.1.into()), fresh.pitch.into(), fresh.texels);
    }

    fn put(&self, at: [i32; 3], (width, height): (u32, u32), pitch: u32, texels: &[u8]) {
        self.bind();
        self.gl.pixel_storei(Gl::UNPACK_ROW_LENGTH, pitch as i32);
        // Where the browser refuses, the place stays clear; nothing else suffers.
        let _ = self.gl.tex_sub_image_3d_with_opt_u8_array(
            Gl::TEXTURE_2D_ARRAY,
            0,
            at[0],
            at[1],
            at[2],
            width as i32,
            height as i32,
            1,
            Gl::RGBA,
            Gl::UNSIGNED_BYTE,
            Some(texels),
        );
    }
}

impl Drop for Texture {
    fn drop(&mut self) {
        self.gl.delete_texture(Some(&self.handle));
    }
}
