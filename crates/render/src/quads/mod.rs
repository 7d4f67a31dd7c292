//! Quads: the frame as textured rectangles for a GPU backend. Sprites and background are the rasteriser's own, so that both
//! pictures look alike. The backend uploads the [`Quads::uploads`] and the background pictures that it does not have yet, then
//! draws [`Quads::background`] and [`Quads::sprites`].

mod atlas_allocator;
mod quad;

use crate::atlas::Atlas;
use crate::backend::FrameStatus;
use crate::background::Background;
use crate::background::tile::Tile;
use crate::draw_list::{DrawList, SoftContact};
use crate::paint_budget::PaintBudget;
use crate::raster::placed_sprite::PlacedSprite;
use crate::sprite::Sprite;
use atlas_allocator::{AtlasAllocator, AtlasRect};
use glam::vec2;

pub use atlas_allocator::{PAGE_PX, PAGES};
pub use quad::{QUAD_BYTES, Quad};

/// A background picture that fills a texture of its own.
#[derive(Clone, Copy, Debug)]
pub struct BackgroundQuad<'a> {
    /// Differs for each picture.
    pub number: u32,
    /// Width and height, pixels.
    pub size_px: (u32, u32),
    /// RGBA rows from the top, opaque.
    pub pixels: &'a [u8],
    /// Where it lies, as one quad.
    pub quad: [u8; QUAD_BYTES],
}

/// A sprite that is not in the atlas texture yet.
#[derive(Clone, Copy, Debug)]
pub struct AtlasUpload<'a> {
    /// Layer of the texture.
    pub page: u8,
    /// Its upper left corner there, texels.
    pub corner: (u16, u16),
    /// Width and height with the clear column to its right, texels.
    pub size: (u16, u16),
    /// Texels from one row to the next.
    pub pitch: u16,
    /// RGBA, premultiplied.
    pub texels: &'a [u8],
}

/// Builds frames of quads, in reused buffers.
#[derive(Debug)]
pub struct Quads {
    atlas: Atlas,
    background: Background,
    allocator: AtlasAllocator,
    uploads: Vec<(Sprite, AtlasRect)>,
    sprites: Vec<Quad>,
    generation: u32,
    budget: PaintBudget,
}

impl Quads {
    /// With this budget per frame.
    pub fn new(budget: PaintBudget) -> Self {
        Self {
            atlas: Atlas::default(),
            background: Background::default(),
            allocator: AtlasAllocator::default(),
            uploads: Vec::new(),
            sprites: Vec::new(),
            generation: 0,
            budget,
        }
    }

    /// The frame for a list. Does not allocate once its buffers have grown and no sprite is new.
    pub fn build(&mut self, list: &DrawList) -> FrameStatus {
        let background = self.background.update(list, self.budget);
        self.begin(list);
        for (instance, contacts) in list.instances() {
            let placed = PlacedSprite::new(instance, &mut self.atlas);
            self.push(&placed, contacts);
        }
        let whole =
            background == FrameStatus::Complete && self.atlas.is_complete() && !self.allocator.is_full();
        if whole { FrameStatus::Complete } else { FrameStatus::Partial }
    }

    /// Changes whenever the atlas texture is to be cleared.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// Sprites that are new in this frame.
    pub fn uploads(&self) -> impl Iterator<Item = AtlasUpload<'_>> {
        self.uploads.iter().map(|(sprite, rect)| AtlasUpload {
            page: rect.page,
            corner: rect.corner.into(),
            size: (sprite.side + 1, sprite.side),
            pitch: sprite.pitch() as u16,
            texels: self.atlas.texels(*sprite),
        })
    }

    /// The background of this frame, bottom first.
    pub fn background(&self, list: &DrawList) -> impl Iterator<Item = BackgroundQuad<'_>> {
        self.background.tiles(list).into_iter().flatten().filter_map(|tile| background_quad(tile, list))
    }

    /// The sprites of this frame as quads of [`QUAD_BYTES`], bottom first.
    pub fn sprites(&self) -> &[u8] {
        bytemuck::cast_slice(&self.sprites)
    }

    /// When the pages are full, only what the last frames showed is kept and set on them anew: far less than they hold.
    fn begin(&mut self, list: &DrawList) {
        if self.allocator.is_full() {
            self.atlas.evict();
        }
        self.atlas.begin_frame(list.theme, self.budget);
        if self.generation != self.atlas.generation() {
            self.generation = self.atlas.generation();
            self.allocator = AtlasAllocator::default();
        }
        self.uploads.clear();
        self.sprites.clear();
    }

    fn push(&mut self, placed: &PlacedSprite, contacts: &[SoftContact]) {
        let (sprite, opacity) = placed.sprite();
        let Some((rect, is_new)) = self.allocator.allocate(sprite) else { return };
        if is_new {
            self.uploads.push((sprite, rect));
        }
        let (middle, axis) = placed.transform();
        let mut quad = Quad::new(middle, axis);
        (quad.corner, quad.size, quad.page, quad.opacity) =
            (rect.corner, [sprite.side; 2], rect.page, opacity);
        if let Some(body_px) = placed.body_px().filter(|_| !contacts.is_empty()) {
            quad.set_contacts(body_px, contacts);
        }
        self.sprites.push(quad);
    }
}

/// A tile as it lies under the frame.
fn background_quad<'a>(tile: &'a Tile, list: &DrawList) -> Option<BackgroundQuad<'a>> {
    let from = tile.content.as_ref()?.camera;
    let (width, height) = (from.width_px, from.height_px);
    let scale = list.camera.px_per_um / from.px_per_um;
    let middle = from.world_from_view((width / 2) as f32, (height / 2) as f32);
    let (x, y) = list.camera.view_from_world(middle);
    let mut quad = Quad::new(vec2(x, y), vec2(scale, 0.0));
    quad.size = [u16::try_from(width).ok()?, u16::try_from(height).ok()?];
    Some(BackgroundQuad {
        number: tile.number,
        size_px: (width, height),
        pixels: &tile.pixels,
        quad: bytemuck::must_cast(quad),
    })
}
