//! Message ids: messages that are known to exist, so that a missing message is a compile error.

/// Makes a constant of each message, by its place in the list, and the list of their names.
macro_rules! message_ids {
    ($($constant:ident = $name:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named like the constants")]
        #[repr(u16)]
        enum Place { $($constant),* }
        $(pub const $constant: MessageId = MessageId::at(Place::$constant as u16);)*
        pub(crate) const NAMES: &[&str] = &[$($name),*];
    };
}

/// The id of a message: its place among all messages, in the order of their names. Only [`msg`](crate::msg) makes them: one constant
/// for each message, and a [`Family`] for ids that are completed by the id of something else.
///
/// ```
/// use i18n::msg::{self, family};
///
/// assert_eq!(msg::APP_NAME.to_string(), "app-name");
/// assert_eq!(family::THERAPY_NAME.id("car_t").to_string(), "therapy-car_t-name");
/// ```
///
/// A message that does not exist has no constant:
///
/// ```compile_fail
/// let id = i18n::msg::NO_SUCH_MESSAGE;
/// ```
///
/// and an id cannot be made from text:
///
/// ```compile_fail
/// let id = i18n::MessageId::from("no-such-message");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageId(u16);

impl MessageId {
    /// What a family makes of a key that it does not cover.
    const NONE: Self = Self(u16::MAX);

    pub(crate) const fn at(place: u16) -> Self {
        Self(place)
    }

    pub(crate) const fn place(self) -> usize {
        self.0 as usize
    }
}

/// Message ids that differ in one part, the id of something in a catalogue: `therapy-{}-name`.
///
/// That each id of the catalogue has its message is not seen by the compiler where the family is used; it is checked where the
/// catalogue is known, by [`Family::covers`] in a constant or by a test.
///
/// ```
/// use i18n::msg::family;
///
/// const LANGUAGES: [&str; 2] = ["en", "es"];
/// const _: () = assert!(family::LANGUAGE.covers(&LANGUAGES));
///
/// assert!(!family::LANGUAGE.covers(&["eo"]));
/// assert!(family::LANGUAGE.find("eo").is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// All keys that complete it to the id of a message, in order.
    keys: &'static [&'static str],
    /// The message of each.
    ids: &'static [MessageId],
}

impl Family {
    pub(crate) const fn new(keys: &'static [&'static str], ids: &'static [MessageId]) -> Self {
        Self { keys, ids }
    }

    /// The id for a key of a catalogue that the family [covers](Self::covers).
    pub fn id(self, key: &str) -> MessageId {
        let id = self.find(key);
        debug_assert!(id.is_some(), "no message for {key} in {self:?}");
        id.unwrap_or(MessageId::NONE)
    }

    /// The id for a key that comes from outside, if there is a message for it.
    pub fn find(self, key: &str) -> Option<MessageId> {
        let place = self.keys.binary_search(&key).ok()?;
        self.ids.get(place).copied()
    }

    /// Whether there is a message for each of these keys.
    pub const fn covers(self, catalogue: &[&str]) -> bool {
        let mut at = 0;
        while at < catalogue.len() {
            if !contains(self.keys, catalogue[at]) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// All keys for which there is a message, in order.
    pub const fn keys(self) -> &'static [&'static str] {
        self.keys
    }
}

const fn contains(keys: &[&str], wanted: &str) -> bool {
    let mut at = 0;
    while at < keys.len() {
        if is_equal(keys[at].as_bytes(), wanted.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAMILY: Family = Family::new(&["x", "yy"], &[MessageId::at(3), MessageId::at(1)]);

    #[test]
    fn an_id_is_that_of_its_key() {
        assert_eq!(FAMILY.id("yy"), MessageId::at(1));
        assert_eq!(FAMILY.find(&String::from("x")), Some(MessageId::at(3)));
        assert_eq!(FAMILY.find("xy"), None);
    }

    #[test]
    fn a_family_covers_what_has_messages_alone() {
        assert!(FAMILY.covers(&[]) && FAMILY.covers(&["yy", "x"]));
        assert!(!FAMILY.covers(&["x", "y"]) && !FAMILY.covers(&["yx"]));
    }
}
