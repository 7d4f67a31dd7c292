//! Ticks of time: whole days, then whole weeks, as treatments are counted.

/// Days of a week.
pub const DAYS_PER_WEEK: f32 = 7.0;

/// Days between ticks, from which one is taken: days, weeks, four weeks (a cycle of many treatments), quarters and years.
const STEPS: [f32; 11] = [1.0, 2.0, 7.0, 14.0, 28.0, 56.0, 84.0, 182.0, 364.0, 728.0, 1_820.0];
/// Ends of an axis of time.
const ENDS: [f32; 10] = [14.0, 28.0, 56.0, 84.0, 112.0, 168.0, 252.0, 364.0, 546.0, 728.0];

/// Days between ticks so that there are `most` at most on an axis of so many days; long axes have more.
pub fn day_step(days: f32, most: usize) -> f32 {
    let fits = |step: &f32| days / step < most.max(1) as f32;
    STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1])
}

/// Days that an axis shows where so many are drawn: a round end, so that lines do not shrink each day.
pub fn days_shown(days: f32) -> f32 {
    let year = 364.0;
    ENDS.into_iter().find(|end| days <= *end).unwrap_or_else(|| (days / year).ceil().min(1e4) * year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn short_axes_count_days_and_long_ones_weeks() {
        assert_eq!([5.0, 14.0, 56.0, 364.0].map(|days| day_step(days, 8)), [1.0, 2.0, 14.0, 56.0]);
        assert_eq!(day_step(0.0, 0), 1.0);
    }

    #[test]
    fn an_axis_ends_at_or_after_what_is_drawn() {
        assert_eq!([0.0, 14.0, 14.1, 400.0, 800.0].map(days_shown), [14.0, 14.0, 28.0, 546.0, 1_092.0]);
        assert!(days_shown(f32::INFINITY).is_finite() && days_shown(f32::NAN).is_finite());
    }

    proptest! {
        #[test]
        fn ticks_of_weeks_fit_the_axis(days in 0.0..1_400.0_f32, most in 3..12_usize) {
            let shown = days_shown(days);
            let step = day_step(shown, most);
            prop_assert!(shown >= days && (step < 7.0 || step % 7.0 == 0.0));
            prop_assert!((shown / step).floor() + 1.0 <= most as f32 + 1.0, "{shown} by {step}");
        }
    }
}
