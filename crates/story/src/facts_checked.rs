//! When the medical facts were last checked, and whether that is long ago.

/// A month of a year, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearMonth {
    /// Of the common calendar.
    pub year: u32,
    /// 1 to 12.
    pub month: u32,
}

/// When all [`SOURCES`](crate::sources::SOURCES) were last gone through.
pub const FACTS_CHECKED: YearMonth = YearMonth { year: 2026, month: 11 };
/// Facts are old when they were checked more months ago than this.
const FRESH_MONTHS: u32 = 12;
/// The month as messages know it.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl YearMonth {
    /// Whether facts that were checked in this month are old in that of `today`. A device whose clock stands before the check
    /// is not believed.
    pub const fn is_old(self, today: Self) -> bool {
        today.months().saturating_sub(self.months()) > FRESH_MONTHS
    }

    /// Its month as messages know it.
    pub const fn month_key(self) -> &'static str {
        MONTHS[(self.month.saturating_sub(1) % 12) as usize]
    }

    const fn months(self) -> u32 {
        self.year.saturating_mul(12).saturating_add(self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::SOURCES;

    #[test]
    fn facts_are_old_after_more_than_a_year() {
        let checked = YearMonth { year: 2026, month: 11 };
        let old = |year, month| checked.is_old(YearMonth { year, month });
        assert_eq!([old(2026, 11), old(2027, 10), old(2027, 11)], [false; 3]);
        assert_eq!([old(2027, 12), old(2028, 1), old(u32::MAX, 12)], [true; 3]);
        assert!(!old(1970, 1), "a clock that was never set");
    }

    #[test]
    fn the_last_check_is_that_of_the_sources() {
        let YearMonth { year, month } = FACTS_CHECKED;
        let newest = SOURCES.iter().map(|source| source.checked).max().unwrap_or_default();
        assert!(newest.starts_with(&format!("{year}-{month:02}")), "the newest fact was checked {newest}");
        for source in &SOURCES {
            assert!(source.checked.starts_with(&year.to_string()), "{}: {}", source.claim, source.checked);
        }
    }
}
