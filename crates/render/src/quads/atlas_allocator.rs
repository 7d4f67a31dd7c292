//! Shelf allocator: the place of each sprite in the layers of the atlas texture, on shelves of its own height. Between two
//! sprites lies a clear texel, so that none bleeds into its neighbour.

use crate::sprite::Sprite;

/// Width and height of a page, texels: what every GPU supports.
pub const PAGE_PX: u16 = 2_048;
/// Number of pages.
pub const PAGES: u8 = 4;
/// Heights of shelves are multiples of this, so that sprites of nearly the same size share one.
const STEP: u16 = 4;

/// A sprite's place in the atlas texture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtlasRect {
    /// Which page.
    pub page: u8,
    /// Its upper left corner, texels.
    pub corner: [u16; 2],
}

/// The pages of one generation of the atlas.
#[derive(Debug, Default)]
pub struct AtlasAllocator {
    /// By the sprites' numbers.
    rects: Vec<Option<AtlasRect>>,
    shelves: Vec<Shelf>,
    /// Page and row where the next shelf begins.
    next: (u8, u16),
    full: bool,
}

#[derive(Clone, Copy, Debug)]
struct Shelf {
    height: u16,
    /// Where the next sprite goes.
    rect: AtlasRect,
}

impl AtlasAllocator {
    /// The rect of a sprite and whether it is new; nothing when the pages are full.
    pub fn allocate(&mut self, sprite: Sprite) -> Option<(AtlasRect, bool)> {
        let number = sprite.number as usize;
        if let Some(Some(rect)) = self.rects.get(number) {
            return Some((*rect, false));
        }
        let rect = self.allocate_square(sprite.side + 1)?;
        self.rects.resize(self.rects.len().max(number + 1), None);
        self.rects[number] = Some(rect);
        Some((rect, true))
    }

    /// Whether a sprite found no rect.
    pub const fn is_full(&self) -> bool {
        self.full
    }

    fn allocate_square(&mut self, side: u16) -> Option<AtlasRect> {
        let height = side.next_multiple_of(STEP);
        let fits = |shelf: &&mut Shelf| shelf.height == height && shelf.rect.corner[0] + side <= PAGE_PX;
        if let Some(shelf) = self.shelves.iter_mut().rev().find(fits) {
            let rect = shelf.rect;
            shelf.rect.corner[0] += side;
            return Some(rect);
        }
        let rect = self.next_shelf(height)?;
        let after = AtlasRect { corner: [side, rect.corner[1]], ..rect };
        self.shelves.push(Shelf { height, rect: after });
        Some(rect)
    }

    fn next_shelf(&mut self, height: u16) -> Option<AtlasRect> {
        if self.next.1 + height > PAGE_PX {
            self.next = (self.next.0 + 1, 0);
        }
        self.full |= self.next.0 >= PAGES || height > PAGE_PX;
        if self.full {
            return None;
        }
        let (page, row) = self.next;
        self.next.1 += height;
        Some(AtlasRect { page, corner: [0, row] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_sprites_share_a_texel_and_in_the_end_it_is_full() {
        let mut allocator = AtlasAllocator::default();
        let mut taken: Vec<(AtlasRect, u16)> = Vec::new();
        let sides = [13, 240, 57, 16, 131, 700];
        while let Some(rect) = allocator.allocate_square(sides[taken.len() % sides.len()]) {
            let side = sides[taken.len() % sides.len()];
            let [x, y] = rect.corner;
            assert!(x + side <= PAGE_PX && y + side <= PAGE_PX);
            for (other, length) in &taken {
                let apart = other.page != rect.page
                    || other.corner[0] + length <= x
                    || x + side <= other.corner[0]
                    || other.corner[1] + length <= y
                    || y + side <= other.corner[1];
                assert!(apart, "{rect:?} lies on {other:?}");
            }
            taken.push((rect, side));
        }
        assert!(allocator.is_full());
        let covered: u64 = taken.iter().map(|(_, side)| u64::from(*side).pow(2)).sum();
        assert!(covered > u64::from(PAGE_PX).pow(2) * 2, "the pages hold little: {covered}");
    }
}
