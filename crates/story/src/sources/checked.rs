//! Date of a check: a month of a year, its words in a language, and whether it is long ago.

use i18n::msg::{self, family};
use i18n::{ArgValue, MessageBundle};

/// Facts are old when they were checked more months ago than this.
const FRESH_MONTHS: u32 = 12;

/// The month in which facts were checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Checked {
    /// As people write it.
    pub year: u16,
    /// From 1.
    pub month: u8,
}

impl Checked {
    /// Whether what was checked in this month is old in that of `today`. A device whose clock stands before the check is not
    /// believed.
    pub const fn is_old(self, today: Self) -> bool {
        today.months().saturating_sub(self.months()) > FRESH_MONTHS
    }

    const fn months(self) -> u32 {
        self.year as u32 * 12 + self.month as u32
    }

    /// Its words: the name of the month and the year.
    pub fn words(self, bundle: &MessageBundle) -> String {
        let month = family::MONTH.find(&self.month.to_string()).map(|id| bundle.text(id));
        let values: [(&'static str, ArgValue); 2] =
            [("month", month.unwrap_or_default().into()), ("year", self.year.to_string().into())];
        bundle.text_with(msg::CHECKED_MONTH, values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_old_after_more_than_a_year() {
        let checked = Checked { year: 2026, month: 11 };
        let old = |year, month| checked.is_old(Checked { year, month });
        assert_eq!([old(2026, 11), old(2027, 10), old(2027, 11)], [false; 3]);
        assert_eq!([old(2027, 12), old(2028, 1), old(u16::MAX, 12)], [true; 3]);
        assert!(!old(1970, 1), "a clock that was never set");
    }
}
