//! Message arguments: the values that are put into a message, and how a language writes them.

use std::borrow::Cow;

use crate::Locale;

/// What a language does with counts, beyond its words.
#[derive(Clone, Copy, Debug)]
pub struct LocaleRules {
    /// The plural category of a count: `one`, `few`, `other` …
    pub plural: fn(Locale, u32) -> String,
    /// A count as it is written.
    pub count: fn(Locale, u32) -> String,
}

/// One argument.
///
/// ```
/// use i18n::ArgValue;
///
/// assert_eq!(ArgValue::from("BCMA"), ArgValue::Text("BCMA".into()));
/// assert_eq!(ArgValue::from(3), ArgValue::Count(3));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum ArgValue {
    /// Ready text: a word, or a number in the reader's format.
    Text(Cow<'static, str>),
    /// A count that chooses a plural form.
    Count(u32),
}

impl From<String> for ArgValue {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for ArgValue {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<u32> for ArgValue {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

/// The arguments of one message, with the rules by which they are written.
#[derive(Clone, Copy)]
pub(crate) struct Args<'values> {
    pub(crate) locale: Locale,
    pub(crate) rules: LocaleRules,
    pub(crate) values: &'values [(&'static str, ArgValue)],
}

impl Args<'_> {
    pub(crate) fn get(&self, name: &str) -> Option<&ArgValue> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// What a variant's key must equal to be chosen: the value itself, and its plural category (none for text).
    pub(crate) fn keys(&self, value: &ArgValue) -> (String, String) {
        match value {
            ArgValue::Text(text) => (text.to_string(), String::new()),
            ArgValue::Count(count) => (count.to_string(), (self.rules.plural)(self.locale, *count)),
        }
    }

    /// The value as the reader sees it.
    pub(crate) fn written(&self, value: &ArgValue) -> String {
        match value {
            ArgValue::Text(text) => text.to_string(),
            ArgValue::Count(count) => (self.rules.count)(self.locale, *count),
        }
    }
}
