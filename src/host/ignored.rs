//! Counters of messages that were ignored, by cause. Pure.

use std::cell::Cell;

use strum::{EnumCount, IntoStaticStr, VariantArray};

/// Why a message was ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum IgnoreCause {
    /// Too many in this second: not even looked at.
    TooMany,
    /// A text too long to be read.
    TooLong,
    /// No message of this protocol, or of another version of it.
    NotOurs,
    /// Of this protocol, but of an unknown type or broken.
    Malformed,
    /// From somebody who may not ask for this.
    Unauthorized,
}

/// How many messages were ignored for each cause.
#[derive(Debug, Default)]
pub struct IgnoredMessages([Cell<u32>; IgnoreCause::COUNT]);

impl IgnoredMessages {
    /// One more.
    pub fn add(&self, cause: IgnoreCause) {
        let counter = &self.0[cause as usize];
        counter.set(counter.get().saturating_add(1));
    }

    /// How many for this cause.
    pub fn count(&self, cause: IgnoreCause) -> u32 {
        self.0[cause as usize].get()
    }

    /// Names of all causes, and how many for each: for a log.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, u32)> {
        IgnoreCause::VARIANTS.iter().map(|cause| (cause.into(), self.count(*cause)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_has_its_own_counter() {
        let ignored = IgnoredMessages::default();
        ignored.add(IgnoreCause::Malformed);
        ignored.add(IgnoreCause::Malformed);
        ignored.add(IgnoreCause::Unauthorized);
        let some: Vec<_> = ignored.counts().filter(|(_, count)| *count > 0).collect();
        assert_eq!(some, [("malformed", 2), ("unauthorized", 1)]);
    }
}
