//! Trial: the people of a plan, played in slices that fit a frame, and what earlier trials of the same question found.

use std::sync::Arc;

use marrow::trial::{PersonCourse, Summary, TrialRun};

use crate::settings::SettingsPatch;
use crate::simulation_run::SimulationRun;
use crate::trial_plan::TrialPlan;

/// A frame gives a trial about so long, ms.
const SLICE_MS: f64 = 10.0;
/// Steps of a slice before the first one was timed.
const FIRST_STEPS: f64 = 4.0;
const MOST_STEPS: f64 = 2_000.0;
/// How long it takes is said once so much of it is done.
const TOLD_FROM: f32 = 0.02;
/// So many earlier trials are kept.
const MOST_EARLIER: usize = 60;

/// A trial that is done, in a few numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EarlierTrial {
    /// How many people it had in both arms.
    pub people: u32,
    /// How many of 100 responded, in each arm.
    pub response: [f32; 2],
    /// How many of 100 were without growth at the end of follow-up, in each arm.
    pub without_growth: [f32; 2],
}

impl EarlierTrial {
    /// That of a plan, from the reports of its arms.
    pub fn of(plan: &TrialPlan, arms: [&Summary; 2]) -> Self {
        let of_100 = |share: Option<f64>| share.unwrap_or_default() as f32;
        Self {
            people: plan.people,
            response: arms.map(|arm| of_100(arm.orr.value)),
            without_growth: arms.map(|arm| of_100(arm.pfs_at(plan.months.into()).value)),
        }
    }
}

/// The sign that a doctor sees before treatment: whose myeloma grows slowly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GrowthSign {
    /// Whether it does, person by person, in the order of each arm.
    pub is_slow: [Vec<bool>; 2],
    /// How many of them each arm has where chance decides, and where it does not.
    pub counts: [[u32; 2]; 2],
}

impl GrowthSign {
    fn of(run: &TrialRun) -> Self {
        let is_slow =
            [0, 1].map(|arm| run.assigned(arm).iter().map(|number| run.grows_slowly(*number)).collect());
        Self { is_slow, counts: [run.slow_by_chance(), run.slow_without_chance()] }
    }
}

/// What is known of the trial so far.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialState {
    /// What it is made of.
    pub plan: Arc<TrialPlan>,
    /// How much of it is done, 0 to 1.
    pub share: f32,
    /// Whether everybody was followed to the end.
    pub is_done: bool,
    /// How long it will go on at this pace, s; nothing while that is not known.
    pub seconds_left: Option<f32>,
    /// How many people are in each arm.
    pub assigned: [u32; 2],
    /// Those of each arm who are done.
    pub people: [Vec<Arc<PersonCourse>>; 2],
    /// Arm and number of the person whose marrow is on the stage.
    pub watched: Option<(usize, u32)>,
    /// What earlier trials found that differed in nothing but their people.
    pub earlier: Arc<Vec<EarlierTrial>>,
    /// What the last one found that differed in nothing but whether chance decides.
    pub other_way: Option<EarlierTrial>,
    /// Whose myeloma grows slowly.
    pub sign: Arc<GrowthSign>,
}

/// The trial of a session.
pub struct Trial {
    plan: Arc<TrialPlan>,
    run: TrialRun,
    earlier: Arc<Vec<EarlierTrial>>,
    /// The last one that was done, with its plan.
    last: Option<(Arc<TrialPlan>, EarlierTrial)>,
    sign: Arc<GrowthSign>,
    steps: f64,
    passed_ms: f64,
    /// Arm and number of the person whose marrow is on the stage.
    pub watched: Option<(usize, u32)>,
}

impl Trial {
    /// A trial before its first person.
    pub fn new(plan: Arc<TrialPlan>) -> Self {
        let run = TrialRun::new(plan.setup());
        let sign = Arc::new(GrowthSign::of(&run));
        Self {
            plan,
            run,
            earlier: Arc::default(),
            last: None,
            sign,
            steps: FIRST_STEPS,
            passed_ms: 0.0,
            watched: None,
        }
    }

    /// What it is made of.
    pub fn plan(&self) -> &TrialPlan {
        &self.plan
    }

    /// Another trial, if anything is said that makes it another. One that is done is kept in mind as long as the question is the
    /// same. Says whether it is another.
    pub fn apply(&mut self, patch: &SettingsPatch) -> bool {
        let mut plan = TrialPlan::clone(&self.plan);
        plan.apply(patch);
        if plan == *self.plan {
            return false;
        }
        let is_same = plan.asks_the_same(&self.plan);
        let found = self.run.is_done().then(|| self.found());
        let earlier = Arc::make_mut(&mut self.earlier);
        if !is_same {
            earlier.clear();
        } else if earlier.len() < MOST_EARLIER {
            earlier.extend(found);
        }
        if let Some(found) = found {
            self.last = Some((Arc::clone(&self.plan), found));
        }
        self.plan = Arc::new(plan);
        self.restart();
        true
    }

    /// Again from its first person.
    pub fn restart(&mut self) {
        self.run = TrialRun::new(self.plan.setup());
        self.sign = Arc::new(GrowthSign::of(&self.run));
        self.passed_ms = 0.0;
    }

    /// What it found, once it is done.
    fn found(&self) -> EarlierTrial {
        let summaries = [0, 1].map(|arm| {
            let results: Vec<_> = self.run.done(arm).iter().map(|person| person.result).collect();
            Summary::of(&results)
        });
        EarlierTrial::of(&self.plan, summaries.each_ref())
    }

