//! Story camera: tracks what the shot of a beat looks at, and moves the camera there calmly.

use marrow::niche::Point;
use marrow::{CellKind, CellState, CellView, Snapshot};
use render::Camera;
use story::{CameraShot, CameraTarget, ShotWidths};

use crate::easing;
use crate::occlusion::is_visible;
use crate::pane::Pane;

/// How much of the marrow a shot shows on the stage.
const STAGE_WIDTHS: ShotWidths = ShotWidths { region_um: 200.0, cell_um: 110.0, contact_um: 60.0 };
/// Time in which the camera covers about two thirds of its way, ms.
const EASE_MS: f64 = 450.0;
/// Shortest time for which a cell is followed before another one may be more interesting, ms.
const STAY_MS: f64 = 2_500.0;
/// An occluded cell counts as if it were this much farther away, a square of µm.
const OCCLUDED_UM2: f32 = 150.0 * 150.0;
/// So much more weighs what a cell lies beside the middle of the view than what the camera must travel.
const OFF_CENTRE: f32 = 9.0;

/// Tracks the target of a shot.
#[derive(Debug)]
pub struct ShotTracker {
    shot: CameraShot,
    cell: Option<u64>,
    stayed_ms: f64,
    is_released: bool,
}

impl ShotTracker {
    /// Looks there.
    pub const fn new(shot: CameraShot) -> Self {
        Self { shot, cell: None, stayed_ms: 0.0, is_released: false }
    }

    /// The cell that is looked at, where the shot looks at one.
    pub const fn cell(&self) -> Option<u64> {
        self.cell
    }

    /// The camera is the person's until the next beat.
    pub const fn release(&mut self) {
        self.is_released = true;
    }

    /// Whether it is.
    pub const fn is_released(&self) -> bool {
        self.is_released
    }

    /// Moves the camera of `pane` on, by as much as `elapsed_ms` allow; at once with motion off. Returns whether it has moved.
    pub fn update(&mut self, pane: &mut Pane, alpha: f32, elapsed_ms: f64, motion_off: bool) -> bool {
        if self.is_released {
            return false;
        }
        let before = pane.camera;
        self.stayed_ms += elapsed_ms;
        let target = self.target_pose(pane, alpha);
        let factor = easing::smoothing_factor(elapsed_ms, EASE_MS, motion_off);
        easing::ease_towards(&mut pane.camera, &target, factor);
        pane.finish_camera_move();
        pane.camera != before
    }

    fn target_pose(&mut self, pane: &Pane, alpha: f32) -> Camera {
        let snapshot = pane.run.snapshot();
        let mut pose = Camera::cover(&snapshot.niche, pane.camera.width_px, pane.camera.height_px);
        if let Some(width_um) = self.shot.zoom.width_um(&STAGE_WIDTHS) {
            pose.px_per_um = pose.width_px as f32 / width_um;
            let half_um = (width_um / 2.0, width_um / 2.0 * pose.height_px as f32 / pose.width_px as f32);
            if let Some(at) = self.find(pane, half_um, alpha) {
                pose.centre = at;
            }
            pose.clamp_to(&snapshot.niche);
        }
        pose
    }

    fn find(&mut self, pane: &Pane, half_um: (f32, f32), alpha: f32) -> Option<Point> {
        let snapshot = pane.run.snapshot();
        let middle = middle(snapshot);
        match self.shot.target {
            CameraTarget::Niche => None,
            CameraTarget::Sinusoid => {
                nearest(snapshot.niche.sinusoids.iter().flat_map(|vessel| vessel.centreline.iter()), middle)
            }
            CameraTarget::Cell(kind) => {
                self.choose(snapshot, kind, false, half_um).map(|cell| pane.position(cell, alpha))
            }
            CameraTarget::Contact(kind) => {
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
                distance_squared(a.at(1.0), from).total_cmp(&distance_squared(b.at(1.0), from))
            }
        };
        let from = followed.map_or_else(|| middle(snapshot), |cell| cell.at(1.0));
        let all = || snapshot.cells.iter().filter(fits);
        let gripped = all().filter(grips).filter(|_| gripping).min_by(near(from));
        let fresh = || {
            let far = |cell: &CellView| {
                distance_squared(cell.at(1.0), from) + occluder_penalty(snapshot, cell, half_um)
            };
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

fn middle(snapshot: &Snapshot) -> Point {
    Point::new(snapshot.niche.width_um / 2.0, snapshot.niche.height_um / 2.0)
}

/// What speaks against a cell, as a square of µm: others hide it, or it is so near the edge of the marrow that a view which
/// reaches `half_um` to each side cannot have it in its middle.
fn occluder_penalty(snapshot: &Snapshot, cell: &CellView, half_um: (f32, f32)) -> f32 {
    let beyond = |at: f32, half: f32, whole: f32| (half - at).max(at - (whole - half)).max(0.0);
    let across = beyond(cell.x_um, half_um.0, snapshot.niche.width_um);
    let down = beyond(cell.y_um, half_um.1, snapshot.niche.height_um);
    let occluded = if is_visible(snapshot, cell) { 0.0 } else { OCCLUDED_UM2 };
    occluded + OFF_CENTRE * (across * across + down * down)
}

fn distance_squared(a: Point, b: Point) -> f32 {
    (a.x - b.x).powi(2) + (a.y - b.y).powi(2)
}

fn nearest<'a>(points: impl Iterator<Item = &'a Point>, to: Point) -> Option<Point> {
    points.min_by(|a, b| distance_squared(**a, to).total_cmp(&distance_squared(**b, to))).copied()
}
