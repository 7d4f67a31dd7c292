//! Names at the ends of lines: moved apart so that none lies on another, each as near to its line as it can be.

/// For places where names would stand: where they stand, at least `gap` apart and within `low` to `high` as far as there is room. In
/// the order of what was given.
pub fn spread(wanted: &[f32], gap: f32, low: f32, high: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut placed = wanted.to_vec();
    // Down from the top, then up from the foot: what has moved once stays in its order.
    let mut least = low;
    for &at in &order {
        placed[at] = placed[at].max(least);
        least = placed[at] + gap;
    }
    let mut most = high;
    for &at in order.iter().rev() {
        placed[at] = placed[at].min(most);
        most = placed[at] - gap;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stay_where_there_is_room_and_keep_their_order() {
        assert_eq!(spread(&[80.0, 10.0], 10.0, 0.0, 100.0), [80.0, 10.0]);
        assert_eq!(spread(&[50.0, 50.0, 50.0], 10.0, 0.0, 100.0), [50.0, 60.0, 70.0]);
        assert_eq!(spread(&[99.0, 98.0], 10.0, 0.0, 100.0), [100.0, 90.0]);
        assert_eq!(spread(&[], 10.0, 0.0, 100.0), []);
    }

    proptest! {
        #[test]
        fn where_they_fit_they_are_apart_and_inside(wanted in prop::collection::vec(0.0..100.0_f32, 0..8)) {
            let placed = spread(&wanted, 12.0, 0.0, 100.0);
            let mut sorted = placed.clone();
            sorted.sort_by(f32::total_cmp);
            prop_assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= 11.999), "{sorted:?}");
            prop_assert!(placed.iter().all(|place| (-0.001..=100.001).contains(place)), "{placed:?}");
        }
    }
}