    /// Plays a slice after so many ms; says whether there is more to come.
    pub fn advance(&mut self, elapsed_ms: f64) -> bool {
        self.passed_ms += elapsed_ms;
        (0..self.steps as u32).all(|_| self.run.advance())
    }

    /// The marrow of a person at their first day, with what their arm gets.
    pub fn marrow_of(&self, (arm, number): (usize, u32)) -> Option<SimulationRun> {
        let plan = self.plan.arms.get(arm)?;
        self.run.assigned(arm).binary_search(&number).ok()?;
        let mut run = SimulationRun::of(self.run.person(arm, number).into_simulation(), plan.initial());
        run.follow_plan(plan);
        Some(run)
    }

    /// A slice took so long: the next one is made to fit. Where there is no clock it stays as it is.
    pub fn observe(&mut self, busy_ms: f64) {
        if busy_ms.is_finite() && busy_ms > 0.0 {
            self.steps = (self.steps * (SLICE_MS / busy_ms).clamp(0.25, 1.5)).clamp(1.0, MOST_STEPS);
        }
    }

    /// Whether everybody was followed to the end.
    pub fn is_done(&self) -> bool {
        self.run.is_done()
    }

    /// What is known of it so far.
    pub fn state(&self) -> TrialState {
        let share = self.run.share();
        let left_ms = self.passed_ms * f64::from((1.0 - share) / share);
        TrialState {
            plan: Arc::clone(&self.plan),
            share,
            is_done: self.is_done(),
            seconds_left: (share >= TOLD_FROM).then_some((left_ms / 1_000.0) as f32),
            assigned: [0, 1].map(|arm| self.run.assigned(arm).len() as u32),
            people: [0, 1].map(|arm| self.run.done(arm).to_vec()),
            watched: self.watched,
            earlier: Arc::clone(&self.earlier),
            other_way: self
                .last
                .as_ref()
                .filter(|last| self.plan.differs_in_chance(&last.0))
                .map(|last| last.1),
            sign: Arc::clone(&self.sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::parse;

    fn plan() -> Arc<TrialPlan> {
        Arc::new(TrialPlan { people: 10, months: 3, ..TrialPlan::default() })
    }

    fn seed(seed: u64) -> SettingsPatch {
        SettingsPatch { seed: Some(seed), ..SettingsPatch::default() }
    }

    #[test]
    fn slices_fit_a_frame_whatever_a_step_costs() {
        let mut trial = Trial::new(plan());
        for ms_per_step in [0.2, 3.0] {
            (0..30).for_each(|_| trial.observe(trial.steps * ms_per_step));
            assert!((trial.steps * ms_per_step - SLICE_MS).abs() < 1.0, "{} steps", trial.steps);
        }
        trial.observe(f64::NAN);
        trial.observe(1e9);
        assert!(trial.steps >= 1.0);
    }

    #[test]
    fn how_it_is_sliced_changes_no_result() {
        let played = |steps: f64| {
            let mut trial = Trial::new(plan());
            trial.steps = steps;
            while trial.advance(10.0) {}
            trial.state()
        };
        assert_eq!(played(1.0).people, played(500.0).people);
    }

    #[test]
    fn a_persons_marrow_on_the_stage_is_that_of_the_trial() {
        let timed = parse("therapies=antibody:cd38@0-20,imid@7,steroid", "").0;
        let trial =
            Trial::new(Arc::new(TrialPlan { people: 10, months: 3, ..TrialPlan::from_settings(&timed) }));
        let number = trial.run.assigned(0)[2];
        let mut stage = trial.marrow_of((0, number)).unwrap();
        let mut alone = trial.run.person(0, number);
        alone.advance(40);
        stage.play(40 * marrow::TICKS_PER_DAY);
        assert_eq!(stage.simulation().hash(), alone.simulation().hash());
        assert!(trial.marrow_of((1, number)).is_none(), "nobody is in both arms");
    }

    #[test]
    fn trials_with_other_people_are_kept_in_mind_until_the_question_changes() {
        let mut trial = Trial::new(plan());
        trial.apply(&seed(8));
        assert_eq!(trial.state().earlier.len(), 0, "it was not done");
        while trial.advance(10.0) {}
        assert!(trial.state().is_done);
        trial.apply(&seed(9));
        assert_eq!(
            (trial.state().earlier.len(), trial.state().is_done, trial.state().share),
            (1, false, 0.0)
        );
        trial.apply(&seed(9));
        assert_eq!(trial.state().earlier.len(), 1, "nothing was changed");
        trial.apply(&SettingsPatch { chance: Some(false), ..SettingsPatch::default() });
        assert_eq!(trial.state().earlier.len(), 0);
    }

    #[test]
    fn a_trial_is_held_against_the_same_one_without_chance() {
        let chance = |by_chance: bool| SettingsPatch { chance: Some(by_chance), ..SettingsPatch::default() };
        let mut trial = Trial::new(plan());
        while trial.advance(10.0) {}
        let found = trial.found();
        trial.apply(&chance(false));
        let state = trial.state();
        assert_eq!((state.other_way, state.sign.counts[1]), (Some(found), [5, 0]));
        assert!(state.sign.is_slow[0].iter().all(|is_slow| *is_slow), "{:?}", state.sign);
        trial.apply(&seed(9));
        assert_eq!(trial.state().other_way, None, "other people");
        trial.apply(&seed(plan().seed));
        assert_eq!(trial.state().other_way, Some(found), "the same people again");
        trial.apply(&chance(true));
        assert_eq!(trial.state().other_way, None, "it is the same trial");
    }
}
