//! The trial on the page: its slices, and the marrow of a person of it on the stage.

use super::Session;
use crate::redraw::Redraw;
use crate::simulation_run::SimulationRun;
use crate::view::View;

impl Session {
    /// Whether time, where it runs, is that of the trial.
    pub(super) fn is_trial(&self) -> bool {
        self.view == View::Trial && self.trial.watched.is_none()
    }

    /// It begins when it is asked to.
    pub(super) fn show_trial(&mut self) {
        self.close_right();
        self.pacing.set_playing(false);
    }

    /// A slice; the last one is shown at once.
    pub(super) fn advance_trial(&mut self) {
        if self.time_runs() && !self.pacing.suspended() && !self.trial.advance(self.pacing.elapsed_ms()) {
            self.redraw = Redraw::Requested;
        }
    }

    /// From the first person, or the first day of the one who is watched.
    pub(super) fn restart_trial(&mut self) {
        match self.trial.watched {
            None => self.trial.restart(),
            person => self.watch_person(person),
        }
    }

    /// Puts the marrow of a person on the stage, from their first day; or takes it away.
    pub(super) fn watch_person(&mut self, person: Option<(usize, u32)>) {
        let marrow =
            person.filter(|_| self.view == View::Trial).and_then(|person| self.trial.marrow_of(person));
        let Some(run) = marrow else { return self.stop_watching() };
        if self.trial.watched.is_none() {
            self.pacing.set_playing(true);
        }
        self.trial.watched = person;
        self.selection.clear();
        self.camera.stop();
        self.panes.left.show(run);
        self.panes.left.fit_all();
        self.pacing.snap_to_tick();
    }

    /// The stage is that of the other views again.
    pub(super) fn stop_watching(&mut self) {
        if self.trial.watched.take().is_some() {
            let setup = self.story.base();
            self.selection.clear();
            self.panes.left.show(SimulationRun::new(setup, Vec::new()));
            self.pacing.set_playing(false);
        }
    }
}
