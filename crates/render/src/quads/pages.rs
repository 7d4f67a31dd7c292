//! Where each sprite stands on the pages of the texture: on shelves of its own height, from left to right. Between two
//! sprites lies a clear texel, so that none bleeds into its neighbour.

use crate::sprite::Sprite;

/// Width and height of a page, texels: what every graphics processor can do.
pub const PAGE_PX: u16 = 2_048;
/// Number of pages.
pub const PAGES: u8 = 4;
/// Heights of shelves are multiples of this, so that sprites of nearly the same size share one.
const STEP: u16 = 4;

/// A sprite's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which page.
    pub page: u8,
    /// Its upper left corner, texels.
    pub corner: (u16, u16),
}

/// The pages of one edition of the store of sprites.
#[derive(Debug, Default)]
pub struct Pages {
    /// By the sprites' numbers.
    places: Vec<Option<Place>>,
    shelves: Vec<Shelf>,
    /// Page and row where the next shelf begins.
    next: (u8, u16),
    full: bool,
}

#[derive(Clone, Copy, Debug)]
struct Shelf {
    height: u16,
    /// Where the next sprite goes.
    place: Place,
}

impl Pages {
    /// The place of a sprite and whether it is new; nothing when the pages are full.
    pub fn place(&mut self, sprite: Sprite) -> Option<(Place, bool)> {
        let number = sprite.number as usize;
        if let Some(Some(place)) = self.places.get(number) {
            return Some((*place, false));
        }
        let place = self.take(sprite.side + 1)?;
        self.places.resize(self.places.len().max(number + 1), None);
        self.places[number] = Some(place);
        Some((place, true))
    }

    /// Whether a sprite found no place.
    pub const fn are_full(&self) -> bool {
        self.full
    }

    fn take(&mut self, side: u16) -> Option<Place> {
        let height = side.next_multiple_of(STEP);
        let fits = |shelf: &&mut Shelf| shelf.height == height && shelf.place.corner.0 + side <= PAGE_PX;
        if let Some(shelf) = self.shelves.iter_mut().rev().find(fits) {
            let place = shelf.place;
            shelf.place.corner.0 += side;
            return Some(place);
        }
        let place = self.next_shelf(height)?;
        let after = Place { corner: (side, place.corner.1), ..place };
        self.shelves.push(Shelf { height, place: after });
        Some(place)
    }

    fn next_shelf(&mut self, height: u16) -> Option<Place> {
        if self.next.1 + height > PAGE_PX {
            self.next = (self.next.0 + 1, 0);
        }
        self.full |= self.next.0 >= PAGES || height > PAGE_PX;
        if self.full {
            return None;
        }
        let (page, row) = self.next;
        self.next.1 += height;
        Some(Place { page, corner: (0, row) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_sprites_share_a_texel_and_in_the_end_it_is_full() {
        let mut pages = Pages::default();
        let mut taken: Vec<(Place, u16)> = Vec::new();
        let sides = [13, 240, 57, 16, 131, 700];
        while let Some(place) = pages.take(sides[taken.len() % sides.len()]) {
            let side = sides[taken.len() % sides.len()];
            let (x, y) = place.corner;
            assert!(x + side <= PAGE_PX && y + side <= PAGE_PX);
            for (other, length) in &taken {
                let apart = other.page != place.page
                    || other.corner.0 + length <= x
                    || x + side <= other.corner.0
                    || other.corner.1 + length <= y
                    || y + side <= other.corner.1;
                assert!(apart, "{place:?} lies on {other:?}");
            }
            taken.push((place, side));
        }
        assert!(pages.are_full());
        let covered: u64 = taken.iter().map(|(_, side)| u64::from(*side).pow(2)).sum();
        assert!(covered > u64::from(PAGE_PX).pow(2) * 2, "the pages hold little: {covered}");
    }
}
