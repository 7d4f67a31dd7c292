//! Lens: one real cell of the run from close up, chosen for the treatment that was switched on last, and kept until it is gone.

mod step;
#[cfg(test)]
mod tests;

use marrow::niche::Point;
use marrow::{AgentId, CellKind, CellState, CellView, EventKind, Snapshot};
use render::{Camera, DrawList, FrameParams, Scene, is_immune_kind};

use crate::antigen_level::AntigenLevel;
use crate::event_counts::EventCounts;
use crate::selection::{SelectedCell, described};
pub(crate) use step::step;

use step::next;

/// How much of the marrow it shows from left to right, µm: a cell with its markers, and whoever holds it.
const ACROSS_UM: f32 = 27.0;
/// Shortest time between two looks for its cell, and so between two of its pictures, while time runs, ms. Nothing in it can flash three
/// times a second.
const INTERVAL_MS: f64 = 250.0;
/// Shortest time for which a cell is shown before another one, on which more happens, may take its place, ms.
const STAY_MS: f64 = 4_000.0;
/// The camera lets its cell move by so much to either side, as a share of the width.
const SLACK: f32 = 0.08;
/// An immune cell so far off may come, µm.
const NEAR_UM: f32 = 40.0;

/// Where the lens stands on the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LensPlace {
    /// Its box, from the left and the top of the stage, CSS pixels: left, top, right, bottom.
    pub box_px: [f32; 4],
    /// Width and height of its picture, device pixels; nothing is drawn while nobody can see it.
    pub picture_px: (u32, u32),
}

/// What the lens shows, for words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LensView {
    /// The agent that it is about.
    pub agent: AgentId,
    /// The cell; none where none carries the agent's marker.
    pub cell: Option<SelectedCell>,
    /// Whether that is because it is gone, and another one will be looked for.
    pub is_gone: bool,
    /// The step of the agent that the cell is at.
    pub step: Option<EventKind>,
    /// What may come next.
    pub next: Option<EventKind>,
}

/// The cell that is shown close up, and its picture.
#[derive(Debug, Default)]
pub struct Lens {
    /// The agent that was switched on last.
    agent: Option<AgentId>,
    place: Option<LensPlace>,
    cell: Option<u64>,
    chosen_ms: f64,
    looked_ms: Option<f64>,
    centre: Point,
    scene: Scene,
}

impl Lens {
    /// An agent was switched on.
    pub fn show(&mut self, agent: AgentId) {
        self.forget();
        self.agent = Some(agent);
    }

    /// Another run, another view: no treatment has been switched on there yet.
    pub fn close(&mut self) {
        self.forget();
        self.agent = None;
    }

    /// The cells are others from now on.
    pub fn forget(&mut self) {
        (self.cell, self.looked_ms) = (None, None);
    }

    /// It stands there, or is closed. Who opens it does not wait.
    pub fn put(&mut self, place: Option<LensPlace>) {
        if self.place.is_none_or(|place| place.picture_px == (0, 0)) {
            self.looked_ms = None;
        }
        self.place = place;
    }

    /// Where it stands.
    pub const fn place(&self) -> Option<LensPlace> {
        self.place
    }

    /// Which agent it is about: the last one, or while that is off another one that is on.
    pub fn agent(&self, given: &[AgentId]) -> Option<AgentId> {
        self.agent
            .filter(|agent| given.contains(agent))
            .or_else(|| given.last().copied().filter(|_| self.agent.is_some()))
    }

    /// The cell that is shown.
    pub fn cell<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a CellView> {
        snapshot.cells.iter().find(|cell| Some(cell.id) == self.cell)
    }

    /// Builds its picture if one is due, always where nothing moves, else a few times a second; returns whether it was.
    pub fn build(
        &mut self,
        snapshot: &Snapshot,
        agent: AgentId,
        look: &FrameParams,
        (now_ms, moves): (f64, bool),
    ) -> bool {
        if moves && self.looked_ms.is_some_and(|looked_ms| now_ms - looked_ms < INTERVAL_MS) {
            return false;
        }
        self.looked_ms = Some(now_ms);
        self.choose(snapshot, agent, now_ms);
        let (width_px, height_px) = self.place.map_or((0, 0), |place| place.picture_px);
        let cell = self.cell(snapshot).filter(|_| width_px > 0 && height_px > 0);
        let Some(at) = cell.map(|cell| cell.at(look.alpha)) else { return false };
        let slack_um = ACROSS_UM * SLACK;
        let follow = |centre: f32, at: f32| centre.clamp(at - slack_um, at + slack_um);
        self.centre = Point::new(follow(self.centre.x, at.x), follow(self.centre.y, at.y));
        let px_per_um = width_px as f32 / ACROSS_UM;
        let mut camera = Camera { centre: self.centre, px_per_um, width_px, height_px };
        camera.clamp_to(&snapshot.niche);
        let look = FrameParams { pixels: 1.0, fewer_marks: false, ..*look };
        self.scene.build(snapshot, &camera, &look);
        true
    }

