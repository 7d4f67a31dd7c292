//! Numbers as programs read them: a point, a fixed count of places. The way of the standard library, which can write any
//! number in its shortest form, would be 5 kB of the page.

/// A number with this many decimal places, rounded; for numbers up to a thousand million.
pub fn decimal(value: f32, places: u32) -> String {
    let scale = 10_u64.pow(places);
    let size = if value.is_nan() { 0.0 } else { f64::from(value).abs().min(1e9) };
    let scaled = (size * scale as f64).round() as u64;
    let sign = if value < 0.0 && scaled > 0 { "-" } else { "" };
    let whole = (scaled / scale).to_string();
    if places == 0 {
        return [sign, &whole].concat();
    }
    // A one before the places keeps their leading zeros.
    let part = (scale + scaled % scale).to_string();
    [sign, &whole, ".", &part[1..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_a_number_is_nothing() {
        assert_eq!(decimal(f32::NAN, 1), "0.0");
        assert_eq!(decimal(-0.01, 1), "0.0");
        assert_eq!(decimal(f32::INFINITY, 0), "1000000000");
    }

    proptest! {
        #[test]
        fn it_reads_back(value in -1e6_f32..1e6, places in 0_u32..5) {
            let read: f64 = decimal(value, places).parse().unwrap();
            prop_assert!((read - f64::from(value)).abs() <= 0.500_001 / 10_f64.powi(places as i32));
            let written = decimal(value, places);
            prop_assert_eq!(written.split('.').nth(1).map_or(0, str::len), places as usize);
        }
    }
}
