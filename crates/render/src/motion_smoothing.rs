//! Motion smoothing: in fast play the shown positions follow the model's with a little inertia. Where many ticks pass in a second
//! a crawling cell would dart about and make parts of the picture flash; smoothed, slow ways are seen as they are and zigzags are
//! not. The snapshot belongs to the model and is only read.

use marrow::niche::Point;
use marrow::{CellState, CellView, Snapshot};

/// Shown cells close in on their places within this part of a second: 1 / 5. Chosen: long enough that nothing flashes
/// (`tests/flashes.rs`), short enough that no cell is seen far from its place.
const CLOSES_PER_SECOND: f32 = 5.0;
/// This many ticks a second are never smoothed. Chosen: up to eight a second every cell is then shown where it is.
const SLOW: f32 = 3.0;
/// After more ticks than this, or back in time, cells are shown where they are: nobody watched them go.
const WATCHED_TICKS: u64 = 24;
/// A cell that went this far between two updates did not walk, µm.
const LEAP_UM: f32 = 60.0;
/// At most this many cells that follow each other in the snapshot may have gone since the last update.
const GONE_IN_A_ROW: usize = 64;

/// A low-pass filter over the positions of all cells.
#[derive(Clone, Debug, Default)]
pub struct MotionSmoother {
    tick: u64,
    /// In the order of the snapshot, in which those that stay keep theirs.
    cells: Vec<SmoothedCell>,
    /// Room to make the next list in.
    next: Vec<SmoothedCell>,
}

/// A cell and where it is shown.
#[derive(Clone, Copy, Debug)]
struct SmoothedCell {
    id: u64,
    /// Its place in the model, for which the others were computed.
    model: Point,
    /// Where it is shown at the tick before.
    from: Point,
    /// Where it is shown at this tick.
    to: Point,
}

impl SmoothedCell {
    fn of(cell: &CellView) -> Self {
        let from = Point::new(cell.previous_x_um, cell.previous_y_um);
        let model = Point::new(cell.x_um, cell.y_um);
        Self { id: cell.id, model, from, to: model }
    }

    fn at(&self, alpha: f32) -> Point {
        lerp(self.from, self.to, alpha)
    }

    fn is_of(&self, cell: &CellView) -> bool {
        self.id == cell.id && (self.model.x, self.model.y) == (cell.x_um, cell.y_um)
    }
}

impl MotionSmoother {
    /// Follows a new snapshot while this many ticks pass in a second. Does nothing if no tick has passed.
    pub fn update(&mut self, snapshot: &Snapshot, ticks_per_second: f32) {
        let passed = snapshot.tick.wrapping_sub(self.tick);
        if passed == 0 {
            return;
        }
        self.tick = snapshot.tick;
        if passed > WATCHED_TICKS {
            self.cells.clear();
        }
        let share = CLOSES_PER_SECOND / (ticks_per_second - SLOW).max(CLOSES_PER_SECOND);
        // The last tick's way is what the frames until the next tick show; those before it are made at once.
        let before = 1.0 - (0..passed.min(WATCHED_TICKS) - 1).fold(1.0, |left, _| left * (1.0 - share));
        self.next.clear();
        self.next.reserve(snapshot.cells.capacity());
        let mut shown = self.cells.iter();
        for cell in &snapshot.cells {
            let mut ahead = shown.clone();
            let last = ahead.by_ref().take(GONE_IN_A_ROW).find(|shown| shown.id == cell.id);
            if last.is_some() {
                shown = ahead;
            }
            self.next
                .push(last.map_or(SmoothedCell::of(cell), |last| lag(cell, last.at(1.0), [before, share])));
        }
        std::mem::swap(&mut self.cells, &mut self.next);
    }

    /// Forgets where cells were shown: another run is seen from now on.
    pub fn reset(&mut self) {
        self.tick = 0;
        self.cells.clear();
    }

    /// Where a cell of the snapshot, which has this index there, is shown between the tick before (0) and its own (1). A cell
    /// that was not followed to just this place is shown where the model has it.
    pub fn position(&self, snapshot: &Snapshot, (index, cell): (usize, &CellView), alpha: f32) -> Point {
        match self.cells.get(index) {
            Some(smoothed) if self.tick == snapshot.tick && smoothed.is_of(cell) => smoothed.at(alpha),
            _ => cell.at(alpha),
        }
    }
}

/// Shows a cell on its way from where it was shown last. The stream carries its cells evenly: they need no smoothing.
fn lag(cell: &CellView, last: Point, [before, share]: [f32; 2]) -> SmoothedCell {
    let raw = SmoothedCell::of(cell);
    let (previous, here) = (cell.at(0.0), cell.at(1.0));
    let far = (here.x - last.x).abs().max((here.y - last.y).abs());
    if cell.state == CellState::InFlow || far > LEAP_UM {
        return raw;
    }
    let from = lerp(last, previous, before);
    SmoothedCell { from, to: lerp(from, here, share), ..raw }
}

fn lerp(from: Point, to: Point, t: f32) -> Point {
    let part = |from: f32, to: f32| from + (to - from) * t;
    Point::new(part(from.x, to.x), part(from.y, to.y))
}
