//! Values that follow others and change only when what they come to does.
//!
//! A [`Memo`] of each kind of value would bring all its code along once more: 1.7 kB each in the WebAssembly. So there is
//! one kind of memo, of a value whose type only its reader knows.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value that follows others. Copy it into any closure.
pub struct Live<T> {
    memo: Memo<Kept>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Live<T> {}

/// What a [`Live`] value can be.
pub trait Value: Clone + PartialEq + Send + Sync + 'static {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Value for T {}

/// A value that is what `value` says, whenever something that it reads changes.
pub fn live<T: Value>(value: impl Fn() -> T + Send + Sync + 'static) -> Live<T> {
    live_after(move |_| value())
}

/// The same, where it depends on what it was.
pub fn live_after<T: Value>(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Live<T> {
    let kept = move |last: Option<&Kept>| Kept(Arc::new(value(last.and_then(Kept::read))));
    Live { memo: Memo::new(Box::new(kept) as Follow), of: PhantomData }
}

impl<T: Value> Live<T> {
    /// The value; whoever asks follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is, without following it.
    pub fn get_untracked(self) -> T {
        read(self.memo.get_untracked().0.as_any(), T::clone)
    }

    /// The same for those who may outlive it.
    pub fn try_get_untracked(self) -> Option<T> {
        self.memo.try_get_untracked().as_ref().and_then(Kept::read).cloned()
    }

    /// The same for those who may outlive it and follow it.
    pub fn try_get(self) -> Option<T> {
        self.memo.try_get().as_ref().and_then(Kept::read).cloned()
    }

    /// Something of the value; whoever asks follows it.
    pub fn with<U>(self, of: impl FnOnce(&T) -> U) -> U {
        read(self.memo.get().0.as_any(), of)
    }

    /// Follows it without reading it.
    pub fn track(self) {
        self.memo.track();
    }
}

/// Something of a value that is what its reader takes it for.
pub(super) fn read<T: 'static, U>(value: &dyn Any, of: impl FnOnce(&T) -> U) -> U {
    match value.downcast_ref() {
        Some(value) => of(value),
        None => unreachable!("a value is read as what it was made of"),
    }
}

/// What is kept, from what was.
type Follow = Box<dyn Fn(Option<&Kept>) -> Kept + Send + Sync>;

/// A value that can be compared with another whose type is not known.
#[derive(Clone)]
struct Kept(Arc<dyn Held>);

impl Kept {
    fn read<T: Value>(&self) -> Option<&T> {
        self.0.as_any().downcast_ref()
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other.0.as_any())
    }
}

trait Held: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: Value> Held for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>().is_some_and(|other| other == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Dial;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[test]
    fn it_changes_only_when_its_value_does() {
        let owner = Owner::new();
        owner.set();
        let number = Dial::new(1);
        let even = live(move || number.get() % 2 == 0);
        let asked = Arc::new(AtomicU32::new(0));
        let words = live({
            let asked = Arc::clone(&asked);
            move || {
                asked.fetch_add(1, Ordering::Relaxed);
                if even.get() { "even".to_owned() } else { "odd".to_owned() }
            }
        });
        assert_eq!(words.get_untracked(), "odd");
        number.set(3);
        assert_eq!(words.get_untracked(), "odd");
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        number.set(4);
        assert_eq!(words.with(String::len), 4);
        assert_eq!(asked.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn it_knows_what_it_was() {
        let owner = Owner::new();
        owner.set();
        let step = Dial::new(2);
        let sum = live_after(move |last: Option<&i32>| last.copied().unwrap_or(0) + step.get());
        assert_eq!(sum.get_untracked(), 2);
        step.set(5);
        assert_eq!(sum.get_untracked(), 7);
    }
}
