//! Camera placement: what a still looks at, and how closely.

use marrow::niche::Point;
use marrow::{CellState, CellView, Snapshot};
use render::Camera;
use story::{CameraShot, CameraTarget, ShotWidths};

/// A still is small, so it looks a little closer than the stage does.
const WIDTHS: ShotWidths = ShotWidths { region_um: 170.0, cell_um: 90.0, contact_um: 60.0 };

/// The camera of a shot of a snapshot.
pub(super) fn at(shot: CameraShot, snapshot: &Snapshot, (width_px, height_px): (u32, u32)) -> Camera {
    let mut camera = Camera::cover(&snapshot.niche, width_px, height_px);
    if let Some(across_um) = shot.zoom.width_um(&WIDTHS) {
        camera.px_per_um = width_px as f32 / across_um;
        camera.centre = subject(shot.target, snapshot, camera.centre).unwrap_or(camera.centre);
        camera.clamp_to(&snapshot.niche);
    }
    camera
}

fn subject(subject: CameraTarget, snapshot: &Snapshot, middle: Point) -> Option<Point> {
    let niche = &snapshot.niche;
    let grips = |cell: &CellView| cell.state == CellState::Gripping;
    match subject {
        CameraTarget::Niche => None,
        CameraTarget::Sinusoid => {
            nearest(niche.sinusoids.iter().flat_map(|vessel| vessel.centreline.iter().copied()), middle)
        }
        CameraTarget::Cell(kind) => nearest(cells(snapshot, |cell| cell.kind == kind), middle),
        CameraTarget::Contact(kind) => {
            nearest(cells(snapshot, |cell| cell.kind == kind && grips(cell)), middle)
                .or_else(|| nearest(cells(snapshot, |cell| cell.kind == kind), middle))
        }
    }
}

fn cells(snapshot: &Snapshot, fits: impl Fn(&CellView) -> bool) -> impl Iterator<Item = Point> {
    snapshot.cells.iter().filter(move |cell| cell.stays() && fits(cell)).map(|cell| cell.at(1.0))
}

fn nearest(points: impl Iterator<Item = Point>, to: Point) -> Option<Point> {
    let distance = |a: &Point| (a.x - to.x).powi(2) + (a.y - to.y).powi(2);
    points.min_by(|a, b| distance(a).total_cmp(&distance(b)))
}
