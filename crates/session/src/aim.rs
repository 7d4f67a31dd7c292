//! Where the story looks: it finds what a beat wants to show, and moves the camera there calmly.

use marrow::sim::niche::Point;
use marrow::sim::{CellKind, CellState, CellView, Snapshot};
use render::Camera;

use super::pane::Pane;
use super::sight::is_in_sight;
use super::travel;
use story::{Look, Subject, Zoom};

/// Time in which the camera covers about two thirds of its way, ms.
const EASE_MS: f64 = 450.0;
/// Shortest time for which a cell is followed before another one may be more interesting, ms.
const STAY_MS: f64 = 2_500.0;
/// A cell that others hide counts as if it were this much farther away, a square of µm.
const HIDDEN_UM2: f32 = 150.0 * 150.0;
/// So much more weighs what a cell lies beside the middle of the view than what the camera must travel.
const OFF_CENTRE: f32 = 9.0;

/// What a beat looks at.
#[derive(Debug)]
pub struct Aim {
    look: Look,
    cell: Option<u64>,
    stayed_ms: f64,
    free: bool,
}

impl Aim {
    /// Looks there.
    pub const fn new(look: Look) -> Self {
        Self { look, cell: None, stayed_ms: 0.0, free: false }
    }

    /// The cell that is looked at, where the beat looks at one.
    pub const fn cell(&self) -> Option<u64> {
        self.cell
    }

    /// The camera is the person's until the next beat.
    pub const fn let_go(&mut self) {
        self.free = true;
    }

    /// Moves the camera of `pane` on, by as much as `passed_ms` allow; at once where motion is not wanted. Says whether it
    /// has moved.
    pub fn follow(&mut self, pane: &mut Pane, alpha: f32, passed_ms: f64, still: bool) -> bool {
        if self.free {
            return false;
        }
        let before = pane.camera;
        self.stayed_ms += passed_ms;
        let goal = self.goal(pane, alpha);
        travel::approach(&mut pane.camera, &goal, travel::share(passed_ms, EASE_MS, still));
        pane.settle();
        pane.camera != before
    }

    fn goal(&mut self, pane: &Pane, alpha: f32) -> Camera {
        let snapshot = pane.run.snapshot();
        let mut goal = Camera::cover(&snapshot.niche, pane.camera.width_px, pane.camera.height_px);
        if let Some(across_um) = across_um(self.look.zoom) {
            goal.px_per_um = goal.width_px as f32 / across_um;
            let half_um = (across_um / 2.0, across_um / 2.0 * goal.height_px as f32 / goal.width_px as f32);
            if let Some(at) = self.find(pane, half_um, alpha) {
                goal.centre = at;
            }
            goal.clamp_to(&snapshot.niche);
        }
        goal
    }

    fn find(&mut self, pane: &Pane, half_um: (f32, f32), alpha: f32) -> Option<Point> {
        let snapshot = pane.run.snapshot();
        let middle = middle(snapshot);
        match self.look.at {
            Subject::Niche => None,
            Subject::Sinusoid => {
                nearest(snapshot.niche.sinusoids.iter().flat_map(|vessel| vessel.centreline.iter()), middle)
            }
            Subject::Cell(kind) => {
                self.choose(snapshot, kind, false, half_um).map(|cell| pane.position(cell, alpha))
            }
            Subject::Contact(kind) => {
                self.choose(snapshot, kind, true, half_um).map(|cell| pane.position(cell, alpha))
            }
        }
    }

    /// The cell that is followed: the same as before while it is worth it.
    fn choose<'a>(
        &mut self,
        snapshot: &'a Snapshot,
        kind: CellKind,
        gripping: bool,
        half_um: (f32, f32),
    ) -> Option<&'a CellView> {
        let fits = |cell: &&CellView| cell.kind == kind && cell.stays();
        let grips = |cell: &&CellView| cell.state == CellState::Gripping;
        let followed =
            self.cell.and_then(|id| snapshot.cells.iter().find(|cell| cell.id == id && fits(cell)));
        let wants_other = gripping && self.stayed_ms > STAY_MS;
        if let Some(cell) = followed.filter(|cell| !wants_other || grips(cell)) {
            return Some(cell);
        }
        let near = |from: Point| {
            move |a: &&CellView, b: &&CellView| {
                distance(a.at(1.0), from).total_cmp(&distance(b.at(1.0), from))
            }
        };
        let from = followed.map_or_else(|| middle(snapshot), |cell| cell.at(1.0));
        let all = || snapshot.cells.iter().filter(fits);
        let gripped = all().filter(grips).filter(|_| gripping).min_by(near(from));
        let fresh = || {
            let far = |cell: &CellView| distance(cell.at(1.0), from) + hindrance(snapshot, cell, half_um);
            all().min_by(|a, b| far(a).total_cmp(&far(b)))
        };
        let chosen = gripped.or(followed).or_else(fresh);
        if chosen.map(|cell| cell.id) != self.cell {
            self.stayed_ms = 0.0;
        }
        self.cell = chosen.map(|cell| cell.id);
        chosen
    }
}

const fn across_um(zoom: Zoom) -> Option<f32> {
    match zoom {
        Zoom::Marrow => None,
        Zoom::Region => Some(200.0),
        Zoom::Cell => Some(110.0),
        Zoom::Contact => Some(60.0),
    }
}

fn middle(snapshot: &Snapshot) -> Point {
    Point::new(snapshot.niche.width_um / 2.0, snapshot.niche.height_um / 2.0)
}

/// What speaks against a cell, as a square of µm: others hide it, or it is so near the edge of the marrow that a view which
/// reaches `half_um` to each side cannot have it in its middle.
fn hindrance(snapshot: &Snapshot, cell: &CellView, half_um: (f32, f32)) -> f32 {
    let beyond = |at: f32, half: f32, whole: f32| (half - at).max(at - (whole - half)).max(0.0);
    let across = beyond(cell.x_um, half_um.0, snapshot.niche.width_um);
    let down = beyond(cell.y_um, half_um.1, snapshot.niche.height_um);
    let hidden = if is_in_sight(snapshot, cell) { 0.0 } else { HIDDEN_UM2 };
    hidden + OFF_CENTRE * (across * across + down * down)
}

fn distance(a: Point, b: Point) -> f32 {
    (a.x - b.x).powi(2) + (a.y - b.y).powi(2)
}

fn nearest<'a>(points: impl Iterator<Item = &'a Point>, to: Point) -> Option<Point> {
    points.min_by(|a, b| distance(**a, to).total_cmp(&distance(**b, to))).copied()
}
