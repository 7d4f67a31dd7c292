//! Message names: how ids are written in locale files, for what is made when the page is built. The page itself asks by id, and
//! names take no room in it.

use std::fmt;

use crate::MessageId;
use crate::msg::NAMES;

impl MessageId {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self::at).take(NAMES.len())
    }

    /// The id that is written like this, if there is such a message: for text from outside, such as a page template.
    ///
    /// ```
    /// use i18n::{MessageId, msg};
    ///
    /// assert_eq!(MessageId::find("app-name"), Some(msg::APP_NAME));
    /// assert_eq!(MessageId::find("no-such-message"), None);
    /// ```
    pub fn find(name: &str) -> Option<Self> {
        let place = NAMES.binary_search(&name).ok()?;
        Some(Self::at(u16::try_from(place).ok()?))
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NAMES.get(self.place()).unwrap_or(&"no message"))
    }
}

/// Hash of the names of all messages (FNV-1a): a file of messages that was made for other names is refused, since every message of
/// it would stand for another.
pub(crate) const NAMES_HASH: u32 = {
    let (mut hash, mut at) = (0x811c_9dc5_u32, 0);
    while at < NAMES.len() {
        let (name, mut letter) = (NAMES[at].as_bytes(), 0);
        while letter < name.len() {
            hash = (hash ^ name[letter] as u32).wrapping_mul(0x0100_0193);
            letter += 1;
        }
        hash = (hash ^ 0xff).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg::family;

    #[test]
    fn each_message_is_found_as_it_is_written() {
        assert!(MessageId::all().count() > 300 && NAMES.is_sorted());
        for id in MessageId::all() {
            assert_eq!(MessageId::find(&id.to_string()), Some(id));
        }
    }

    #[test]
    fn an_id_of_a_family_is_named_after_its_key() {
        for (family, start, end) in
            [(family::STORY, "story-", ""), (family::THERAPY_COST, "therapy-", "-cost")]
        {
            for key in family.keys() {
                assert_eq!(family.id(key).to_string(), format!("{start}{key}{end}"));
            }
        }
    }
}
