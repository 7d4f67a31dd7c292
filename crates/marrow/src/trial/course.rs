//! Course of a person in a trial: what came of them, their M-protein from visit to visit, and how strong side effects were.

use crate::parameter::parameters;
use crate::params;
use crate::submodels::therapy::side_effect::SideEffect;
use crate::trial::person_run::{PersonResult, PersonRun};

parameters! {
    /// A side effect of this strength or more counts as had: what the page calls strong.
    HAD_SIDE_EFFECT: f32 = 0.5, "1", "method", [0.0, 1.0];
}

/// What came of a person, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonCourse {
    /// What the trial counts.
    pub result: PersonResult,
    /// M-protein on day 0 and at each visit, those at which response is scored; its start = 1. Empty where it cannot be measured.
    pub m_protein: Vec<f32>,
    /// The greatest strength of each side effect, 0 to 1, in the order of [`SideEffect::ALL`].
    pub side_effects: [f32; SideEffect::COUNT],
}

impl PersonCourse {
    pub(super) fn begin(run: &PersonRun) -> Self {
        let m_protein = run.simulation().m_protein_share().into_iter().collect();
        Self { result: run.result(), m_protein, side_effects: [0.0; SideEffect::COUNT] }
    }

    /// A day is over.
    pub(super) fn observe(&mut self, run: &PersonRun) {
        self.result = run.result();
        if self.result.days.is_multiple_of(params::VISIT_DAYS) {
            self.m_protein.extend(run.simulation().m_protein_share());
        }
        for (most, effect) in self.side_effects.iter_mut().zip(SideEffect::ALL) {
            *most = most.max(run.simulation().side_effect(effect));
        }
    }

    /// Whether the person had a side effect strongly.
    pub fn had(&self, effect: SideEffect) -> bool {
        self.side_effects[effect as usize] >= HAD_SIDE_EFFECT
    }

    /// The lowest M-protein that two visits in a row found, by which the best response is scored; its start = 1. Nothing where it
    /// cannot be measured or two visits were not made.
    pub fn lowest(&self) -> Option<f32> {
        let visits = self.m_protein.get(1..)?;
        visits.windows(2).map(|two| two[0].max(two[1])).reduce(f32::min)
    }

    /// Days from one value of [`Self::m_protein`] to the next.
    pub const fn interval_days() -> u32 {
        params::VISIT_DAYS
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::observation::response::{ImwgResponse, Labs, Response};
    use crate::setup::Setting;
    use crate::trial::{Arm, ArmTreatment, Cohort, TrialRun, TrialSetup};

    const VISIT: u64 = (params::VISIT_DAYS * params::TICKS_PER_DAY) as u64;

    proptest! {
        #[test]
        fn the_lowest_is_what_the_best_response_is_scored_by(levels in prop::collection::vec(0.02_f32..1.4, 1..12)) {
            let labs = |share: f32| Labs { whole: 40.0 * share, light_chains: 0.0, plasma_cells: 0.2 };
            let mut scoring = ImwgResponse::default();
            scoring.given(0, labs(1.0));
            for (visit, share) in (1..).zip(&levels) {
                scoring.step(visit * VISIT, labs(*share));
            }
            let run = PersonRun::new(&Arm::new(Vec::new(), 1), &Cohort::of(Setting::Relapsed1To3), 1, 0);
            let mut course = PersonCourse::begin(&run);
            course.m_protein = [1.0].into_iter().chain(levels).collect();
            let falls = [
                (Response::Minimal, params::MINIMAL_FALL),
                (Response::Partial, params::PARTIAL_FALL),
                (Response::VeryGoodPartial, params::VERY_GOOD_PARTIAL_FALL),
            ];
            for (class, fall) in falls {
                let has_fallen = course.lowest().is_some_and(|lowest| 1.0 - lowest >= fall);
                prop_assert_eq!(scoring.best() >= class, has_fallen, "{:?} {:?}", class, course.m_protein);
            }
        }
    }

    #[test]
    fn the_lowest_m_protein_and_the_best_response_are_of_the_same_visits() {
        let arm = |given: &[&str]| {
            Arm::new(given.iter().filter_map(|one| ArmTreatment::parse(one).ok()).collect(), 5)
        };
        let arms = [arm(&["imid@0-60", "steroid@0-60"]), arm(&[])];
        let setup = TrialSetup { arms, setting: Setting::Relapsed1To3, people: 40, seed: 5, by_chance: true };
        let mut trial = TrialRun::new(setup);
        while trial.advance() {}
        for course in [0, 1].into_iter().flat_map(|arm| trial.done(arm)) {
            let Some(lowest) = course.lowest() else { continue };
            let (best, days) = (course.result.best, course.result.days);
            assert_eq!(best.is_response(), lowest <= 1.0 - params::PARTIAL_FALL, "{course:?}");
            assert_eq!(best >= Response::Minimal, lowest <= 1.0 - params::MINIMAL_FALL, "{course:?}");
            assert_eq!(course.m_protein.len() as u32, 1 + days / params::VISIT_DAYS, "{course:?}");
            assert_eq!(course.m_protein.first(), Some(&1.0));
        }
        let responded = trial.done(0).iter().filter(|course| course.result.best.is_response()).count();
        assert!((3..20).contains(&responded), "{responded} of 20 responded: the rule was hardly tried");
    }
}
