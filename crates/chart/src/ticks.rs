//! Ticks of an axis: round numbers, evenly apart.

/// More than fit any axis.
const MOST: usize = 100;

/// Round numbers from `low` to `high`, 1, 2 or 5 times a power of ten apart, `most` of them at most but for one.
pub fn ticks(low: f32, high: f32, most: usize) -> Vec<f32> {
    let gaps = most.clamp(2, MOST) - 1;
    let step = round_step((high - low) / gaps as f32);
    let (Some(step), true) = (step, low.is_finite() && high.is_finite()) else { return Vec::new() };
    // By whole steps: sums of tenths would drift.
    let first = (low / step).ceil();
    let tick = |n: usize| (first + n as f32) * step;
    (0..=gaps + 1).map(tick).take_while(|tick| *tick <= high + step * 1e-3).collect()
}

/// The least step of 1, 2 or 5 times a power of ten that is no less than this one.
fn round_step(least: f32) -> Option<f32> {
    if !(least.is_finite() && least > f32::MIN_POSITIVE) {
        return None;
    }
    let power = 10.0_f32.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|step| *step >= least * 0.999)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ticks_are_round() {
        assert_eq!(ticks(0.0, 100.0, 3), [0.0, 50.0, 100.0]);
        assert_eq!(ticks(0.0, 1.25, 6), [0.0, 0.5, 1.0]);
        assert_eq!(ticks(-100.0, 100.0, 5), [-100.0, -50.0, 0.0, 50.0, 100.0]);
        assert_eq!(ticks(3.0, 17.0, 4), [5.0, 10.0, 15.0]);
        assert_eq!(ticks(5.0, 5.0, 4), []);
        assert_eq!(ticks(0.0, f32::NAN, 4), []);
    }

    proptest! {
        #[test]
        fn ticks_lie_in_the_domain_and_are_few(low in -1e4..1e4_f32, span in 0.1..1e4_f32, most in 2..12_usize) {
            let all = ticks(low, low + span, most);
            prop_assert!(!all.is_empty() || most < 4, "none from {low} to {}", low + span);
            prop_assert!(all.len() <= most + 1, "{all:?}");
            prop_assert!(all.iter().all(|tick| (low - span * 0.01..=low + span * 1.01).contains(tick)), "{all:?}");
        }
    }
}
