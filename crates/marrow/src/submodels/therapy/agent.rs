//! What is actually given: one agent of a therapy, with its target, its plan of doses and how it acts in time.

use crate::entities::cell::Target;
use crate::observation::event::EventKind;
use crate::submodels::therapy::schedule::Schedule;
use crate::submodels::therapy::side_effect::SideEffect;

/// An agent of a therapy.
#[derive(Debug)]
pub struct Agent {
    /// The stable id: settings, words and messages use it.
    pub name: &'static str,
    /// The flag that it binds; `None` when it binds no flag.
    pub target: Option<Target>,
    /// Drugs that settings may name and that mean this agent.
    pub drugs: &'static [&'static str],
    /// When doses are due.
    pub schedule: Schedule,
    /// Half-life of the drug, days; `None` for living cells, which have no drug level.
    pub half_life_days: Option<f32>,
    /// What happens, in order; each is counted by [`crate::Simulation::tally`].
    pub steps: &'static [EventKind],
    /// What it costs, with the published frequencies.
    pub harms: &'static [Harm],
    /// Level at which half of what it acts on is covered or blocked.
    pub half_effect_level: f32,
    /// Days in which its effect follows a rising level, and a falling one.
    pub onset_and_offset_days: (f32, f32),
}

/// A side effect and how many of a hundred people had it. Only figures that were confirmed in a public text stand here;
/// `tests/side_effect_sources.rs` holds them a second time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Harm {
    /// Which.
    pub effect: SideEffect,
    /// Of 100 people, how many had it at any grade.
    pub of_100: Option<f32>,
    /// Of 100 people, how many had it at grade 3 or more.
    pub severe_of_100: Option<f32>,
    /// Trial or label that says so (`science.md` 3 and 5); empty where no figure is given.
    pub source: &'static str,
}

/// A harm without a published figure.
pub(super) const fn harm(effect: SideEffect) -> Harm {
    Harm { effect, of_100: None, severe_of_100: None, source: "" }
}

/// A harm with the share of people who had it, and who had it severely.
pub(super) const fn seen(
    effect: SideEffect,
    of_100: Option<f32>,
    severe_of_100: Option<f32>,
    source: &'static str,
) -> Harm {
    Harm { effect, of_100, severe_of_100, source }
}
