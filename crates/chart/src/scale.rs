//! Linear scale: from values of a domain to places of a range, and back.

/// A linear scale. The range may run downwards, as heights in a drawing do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    domain: (f32, f32),
    range: (f32, f32),
}

impl Scale {
    /// A scale that takes `domain` to `range`, end by end.
    pub const fn new(domain: (f32, f32), range: (f32, f32)) -> Self {
        Self { domain, range }
    }

    /// The place of a value; of one beyond the domain, the end that it lies beyond.
    pub fn at(self, value: f32) -> f32 {
        between(value, self.domain, self.range)
    }

    /// The value at a place; beyond the range, that of the end.
    pub fn back(self, place: f32) -> f32 {
        between(place, self.range, self.domain)
    }
}

fn between(value: f32, from: (f32, f32), to: (f32, f32)) -> f32 {
    let share = (value - from.0) / (from.1 - from.0);
    if share.is_nan() {
        return if value.is_nan() { f32::NAN } else { to.0 };
    }
    let share = share.clamp(0.0, 1.0);
    to.0 * (1.0 - share) + to.1 * share
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends_stay_ends() {
        let scale = Scale::new((0.0, 50.0), (100.0, 0.0));
        assert_eq!(
            [-1.0, 0.0, 25.0, 50.0, 60.0].map(|value| scale.at(value)),
            [100.0, 100.0, 50.0, 0.0, 0.0]
        );
        assert_eq!(scale.back(75.0), 12.5);
    }

    #[test]
    fn a_domain_without_width_has_one_place() {
        assert_eq!(Scale::new((3.0, 3.0), (10.0, 20.0)).at(3.0), 10.0);
        assert!(Scale::new((0.0, 1.0), (0.0, 1.0)).at(f32::NAN).is_nan());
    }

    proptest! {
        #[test]
        fn the_way_back_leads_to_the_value(value in 0.0..400.0_f32, width in 1.0..4_000.0_f32) {
            let scale = Scale::new((0.0, 400.0), (width, 0.0));
            prop_assert!((scale.back(scale.at(value)) - value).abs() < 0.01);
        }

        #[test]
        fn places_are_of_the_range(value in prop::num::f32::ANY, from in -1e6..1e6_f32, to in -1e6..1e6_f32) {
            let place = Scale::new((from, to), (0.0, 320.0)).at(value);
            prop_assert!(place.is_nan() == value.is_nan() && (value.is_nan() || (0.0..=320.0).contains(&place)));
        }
    }
}
