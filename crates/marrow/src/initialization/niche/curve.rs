//! Smooth curves through a few given points.

use glam::Vec2;

/// A smooth closed curve through the corners, `steps` points for each.
pub(super) fn closed(corners: &[Vec2], steps: usize) -> Vec<Vec2> {
    let n = corners.len();
    let mut outline = Vec::with_capacity(n * steps);
    for k in 0..n {
        let four = [corners[(k + n - 1) % n], corners[k], corners[(k + 1) % n], corners[(k + 2) % n]];
        outline.extend((0..steps).map(|step| between(&four, step as f32 / steps as f32)));
    }
    outline
}

/// A smooth open curve through the points, `steps` points for each stretch.
pub(super) fn open(points: &[Vec2], steps: usize) -> Vec<Vec2> {
    let last = points.len() - 1;
    let mut line = Vec::with_capacity(last * steps + 1);
    for k in 0..last {
        let four = [points[k.saturating_sub(1)], points[k], points[k + 1], points[(k + 2).min(last)]];
        line.extend((0..steps).map(|step| between(&four, step as f32 / steps as f32)));
    }
    line.push(points[last]);
    line
}

/// Catmull-Rom: the point at `t` between the second and the third of four points.
fn between(&[a, b, c, d]: &[Vec2; 4], t: f32) -> Vec2 {
    let bend = (2.0 * a - 5.0 * b + 4.0 * c - d) * t + (3.0 * b - a - 3.0 * c + d) * t * t;
    b + 0.5 * t * ((c - a) + bend)
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn curves_pass_through_their_points() {
        let corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 12.0)].map(Vec2::from);
        let line = closed(&corners, 8);
        assert_eq!(line.len(), 32);
        assert_eq!(line[8], corners[1]);
        let line = open(&corners, 8);
        assert_eq!((line[0], line[24]), (corners[0], corners[3]));
    }
}
