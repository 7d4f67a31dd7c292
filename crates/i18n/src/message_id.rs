//! Message ids: names of messages that are known to exist, so that a missing message is a compile error.

use std::fmt;

use crate::msg::ALL_MESSAGES;

/// The id of a message. Only [`msg`](crate::msg) makes them: one constant for each message, and a [`Family`] for ids that are
/// completed by the id of something else.
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
#[derive(Clone, Copy, Debug)]
pub struct MessageId {
    prefix: &'static str,
    key: &'static str,
    suffix: &'static str,
}

impl MessageId {
    pub(crate) const fn new(id: &'static str) -> Self {
        Self { prefix: "", key: id, suffix: "" }
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL_MESSAGES.iter().copied()
    }

    /// The id that is written like this, if there is such a message: for text from outside, such as a page template.
    ///
    /// ```
    /// use i18n::{MessageId, msg};
    ///
    /// assert_eq!(MessageId::find("app-name"), Some(msg::APP_NAME));
    /// assert_eq!(MessageId::find("no-such-message"), None);
    /// ```
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|known| known.bytes().eq(id.bytes()))
    }

    fn bytes(&self) -> impl Iterator<Item = u8> {
        [self.prefix, self.key, self.suffix].into_iter().flat_map(str::bytes)
    }
}

/// Equal when written alike: an id of a family is that of the message's own constant.
impl PartialEq for MessageId {
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for MessageId {}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        [self.prefix, self.key, self.suffix].into_iter().try_for_each(|part| f.write_str(part))
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
    prefix: &'static str,
    suffix: &'static str,
    /// All keys that complete it to the id of a message, in order.
    keys: &'static [&'static str],
}

impl Family {
    pub(crate) const fn new(
        prefix: &'static str,
        suffix: &'static str,
        keys: &'static [&'static str],
    ) -> Self {
        Self { prefix, suffix, keys }
    }

    /// The id for a key of a catalogue that the family [covers](Self::covers).
    pub fn id(self, key: &'static str) -> MessageId {
        debug_assert!(self.covers(&[key]), "no message {}{key}{}", self.prefix, self.suffix);
        MessageId { prefix: self.prefix, key, suffix: self.suffix }
    }

    /// The id for a key that comes from outside, if there is a message for it.
    pub fn find(self, key: &str) -> Option<MessageId> {
        let known = self.keys.iter().find(|known| **known == key)?;
        Some(MessageId { prefix: self.prefix, key: known, suffix: self.suffix })
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

    #[test]
    fn an_id_is_made_of_its_family_and_a_key() {
        let family = Family::new("a-", "-b", &["x", "y"]);
        assert_eq!(family.id("y").to_string(), "a-y-b");
        assert_eq!(family.find(&String::from("x")).map(|id| id.to_string()).as_deref(), Some("a-x-b"));
        assert!(family.find("xy").is_none());
    }

    #[test]
    fn ids_are_equal_when_written_alike() {
        let family = Family::new("a-", "-b", &["x", "y"]);
        assert_eq!(family.id("x"), MessageId::new("a-x-b"));
        assert_ne!(family.id("x"), family.id("y"));
        assert_ne!(family.id("x"), MessageId::new("a-x"));
    }

    #[test]
    fn each_message_is_found_as_it_is_written() {
        assert!(MessageId::all().count() > 300);
        for id in MessageId::all() {
            assert_eq!(MessageId::find(&id.to_string()), Some(id));
        }
    }

    #[test]
    fn a_family_covers_what_has_messages_alone() {
        let family = Family::new("a-", "", &["x", "yy"]);
        assert!(family.covers(&[]) && family.covers(&["yy", "x"]));
        assert!(!family.covers(&["x", "y"]) && !family.covers(&["yx"]));
    }
}
