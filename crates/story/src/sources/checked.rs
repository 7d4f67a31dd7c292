//! Date of a check: a month of a year, and its words in a language.

use i18n::msg::{self, family};
use i18n::{ArgValue, MessageBundle};

/// The month in which facts were checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Checked {
    /// As people write it.
    pub year: u16,
    /// From 1.
    pub month: u8,
}

impl Checked {
    /// Its words: the name of the month and the year.
    pub fn words(self, bundle: &MessageBundle) -> String {
        let month = family::MONTH.find(&self.month.to_string()).map(|id| bundle.text(id));
        let values: [(&'static str, ArgValue); 2] =
            [("month", month.unwrap_or_default().into()), ("year", self.year.to_string().into())];
        bundle.text_with(msg::CHECKED_MONTH, values)
    }
}
