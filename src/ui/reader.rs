//! The reader's words and numbers, at hand in every component.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::i18n::{Locale, Numbers, Value, Words};

/// A smaller share rounds to none of a hundred.
pub const LEAST_SHARE: f32 = 0.005;

/// Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Reader {
    words: StoredValue<Arc<Words>>,
    /// The reader's language.
    pub locale: Locale,
    /// Numbers in the reader's format.
    pub numbers: Numbers,
}

impl Reader {
    /// A reader of `words`.
    pub fn new(words: Words) -> Self {
        let locale = words.locale();
        Self { words: StoredValue::new(Arc::new(words)), locale, numbers: Numbers::new(locale) }
    }

    /// The reader of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// The words for `id`.
    pub fn text(self, id: &str) -> String {
        self.words.try_with_value(|words| words.text(id)).unwrap_or_default()
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
    pub fn text_with<const N: usize>(self, id: &str, values: [(&'static str, Value); N]) -> String {
        self.words.try_with_value(|words| words.text_with(id, values)).unwrap_or_default()
    }
}
