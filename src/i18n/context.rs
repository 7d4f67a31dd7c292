//! The i18n context: the messages and numbers of the page's language, at hand in every component.

use std::sync::Arc;

use leptos::prelude::*;

use ::i18n::{ArgValue, Locale, MessageBundle, MessageId, msg};

use super::numbers::NumberFormat;
use super::text::Text;

/// A smaller share rounds to none of a hundred.
pub const LEAST_SHARE: f32 = 0.005;

/// Messages and numbers in the language of the page. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct I18n {
    messages: StoredValue<Arc<MessageBundle>>,
    /// The language of the page.
    pub locale: Locale,
    /// Numbers in its format.
    pub numbers: NumberFormat,
}

/// The i18n context of this page.
pub fn use_i18n() -> I18n {
    expect_context()
}

impl I18n {
    /// A context with these messages.
    pub fn new(messages: MessageBundle) -> Self {
        let locale = messages.locale();
        Self { messages: StoredValue::new(Arc::new(messages)), locale, numbers: NumberFormat::new(locale) }
    }

    /// The message `id`.
    pub fn t(self, id: MessageId) -> Text {
        self.with_bundle(|messages| messages.text(id)).into()
    }

    /// The message `id` with its arguments.
    pub fn t_with<const N: usize>(self, id: MessageId, arguments: [(&'static str, ArgValue); N]) -> Text {
        self.with_bundle(|messages| messages.text_with(id, arguments)).into()
    }

    /// The message `id`, its glossary terms marked.
    pub fn t_with_terms(self, id: MessageId) -> Text {
        self.with_bundle(|messages| messages.text_with_terms(id)).into()
    }

    /// What a function writes with the messages.
    pub fn with_bundle<T: Default>(self, write: impl FnOnce(&MessageBundle) -> T) -> T {
        self.messages.try_with_value(|messages| write(messages)).unwrap_or_default()
    }

    /// A share of one as so many in a hundred. What is there is never written as none.
    pub fn percent(self, share: f32) -> Text {
        if share > 0.0 && share < LEAST_SHARE {
            self.t(msg::UNDER_ONE)
        } else {
            self.numbers.whole(share * 100.0)
        }
    }
}
