//! Results of a trial so far: the people of each arm who are done, and what is reported of them.

use std::sync::Arc;

use marrow::trial::{PersonCourse, Summary};
use session::{EarlierTrial, GrowthSign, TrialPlan, TrialState};

/// New figures come so many times in a trial: each is drawn anew.
const DRAWN: u32 = 20;

/// All that is shown of a trial.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// What it is made of.
    pub plan: Arc<TrialPlan>,
    /// Both arms.
    pub arms: [ArmResults; 2],
    /// What earlier trials found that differed in nothing but their people.
    pub earlier: Arc<Vec<EarlierTrial>>,
    /// What the last trial found that differed in nothing but whether chance decides.
    pub other_way: Option<EarlierTrial>,
    /// Whose myeloma grows slowly.
    pub sign: Arc<GrowthSign>,
    /// Whether all are done.
    pub is_done: bool,
    /// Which drawing this is.
    step: u32,
}

/// Those of an arm who are done.
#[derive(Clone, Debug, PartialEq)]
pub struct ArmResults {
    /// In the order of their numbers.
    pub people: Vec<Arc<PersonCourse>>,
    /// What is reported of them.
    pub summary: Summary,
}

impl Results {
    /// What is known, unless it is so little more than what is shown that drawing it is not worth while.
    pub fn of(state: &TrialState, shown: Option<&Self>) -> Self {
        let done: usize = state.people.iter().map(Vec::len).sum();
        let step = done as u32 / (state.plan.people / DRAWN).max(1);
        let is_shown =
            |shown: &&Self| shown.plan == state.plan && shown.step == step && shown.is_done == state.is_done;
        if let Some(shown) = shown.filter(is_shown) {
            return shown.clone();
        }
        Self {
            plan: Arc::clone(&state.plan),
            arms: state.people.clone().map(ArmResults::of),
            earlier: Arc::clone(&state.earlier),
            other_way: state.other_way,
            sign: Arc::clone(&state.sign),
            is_done: state.is_done,
            step,
        }
    }

    /// The trial in a few numbers, once somebody of each arm is done.
    pub fn found(&self) -> Option<EarlierTrial> {
        let is_told = self.arms.iter().all(|arm| !arm.people.is_empty());
        is_told.then(|| EarlierTrial::of(&self.plan, self.arms.each_ref().map(|arm| &arm.summary)))
    }
}

impl ArmResults {
    fn of(people: Vec<Arc<PersonCourse>>) -> Self {
        let results: Vec<_> = people.iter().map(|person| person.result).collect();
        Self { people, summary: Summary::of(&results) }
    }

    /// How many are like this.
    pub fn count(&self, wanted: impl Fn(&PersonCourse) -> bool) -> usize {
        self.people.iter().filter(|person| wanted(person)).count()
    }

    /// So many of those who are done, in 100.
    pub fn of_100(&self, count: usize) -> f32 {
        100.0 * count as f32 / self.people.len().max(1) as f32
    }
}
