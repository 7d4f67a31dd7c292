//! Paths: what stands in the attribute `d`, from points of the drawing. A point that is no number ends a line.

/// Straight lines from point to point.
pub fn line(points: &[(f32, f32)]) -> String {
    let (mut path, mut is_open) = (String::new(), false);
    for &point in points {
        is_open = draw(&mut path, point, is_open);
    }
    path
}

/// From point to point along the axes: on at the old height, then up or down. Curves of Kaplan and Meier are drawn so.
pub fn steps(points: &[(f32, f32)]) -> String {
    let (mut path, mut last) = (String::new(), None);
    for &(x, y) in points {
        if let Some(height) = last {
            draw(&mut path, (x, height), true);
        }
        last = draw(&mut path, (x, y), last.is_some()).then_some(y);
    }
    path
}

/// The area between two lines of as many points, one above the other.
pub fn band(above: &[(f32, f32)], below: &[(f32, f32)]) -> String {
    let mut around: Vec<(f32, f32)> = above.to_vec();
    around.extend(below.iter().rev());
    around.retain(|(x, y)| x.is_finite() && y.is_finite());
    let path = line(&around);
    if path.is_empty() { path } else { path + "Z" }
}

/// Short upright lines at places of the axis, from `foot` upwards by `height`.
pub fn uprights(places: &[f32], foot: f32, height: f32) -> String {
    let mut path = String::new();
    for &x in places {
        draw(&mut path, (x, foot), false);
        draw(&mut path, (x, foot - height), true);
    }
    path
}

/// Adds a point and says whether a line may go on from it.
fn draw(path: &mut String, (x, y): (f32, f32), is_open: bool) -> bool {
    if !(x.is_finite() && y.is_finite()) {
        return false;
    }
    path.push(if is_open { 'L' } else { 'M' });
    push(path, x);
    path.push(' ');
    push(path, y);
    true
}

/// No drawing is wider.
const FARTHEST: f32 = 1e6;

/// A number with one decimal at most.
fn push(path: &mut String, number: f32) {
    let tenths = (number.clamp(-FARTHEST, FARTHEST) * 10.0).round() / 10.0;
    // Adding zero turns -0 into 0.
    path.push_str(&(tenths + 0.0).to_string());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_breaks_where_there_is_no_number() {
        assert_eq!(line(&[]), "");
        assert_eq!(line(&[(0.0, 1.0), (2.04, 3.06), (f32::NAN, 0.0), (5.0, 6.0)]), "M0 1L2 3.1M5 6");
    }

    #[test]
    fn steps_go_on_and_then_down() {
        assert_eq!(steps(&[(0.0, 0.0), (3.0, 4.0), (5.0, 9.0)]), "M0 0L3 0L3 4L5 4L5 9");
        assert_eq!(steps(&[(0.0, 0.0), (3.0, f32::NAN), (5.0, 9.0)]), "M0 0L3 0M5 9");
    }

    #[test]
    fn a_band_goes_there_and_back() {
        assert_eq!(band(&[(0.0, 1.0), (4.0, 1.0)], &[(0.0, 3.0), (4.0, 3.0)]), "M0 1L4 1L4 3L0 3Z");
        assert_eq!(band(&[], &[]), "");
    }

    #[test]
    fn uprights_stand_on_their_foot() {
        assert_eq!(uprights(&[1.0, 2.5], 10.0, 4.0), "M1 10L1 6M2.5 10L2.5 6");
    }

    proptest! {
        #[test]
        fn whatever_comes_no_path_holds_what_is_no_number(
            points in prop::collection::vec((prop::num::f32::ANY, prop::num::f32::ANY), 0..20),
        ) {
            let places: Vec<f32> = points.iter().map(|point| point.0).collect();
            for path in [line(&points), steps(&points), band(&points, &points), uprights(&places, 1.0, 2.0)] {
                prop_assert!(!path.contains("NaN") && !path.contains("inf"), "{path}");
                prop_assert!(path.is_empty() || path.starts_with('M'));
            }
        }
    }
}
