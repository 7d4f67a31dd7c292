//! Decimal numbers in settings, in hundredths: whole numbers all the way, so that what is written is read again exactly. Pure.

/// Most digits before the point.
const MOST_DIGITS: usize = 6;

/// Hundredths of a number as people write it: `72`, `72.5`, `72.08`; what is finer is cut off.
pub fn hundredths(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let fits = whole.len() <= MOST_DIGITS && digits(whole) && digits(fraction);
    let whole: u64 = whole.parse().ok().filter(|_| fits)?;
    let digit = |at: usize| fraction.as_bytes().get(at).map_or(0, |b| u64::from(b - b'0'));
    Some(whole * 100 + digit(0) * 10 + digit(1))
}

/// As [`hundredths`] reads it, no longer than it must be.
pub fn text(hundredths: u64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_number_is_none() {
        for bad in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1.2.3", "1234567", "NaN", "1,5"] {
            assert_eq!(hundredths(bad), None, "{bad}");
        }
        assert_eq!(["7", "7.5", "7.08", "7.089"].map(hundredths), [700, 750, 708, 708].map(Some));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(number in 0..100_000_000_u64) {
            prop_assert_eq!(hundredths(&text(number)), Some(number));
        }
    }
}
