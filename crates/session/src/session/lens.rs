//! The lens of the session: about which agent and which run it is, when it is drawn, and where its cell stands on the stage.

use marrow::AgentId;

use super::Session;
use crate::event_counts::EventCounts;
use crate::frame::SelectionRing;
use crate::lens::LensView;
use crate::pane::Pane;
use crate::view::{Side, View};

impl Session {
    /// The pane that the lens looks into, and the agent that it is about; none in the story, which looks for itself.
    fn lens_subject(&self) -> Option<(&Pane, AgentId)> {
        let pane = self.panes.active(self.active_pane);
        let agent = self.lens.agent(pane.run.simulation().given())?;
        (self.view != View::Story).then_some((pane, agent))
    }

    /// Builds the picture of the lens, if one is due; returns whether it was.
    pub(super) fn build_lens(&mut self, now_ms: f64) -> bool {
        let Some((_, agent)) = self.lens_subject() else { return false };
        let (look, moves) = (self.frame_params(now_ms), self.moves());
        let snapshot = self.panes.active(self.active_pane).run.snapshot();
        self.lens.build(snapshot, agent, &look, (now_ms, moves))
    }

    /// Where no name may stand, CSS pixels of the stage.
    pub(super) fn lens_box(&self) -> Option<[f32; 4]> {
        self.lens_subject().and(self.lens.place()).map(|place| place.box_px)
    }

    /// The ring about its cell, where that is on the left pane.
    pub(super) fn lens_ring(&self) -> Option<SelectionRing> {
        self.lens.place()?;
        let (pane, _) = self.lens_subject()?;
        let is_left = self.panes.right.is_none() || self.active_pane == Side::Left;
        let cell = self.lens.cell(pane.run.snapshot())?;
        is_left.then(|| pane.ring_about(cell, self.alpha()))
    }

    pub(super) fn lens_view(&self) -> Option<LensView> {
        let (pane, agent) = self.lens_subject()?;
        let counts = EventCounts::of(pane.run.simulation());
        Some(self.lens.view(pane.run.snapshot(), agent, &counts))
    }
}
