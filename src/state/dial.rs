//! Values that are set: what live values and views follow.
//!
//! Each kind of [`RwSignal`] would bring its code along once more. So there is one, of a value whose type only its
//! reader knows, as with [`Live`](super::Live) values.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use super::live::read;

/// A value that is set. Copy it into any closure.
pub struct Dial<T> {
    signal: RwSignal<Stands>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Dial<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Dial<T> {}

/// Where it stands.
type Stands = Arc<dyn Any + Send + Sync>;

impl<T: Clone + Send + Sync + 'static> Dial<T> {
    /// A value that starts as `first`.
    pub fn new(first: T) -> Self {
        Self { signal: RwSignal::new(Arc::new(first) as Stands), of: PhantomData }
    }

    /// The value; whoever asks follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is, without following it.
    pub fn get_untracked(self) -> T {
        read(&*self.signal.get_untracked(), T::clone)
    }

    /// The same for those who may outlive it and follow it.
    pub fn try_get(self) -> Option<T> {
        self.signal.try_get().map(|stands| read(&*stands, T::clone))
    }

    /// The same for those who may outlive it.
    pub fn try_get_untracked(self) -> Option<T> {
        self.signal.try_get_untracked().map(|stands| read(&*stands, T::clone))
    }

    /// Something of the value; whoever asks follows it.
    pub fn with<U>(self, of: impl FnOnce(&T) -> U) -> U {
        read(&*self.signal.get(), of)
    }

    /// Something of the value as it is.
    pub fn with_untracked<U>(self, of: impl FnOnce(&T) -> U) -> U {
        read(&*self.signal.get_untracked(), of)
    }

    /// Follows it without reading it.
    pub fn track(self) {
        self.signal.track();
    }

    /// Sets it. After the page is gone it does nothing.
    pub fn set(self, value: T) {
        let _ = self.signal.try_set(Arc::new(value));
    }

    /// Changes it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::live;

    #[test]
    fn who_follows_it_hears_of_it() {
        let owner = Owner::new();
        owner.set();
        let dial = Dial::new("one".to_owned());
        let length = live(move || dial.with(String::len));
        assert_eq!(length.get_untracked(), 3);
        dial.set("three".to_owned());
        assert_eq!(length.get_untracked(), 5);
        dial.update(|value| value.push('!'));
        assert_eq!((dial.get_untracked().as_str(), length.get_untracked()), ("three!", 6));
    }
}
