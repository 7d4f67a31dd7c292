//! Model time in settings: a day with two decimals stands for a whole number of ticks, of which a day has twelve. Pure.

use marrow::TICKS_PER_DAY;

use super::decimal;
use super::field::SettingInput;

/// Latest day that an address may name.
pub const MOST_DAYS: u64 = 99_999;
const TICKS: u64 = TICKS_PER_DAY as u64;

/// The tick nearest to a day: `72`, `72.5`, `72.08`.
pub fn tick_of(text: &str) -> Option<u64> {
    let hundredths = decimal::hundredths(text)?;
    (hundredths <= MOST_DAYS * 100).then_some((hundredths * TICKS + 50) / 100)
}

/// As [`tick_of`] reads it, no longer than it must be.
pub fn day_of(tick: u64) -> String {
    decimal::text((tick.min(MOST_DAYS * TICKS) * 100 + TICKS / 2) / TICKS)
}

/// The same, for the table of settings.
pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<u64> {
    field.require(tick_of(field.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_decimals_tell_every_tick_from_the_next() {
        for tick in (0..200).chain(40_000..40_050).chain(1_199_000..1_199_020) {
            assert_eq!(tick_of(&day_of(tick)), Some(tick), "{}", day_of(tick));
        }
        assert_eq!([0, 1, 6, 12, 865].map(day_of), ["0", "0.08", "0.5", "1", "72.08"]);
    }

    #[test]
    fn what_is_no_day_is_none() {
        for bad in ["", "-1", ".5", "1e3", "1.2.3", "99999.5", "NaN", "inf", "1000000000000", "７"] {
            assert_eq!(tick_of(bad), None, "{bad}");
        }
    }
}
