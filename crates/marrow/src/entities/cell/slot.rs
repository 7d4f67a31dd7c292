//! Place of a cell in the store, small enough that none at all takes no more room.

use core::num::NonZeroU32;

/// The slot of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot(NonZeroU32);

impl Slot {
    /// This slot; `None` only for one that no store reaches.
    pub(crate) const fn of(slot: usize) -> Option<Self> {
        match NonZeroU32::new((slot as u32).wrapping_add(1)) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    pub(crate) const fn number(self) -> u32 {
        self.0.get() - 1
    }

    pub(crate) const fn index(self) -> usize {
        self.number() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_goes_there_and_back_and_none_costs_nothing() {
        for slot in [0, 1, 70_000] {
            assert_eq!(Slot::of(slot).map(Slot::index), Some(slot));
        }
        assert_eq!(size_of::<Option<Slot>>(), 4);
    }
}
