//! What the page reads of a session: reports, names on the picture, and the ring about a picked cell.

use std::sync::Arc;

use marrow::sim::{SideEffect, TICKS_PER_DAY};

use super::Session;
use super::looking::SLOWS_BELOW_UM;
use crate::labels::{Label, Names};
use crate::pane::Pane;
use crate::report::{Beside, EventCounts, UndoState, ViewModel};
use crate::room::LabelLayout;
use crate::view::{Side, View};

/// Shortest time between two reports while nothing is asked for, ms.
const REPORT_EVERY_MS: f64 = 100.0;
/// Below this many model days a second the page says that time is slowed.
const SLOW_DAYS_PER_SECOND: f64 = 0.5;

/// A ring about a cell, in shares of the view's width (`y`: of its height).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SelectionRing {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its radius.
    pub radius: f32,
}

impl Session {
    /// Where the picked cell is on the left pane, and its radius, in shares of its width and height.
    pub fn ring(&self) -> Option<SelectionRing> {
        let cell = self.pick.cell(self.left.run.snapshot())?;
        let (x, y) = self.left.share_of_view(self.left.place(cell, self.alpha()));
        Some(SelectionRing { x, y, radius: cell.radius_um / self.left.width_um() })
    }

    /// The names on the left pane in this frame.
    pub fn labels(&mut self, board: &LabelLayout) -> &[Label] {
        let alpha = self.alpha();
        let names = match self.view {
            View::Story => Names::Only(self.tale.beat().point, self.tale.beat().mark, self.aim.cell()),
            View::Explore | View::Compare => Names::All,
        };
        self.left.labels(names, alpha, board)
    }

    pub(super) fn report(&mut self, now_ms: f64) -> Option<ViewModel> {
        let moves = !self.pacing.held() && (self.pacing.playing() || self.turning);
        let due = moves && now_ms - self.last_report_ms >= REPORT_EVERY_MS;
        if !(due || self.changed) {
            return None;
        }
        self.changed = false;
        self.last_report_ms = now_ms;
        Some(self.present())
    }

    /// Whether the picture stands and becomes no finer: no time runs, no camera moves, no frame is owed.
    pub fn is_settled(&self) -> bool {
        let waits = self.changed || self.owed || self.turning || self.pacing.playing();
        let coarse = std::iter::once(&self.left).chain(&self.right).any(Pane::is_coarse);
        !waits && !coarse && self.quality.step().is_finest()
    }

    /// To the nearest ten.
    fn too_large(&self) -> Option<u16> {
        let times = render::antibodies_too_large(self.left.camera.px_per_um, self.quality.step().pixels)?;
        Some((times / 10.0).round() as u16 * 10)
    }

    /// Whether it is the scale, not the person, that makes time slow.
    fn is_slowed(&self, in_story: bool) -> bool {
        let near = in_story || self.left.width_um() < SLOWS_BELOW_UM;
        near && self.pacing.days_per_second() < SLOW_DAYS_PER_SECOND
    }

    /// What is on screen, as it stands.
    pub fn present(&self) -> ViewModel {
        let run = &self.left.run;
        let acting = match (self.side, &self.right) {
            (Side::Right, Some(right)) => right.run.simulation(),
            _ => run.simulation(),
        };
        let in_story = self.view == View::Story;
        ViewModel {
            readouts: run.simulation().readouts(),
            playing: self.pacing.playing(),
            speed: self.pacing.speed(),
            given: run.simulation().given().to_vec(),
            history: Arc::clone(run.history()),
            view_width_um: self.left.width_um(),
            zoomed: self.left.zoomed(),
            view: self.view,
            setup: run.setup(),
            tallies: EventCounts::of(acting),
            side_effects: SideEffect::ALL.map(|effect| acting.side_effect(effect)),
            way: UndoState {
                end_day: run.past().end() as f32 / TICKS_PER_DAY as f32,
                undo: run.past().can_undo(),
                redo: run.past().can_redo(),
            },
            telling: in_story.then(|| self.tale.telling()),
            watched: if in_story { self.tale.watched(run) } else { Vec::new() },
            beside: self.right.as_ref().map(|pane| Beside {
                readouts: pane.run.simulation().readouts(),
                given: pane.run.simulation().given().to_vec(),
            }),
            side: self.side,
            picked: self.pick.told(run.snapshot()),
            pixels: self.quality.step().pixels,
            too_large: self.too_large(),
            slowed: self.is_slowed(in_story),
        }
    }
}
