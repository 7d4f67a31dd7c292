//! Delta debugging (Zeller's ddmin): the smallest part of a failing sequence that is found to fail still.

/// Leaves out ever smaller pieces as long as the rest fails, and tries no more often than `tries` times.
pub fn shrink<T: Clone>(failing: &[T], mut tries: usize, mut fails: impl FnMut(&[T]) -> bool) -> Vec<T> {
    let mut left = failing.to_vec();
    let mut pieces = 2;
    while left.len() > 1 && tries > 0 {
        let size = left.len().div_ceil(pieces);
        let without = |start: usize| {
            let end = (start + size).min(left.len());
            [&left[..start], &left[end..]].concat()
        };
        let mut smaller = None;
        for start in (0..left.len()).step_by(size) {
            if tries == 0 {
                break;
            }
            tries -= 1;
            let rest = without(start);
            if !rest.is_empty() && fails(&rest) {
                smaller = Some(rest);
                break;
            }
        }
        match smaller {
            Some(rest) => (left, pieces) = (rest, pieces.saturating_sub(1).max(2)),
            None if size == 1 => break,
            None => pieces = (pieces * 2).min(left.len()),
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_needed_stays_and_in_its_order() {
        let all: Vec<u32> = (0..500).collect();
        let needs = [17, 301, 302];
        let fails = |part: &[u32]| needs.iter().all(|need| part.contains(need));
        assert_eq!(shrink(&all, 1_000, fails), needs);
    }

    #[test]
    fn it_stops_after_so_many_tries_with_what_fails() {
        let (all, mut tried): (Vec<u32>, _) = ((0..500).collect(), 0);
        let left = shrink(&all, 5, |part| {
            tried += 1;
            part.contains(&400)
        });
        assert!(tried <= 5 && left.contains(&400) && left.len() < 200, "{} left", left.len());
    }
}
