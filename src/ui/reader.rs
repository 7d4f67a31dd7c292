//! The reader's words and numbers, at hand in every component.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::i18n::{ArgValue, Locale, MessageBundle, MessageKey, Numbers};

/// A smaller share rounds to none of a hundred.
pub const LEAST_SHARE: f32 = 0.005;

/// Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Reader {
    words: StoredValue<Arc<MessageBundle>>,
    /// The reader's language.
    pub locale: Locale,
    /// Numbers in the reader's format.
    pub numbers: Numbers,
}

impl Reader {
    /// A reader of `words`.
    pub fn new(words: MessageBundle) -> Self {
        let locale = words.locale();
        Self { words: StoredValue::new(Arc::new(words)), locale, numbers: Numbers::new(locale) }
    }

    /// The reader of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// The words for `id`.
    pub fn text(self, id: impl MessageKey) -> String {
        self.with_bundle(|bundle| bundle.text(id))
    }

    /// The words for `id`, its glossary terms marked.
    pub fn text_with_terms(self, id: impl MessageKey) -> String {
        self.with_bundle(|bundle| bundle.text_with_terms(id))
    }

    /// What a function writes with the messages.
    pub fn with_bundle<T: Default>(self, write: impl FnOnce(&MessageBundle) -> T) -> T {
        self.words.try_with_value(|bundle| write(bundle)).unwrap_or_default()
    }

    /// A share of one as so many in a hundred. What is there is never written as none.
    pub fn per_hundred(self, share: f32) -> String {
        if share > 0.0 && share < LEAST_SHARE {
            self.text("under-one")
        } else {
            self.numbers.whole(share * 100.0)
        }
    }

    /// The words for `id` with values put in.
    pub fn text_with<const N: usize>(
        self,
        id: impl MessageKey,
        values: [(&'static str, ArgValue); N],
    ) -> String {
        self.with_bundle(|bundle| bundle.text_with(id, values))
    }
}
