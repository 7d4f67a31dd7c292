//! The frame as quads, for a backend that has a graphics processor: which part of which texture lies where. Sprites and
//! ground are the raster's own, so that both pictures look alike. The backend uploads what is [`Quads::fresh`] and the
//! plates that it has not got yet, then draws the plates and the sprites.

mod pages;
mod quad;

use crate::atlas::Atlas;
use crate::backend::FrameStatus;
use crate::draw_list::{DrawList, SoftContact};
use crate::geometry::v2;
use crate::ground::Ground;
use crate::ground::plate::Plate;
use crate::paint_budget::PaintBudget;
use crate::raster::placed::Placed;
use crate::sprite::Sprite;
use pages::{Pages, Place};
use quad::Quad;

pub use pages::{PAGE_PX, PAGES};
pub use quad::QUAD_BYTES;

/// A picture that fills a texture of its own: the ground, or a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Another one for each picture.
    pub number: u32,
    /// Width and height, pixels.
    pub size_px: (u32, u32),
    /// RGBA rows from the top, opaque.
    pub pixels: &'a [u8],
    /// Where it lies, as one quad.
    pub quad: [u8; QUAD_BYTES],
}

/// A sprite that is not on its page yet.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'a> {
    /// Which page.
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

/// Builds frames of quads, into buffers that are used again.
#[derive(Debug)]
pub struct Quads {
    atlas: Atlas,
    ground: Ground,
    pages: Pages,
    fresh: Vec<(Sprite, Place)>,
    sprites: Vec<u8>,
    edition: u32,
    budget: PaintBudget,
}

impl Quads {
    /// Spends so much on new sprites and ground in each frame.
    pub fn new(budget: PaintBudget) -> Self {
        Self {
            atlas: Atlas::default(),
            ground: Ground::default(),
            pages: Pages::default(),
            fresh: Vec::new(),
            sprites: Vec::new(),
            edition: 0,
            budget,
        }
    }

    /// The frame for a list. Takes nothing from the heap once its buffers have grown and no sprite is new.
    pub fn build(&mut self, list: &DrawList) -> FrameStatus {
        let ground = self.ground.tend(list, self.budget);
        self.begin(list);
        for (instance, contacts) in list.instances() {
            let placed = Placed::new(instance, &mut self.atlas);
            self.push(&placed, contacts);
        }
        let whole = ground == FrameStatus::Complete && self.atlas.has_all() && !self.pages.are_full();
        if whole { FrameStatus::Complete } else { FrameStatus::Partial }
    }

    /// Changes whenever every page is to be emptied.
    pub const fn edition(&self) -> u32 {
        self.edition
    }

    /// Sprites that are new in this frame.
    pub fn fresh(&self) -> impl Iterator<Item = Fresh<'_>> {
        self.fresh.iter().map(|(sprite, place)| Fresh {
            page: place.page,
            corner: place.corner,
            size: (sprite.side + 1, sprite.side),
            pitch: sprite.pitch() as u16,
            texels: self.atlas.texels(*sprite),
        })
    }

    /// The ground of this frame, the lower sheet first.
    pub fn sheets(&self, list: &DrawList) -> impl Iterator<Item = Sheet<'_>> {
        self.ground.plates(list).into_iter().flatten().filter_map(|plate| sheet(plate, list))
    }

    /// The sprites of this frame as quads of [`QUAD_BYTES`], the lowest first.
    pub fn sprites(&self) -> &[u8] {
        &self.sprites
    }

    /// When the pages are full, only what the last frames showed is kept and set on them anew: far less than they hold.
    fn begin(&mut self, list: &DrawList) {
        if self.pages.are_full() {
            self.atlas.tidy();
        }
        self.atlas.begin(list.theme, self.budget);
        if self.edition != self.atlas.edition() {
            self.edition = self.atlas.edition();
            self.pages = Pages::default();
        }
        self.fresh.clear();
        self.sprites.clear();
    }

    fn push(&mut self, placed: &Placed, contacts: &[SoftContact]) {
        let (sprite, opacity) = placed.sprite();
        let Some((place, is_new)) = self.pages.place(sprite) else { return };
        if is_new {
            self.fresh.push((sprite, place));
        }
        let (middle, axis) = placed.lie();
        let mut quad = Quad::flat(middle, axis);
        (quad.corner, quad.size, quad.page, quad.opacity) =
            (place.corner, [sprite.side; 2], place.page, opacity);
        if let Some(body_px) = placed.body_px().filter(|_| !contacts.is_empty()) {
            quad.contact(body_px, contacts);
        }
        self.sprites.extend_from_slice(&quad.bytes());
    }
}

/// A plate as it lies under the frame.
fn sheet<'a>(plate: &'a Plate, list: &DrawList) -> Option<Sheet<'a>> {
    let from = plate.subject.as_ref()?.camera;
    let (width, height) = (from.width_px, from.height_px);
    let scale = list.camera.px_per_um / from.px_per_um;
    let middle = from.world_from_view((width / 2) as f32, (height / 2) as f32);
    let (x, y) = list.camera.view_from_world(middle);
    let mut quad = Quad::flat(v2(x, y), v2(scale, 0.0));
    quad.size = [u16::try_from(width).ok()?, u16::try_from(height).ok()?];
    Some(Sheet { number: plate.number, size_px: (width, height), pixels: &plate.pixels, quad: quad.bytes() })
}