    /// The picture that was built last.
    pub const fn draw_list(&self) -> &DrawList {
        self.scene.draw_list()
    }

    /// Chooses another cell where there is none, and where on another one more happens.
    fn choose(&mut self, snapshot: &Snapshot, agent: AgentId, now_ms: f64) {
        let kept = self.cell.and_then(|id| snapshot.cells.iter().position(|cell| cell.id == id));
        let is_quiet = kept.is_some_and(|at| step(snapshot, at, agent).is_none());
        if kept.is_some() && !(is_quiet && now_ms - self.chosen_ms > STAY_MS) {
            return;
        }
        let found = best(snapshot, agent);
        if kept.is_some() && found.is_none_or(|at| step(snapshot, at, agent).is_none()) {
            return;
        }
        let cell = found.map(|at| &snapshot.cells[at]);
        self.cell = cell.map(|cell| cell.id);
        self.chosen_ms = now_ms;
        self.centre = cell.map_or(self.centre, |cell| cell.at(1.0));
    }

    /// What is said of it.
    pub fn view(&self, snapshot: &Snapshot, agent: AgentId, counts: &EventCounts) -> LensView {
        let at = snapshot.cells.iter().position(|cell| Some(cell.id) == self.cell);
        let step = at.and_then(|at| step(snapshot, at, agent));
        let is_over = at.is_some_and(|at| !snapshot.cells[at].stays());
        let next = if is_over { None } else { next(agent, step, counts) };
        LensView {
            agent,
            is_gone: at.is_none() && self.cell.is_some(),
            cell: at.map(|at| described(snapshot, at)),
            step,
            next,
        }
    }
}

/// Whether the lens can be about a cell: a myeloma cell that carries the marker, if the agent binds one.
fn fits(cell: &CellView, agent: AgentId) -> bool {
    let level = agent.target().map(|target| AntigenLevel::of(cell.antigen[target as usize]));
    cell.kind == CellKind::MyelomaCell
        && cell.stays()
        && !matches!(level, Some(AntigenLevel::None | AntigenLevel::Few))
}

/// The cell on which there is most to see.
fn best(snapshot: &Snapshot, agent: AgentId) -> Option<usize> {
    let immune = || snapshot.cells.iter().filter(|cell| is_immune_kind(cell.kind) && cell.stays());
    let interest = |at: usize| {
        let cell = &snapshot.cells[at];
        let seen = match step(snapshot, at, agent) {
            Some(EventKind::Bound | EventKind::PayloadReleased) => 4.0,
            Some(_) => 8.0,
            None => 0.0,
        };
        let splits = cell.state == CellState::Dividing && agent.target().is_none();
        let far = |other: &CellView| (other.x_um - cell.x_um).hypot(other.y_um - cell.y_um);
        let nearest_um = immune().map(far).fold(NEAR_UM, f32::min);
        seen + f32::from(u8::from(splits)) + 1.0 - nearest_um / NEAR_UM - edge(snapshot, cell)
    };
    let all = (0..snapshot.cells.len()).filter(|at| fits(&snapshot.cells[*at], agent));
    all.map(|at| (interest(at), at)).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, at)| at)
}

/// What speaks against a cell at the edge of the marrow: it cannot stand in the middle.
fn edge(snapshot: &Snapshot, cell: &CellView) -> f32 {
    let (half, niche) = (ACROSS_UM / 2.0, &snapshot.niche);
    let is_inside = |at: f32, whole: f32| (half..=whole - half).contains(&at);
    if is_inside(cell.x_um, niche.width_um) && is_inside(cell.y_um, niche.height_um) { 0.0 } else { 3.0 }
}
