//! Calm in fast play. Where many ticks pass in a second a crawling cell would dart about and make parts of the picture
//! flash. So what is shown follows the model with a little inertia: slow ways are seen as they are, zigzags are smoothed.
//! The model itself is never touched, and everything that looks at the snapshot sees the same places.

use marrow::sim::niche::Point;
use marrow::sim::{CellState, CellView, Snapshot};

/// Shown cells close in on their places within this part of a second: 1 / 5. Chosen: long enough that nothing flashes
/// (`tests/flashes.rs`), short enough that no cell is seen far from its place.
const CLOSES_PER_SECOND: f32 = 5.0;
/// So many ticks a second are never calmed. Chosen: up to eight a second every cell is then shown where it is.
const SLOW: f32 = 3.0;
/// After more ticks than this, or back in time, cells are shown where they are: nobody watched them go.
const WATCHED_TICKS: u64 = 24;
/// A cell that went so far between two looks did not walk, µm.
const LEAP_UM: f32 = 60.0;
/// So many cells that follow each other in the snapshot may have gone since the last look.
const GONE_IN_A_ROW: usize = 64;

/// Where the cells were shown last.
#[derive(Clone, Debug, Default)]
pub struct Calm {
    tick: u64,
    /// In the order of the snapshot, in which those that stay keep theirs.
    shown: Vec<Shown>,
    /// Room to make the next list in.
    next: Vec<Shown>,
}

/// A cell, and where it was shown at the last tick.
#[derive(Clone, Copy, Debug)]
struct Shown {
    id: u64,
    at: Point,
}

impl Calm {
    /// Moves the cells of a new snapshot to where they are to be shown while so many ticks pass in a second.
    pub fn follow(&mut self, snapshot: &mut Snapshot, ticks_per_second: f32) {
        let passed = snapshot.tick.wrapping_sub(self.tick);
        if passed == 0 {
            return;
        }
        self.tick = snapshot.tick;
        if passed > WATCHED_TICKS {
            self.shown.clear();
        }
        let share = CLOSES_PER_SECOND / (ticks_per_second - SLOW).max(CLOSES_PER_SECOND);
        // The last tick's way is what the frames until the next tick show; those before it are made at once.
        let before = 1.0 - (0..passed.min(WATCHED_TICKS) - 1).fold(1.0, |left, _| left * (1.0 - share));
        self.next.clear();
        self.next.reserve(snapshot.cells.capacity());
        let mut shown = self.shown.iter();
        for cell in &mut snapshot.cells {
            let mut ahead = shown.clone();
            if let Some(last) = ahead.by_ref().take(GONE_IN_A_ROW).find(|shown| shown.id == cell.id) {
                shown = ahead;
                lead(cell, last.at, [before, share]);
            }
            self.next.push(Shown { id: cell.id, at: cell.at(1.0) });
        }
        std::mem::swap(&mut self.shown, &mut self.next);
    }
}

/// Shows a cell on its way from where it was shown last. The stream carries its cells evenly: they need no calm.
fn lead(cell: &mut CellView, last: Point, [before, share]: [f32; 2]) {
    let (previous, here) = (cell.at(0.0), cell.at(1.0));
    let far = (here.x - last.x).abs().max((here.y - last.y).abs());
    if cell.state == CellState::InFlow || far > LEAP_UM {
        return;
    }
    let from = between(last, previous, before);
    let to = between(from, here, share);
    (cell.previous_x_um, cell.previous_y_um) = (from.x, from.y);
    (cell.x_um, cell.y_um) = (to.x, to.y);
}

fn between(from: Point, to: Point, share: f32) -> Point {
    let part = |from: f32, to: f32| from + (to - from) * share;
    Point::new(part(from.x, to.x), part(from.y, to.y))
}
