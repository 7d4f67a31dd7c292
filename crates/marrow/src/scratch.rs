//! Room that is written anew in each tick before it is read. A copy of a run begins without it and is smaller for that.

use core::ops::{Deref, DerefMut};

/// A list whose content means nothing from one tick to the next.
#[derive(Debug)]
pub(crate) struct Scratch<T>(Vec<T>);

impl<T> Scratch<T> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn with_capacity(room: usize) -> Self {
        Self(Vec::with_capacity(room))
    }
}

impl<T> Clone for Scratch<T> {
    fn clone(&self) -> Self {
        Self::new()
    }

    /// Keeps the room that is there.
    fn clone_from(&mut self, _: &Self) {}
}

impl<T> Deref for Scratch<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for Scratch<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}
