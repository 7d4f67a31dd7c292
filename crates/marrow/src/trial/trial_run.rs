//! Trial run: two arms with people of one setting, who are assigned by chance or, to show why that matters, by how fit they seem.
//! It is played in slices of a day of one person, one person of each arm at a time; of those who are done a [`PersonCourse`] is
//! kept. Each person's run is that of [`PersonRun`] alone: assignment and order change nothing in it.

use std::sync::Arc;

use crate::parameter::parameters;
use crate::rng::mix;
use crate::setup::Setting;
use crate::submodels::therapy::side_effect::SideEffect;
use crate::trial::arm::Arm;
use crate::trial::cohort::Cohort;
use crate::trial::person_run::{PersonResult, PersonRun};

/// How many arms there are.
pub const ARMS: usize = 2;

parameters! {
    /// Apart from the seed of people: who is assigned where says nothing of how they are.
    ASSIGNMENT: u64 = 0xa55_1674, "1", "method";
    /// Days from one value of a person's course to the next.
    COURSE_DAYS: u32 = 30, "day", "method";
    /// A side effect of this strength or more counts as had: what the page calls strong.
    HAD_SIDE_EFFECT: f32 = 0.5, "1", "method", [0.0, 1.0];
}

/// What a trial is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialSetup {
    /// What the people of each arm get.
    pub arms: [Arm; ARMS],
    /// Who takes part.
    pub setting: Setting,
    /// How many, in both arms together.
    pub people: u32,
    /// Key of the people and of their assignment.
    pub seed: u64,
    /// Whether people are assigned by chance. If not, those who seem fitter are given what the first arm gets.
    pub by_chance: bool,
}

/// What came of a person, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonCourse {
    /// What the trial counts.
    pub result: PersonResult,
    /// M-protein on day 0, 30, 60 and so on and on the last day, its start = 1; empty where it cannot be measured.
    pub m_protein: Vec<f32>,
    /// The greatest strength of each side effect, 0 to 1, in the order of [`SideEffect::ALL`].
    pub side_effects: [f32; SideEffect::COUNT],
}

impl PersonCourse {
    /// Whether the person had a side effect strongly.
    pub fn had(&self, effect: SideEffect) -> bool {
        self.side_effects[effect as usize] >= HAD_SIDE_EFFECT
    }

    /// The lowest M-protein after the first day, its start = 1; nothing where it cannot be measured.
    pub fn lowest(&self) -> Option<f32> {
        self.m_protein.iter().skip(1).copied().reduce(f32::min)
    }

    /// Days from one value of [`Self::m_protein`] to the next.
    pub const fn interval_days() -> u32 {
        COURSE_DAYS
    }
}

/// One arm while it is played.
#[derive(Clone, Debug, Default)]
struct Progress {
    /// Numbers of its people.
    assigned: Vec<u32>,
    running: Option<(PersonRun, PersonCourse)>,
    done: Vec<Arc<PersonCourse>>,
}

/// A trial that is being played.
#[derive(Clone, Debug)]
pub struct TrialRun {
    setup: TrialSetup,
    cohort: Cohort,
    arms: [Progress; ARMS],
}

impl TrialRun {
    /// A trial before its first person.
    pub fn new(setup: TrialSetup) -> Self {
        let cohort = Cohort::of(setup.setting);
        let arms = assigned(&setup, &cohort).map(|assigned| Progress { assigned, ..Progress::default() });
        Self { setup, cohort, arms }
    }

    /// Plays a slice: one person's start, or one of their days. Says whether there is more to come.
    pub fn advance(&mut self) -> bool {
        // The arm that is behind.
        let arm = usize::from(self.arms[0].share(&self.setup) > self.arms[1].share(&self.setup));
        let progress = &mut self.arms[arm];
        let Some((run, course)) = &mut progress.running else {
            let Some(number) = progress.assigned.get(progress.done.len()) else { return false };
            let run = PersonRun::new(&self.setup.arms[arm], &self.cohort, self.setup.seed, *number);
            let course = PersonCourse::begin(&run);
            progress.running = Some((run, course));
            return true;
        };
        let goes_on = run.advance(1);
        course.observe(run, !goes_on);
        if !goes_on && let Some((_, course)) = progress.running.take() {
            progress.done.push(Arc::new(course));
        }
        !self.is_done()
    }

    /// Whether everybody has been followed.
    pub fn is_done(&self) -> bool {
        self.arms.iter().all(|arm| arm.done.len() == arm.assigned.len())
    }

    /// How far it has come, 0 to 1.
    pub fn share(&self) -> f32 {
        self.arms.iter().map(|arm| arm.share(&self.setup) * arm.assigned.len() as f32).sum::<f32>()
            / self.setup.people.max(1) as f32
    }

    /// What it is made of.
    pub const fn setup(&self) -> &TrialSetup {
        &self.setup
    }

    /// Those of an arm who are done, in the order of their numbers.
    pub fn done(&self, arm: usize) -> &[Arc<PersonCourse>] {
        &self.arms[arm].done
    }

    /// Numbers of the people of an arm.
    pub fn assigned(&self, arm: usize) -> &[u32] {
        &self.arms[arm].assigned
    }

    /// A person at the start, as they are played in the trial.
    pub fn person(&self, arm: usize, number: u32) -> PersonRun {
        PersonRun::new(&self.setup.arms[arm], &self.cohort, self.setup.seed, number)
    }
}

impl Progress {
    fn share(&self, setup: &TrialSetup) -> f32 {
        let days = setup.arms.iter().map(|arm| arm.days).max().unwrap_or(0).max(1) as f32;
        let running = self.running.as_ref().map_or(0.0, |(run, _)| run.result().days as f32 / days);
        match self.assigned.len() {
            0 => 1.0,
            all => (self.done.len() as f32 + running) / all as f32,
        }
    }
}

impl PersonCourse {
    fn begin(run: &PersonRun) -> Self {
        let m_protein = run.simulation().m_protein_share().into_iter().collect();
        Self { result: run.result(), m_protein, side_effects: [0.0; SideEffect::COUNT] }
    }

    fn observe(&mut self, run: &PersonRun, is_last: bool) {
        self.result = run.result();
        if is_last || self.result.days.is_multiple_of(COURSE_DAYS) {
            self.m_protein.extend(run.simulation().m_protein_share());
        }
        for (most, effect) in self.side_effects.iter_mut().zip(SideEffect::ALL) {
            *most = most.max(run.simulation().side_effect(effect));
        }
    }
}

/// The numbers of the people of each arm, in order. The first arm has one more where they cannot be halved.
fn assigned(setup: &TrialSetup, cohort: &Cohort) -> [Vec<u32>; ARMS] {
    let lot = mix(setup.seed ^ ASSIGNMENT);
    // Those with the least come into the first arm. Number and key in one: all sorting here is of one type.
    let key = |number: u32| {
        let key = if setup.by_chance {
            mix(lot ^ u64::from(number)) as u32
        } else {
            // Bits of a positive number are in its order.
            fitness(cohort, setup.seed, number).recip().to_bits()
        };
        u64::from(key) << u32::BITS | u64::from(number)
    };
    let mut people: Vec<u64> = (0..setup.people).map(key).collect();
    people.sort_unstable();
    let second = people.split_off(people.len().div_ceil(ARMS));
    [people, second].map(|mut arm| {
        for person in &mut arm {
            *person &= u64::from(u32::MAX);
        }
        arm.sort_unstable();
        arm.into_iter().map(|number| number as u32).collect()
    })
}

/// How fit a person seems before anything is given: slow growth, few myeloma cells, immune cells and marrow in good state, each
/// counted alike. Positive.
fn fitness(cohort: &Cohort, seed: u64, number: u32) -> f32 {
    let person = cohort.draw(seed, number).person;
    person.immune_fitness * person.marrow_reserve / (person.growth * person.burden)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::{Given, Summary};

    fn setup(given: [&str; ARMS], people: u32, months: u32, by_chance: bool) -> TrialSetup {
        let arm = |given: &str| {
            let given = given.split(' ').filter_map(|one| Given::parse(one).ok()).collect();
            Arm::new(given, months)
        };
        TrialSetup { arms: given.map(arm), setting: Setting::Relapsed1To3, people, seed: 3, by_chance }
    }

    fn played(setup: TrialSetup) -> TrialRun {
        let mut trial = TrialRun::new(setup);
        while trial.advance() {}
        trial
    }

    #[test]
    fn everybody_is_in_one_arm_and_arms_are_of_a_size() {
        for (people, by_chance) in [(0, true), (1, false), (10, true), (61, true), (61, false)] {
            let trial = TrialRun::new(setup(["imid", "steroid"], people, 1, by_chance));
            let mut all = [trial.assigned(0), trial.assigned(1)].concat();
            assert!(trial.assigned(0).len() - trial.assigned(1).len() <= 1);
            all.sort_unstable();
            assert!(all.into_iter().eq(0..people), "{people} {by_chance}");
        }
    }

    #[test]
    fn a_person_in_the_trial_is_the_same_person_alone() {
        let setup = setup(["antibody imid steroid", "imid@0-20 steroid"], 7, 3, true);
        let trial = played(setup.clone());
        assert!(trial.is_done() && trial.share() >= 1.0);
        for arm in 0..ARMS {
            let numbers: Vec<u32> = trial.done(arm).iter().map(|course| course.result.number).collect();
            assert_eq!(numbers, trial.assigned(arm));
            for course in trial.done(arm) {
                let alone =
                    PersonRun::new(&setup.arms[arm], &Cohort::of(setup.setting), 3, course.result.number);
                assert_eq!(alone.finish(), course.result);
            }
        }
    }

    #[test]
    fn another_seed_assigns_others() {
        let one = setup(["", ""], 40, 1, true);
        let other = TrialSetup { seed: 4, ..one.clone() };
        assert_ne!(TrialRun::new(one).assigned(0), TrialRun::new(other).assigned(0));
    }

    #[test]
    fn without_chance_the_same_treatment_seems_better_in_the_first_arm() {
        let without_growth = |by_chance: bool| {
            let trial = played(setup(["imid steroid", "imid steroid"], 60, 12, by_chance));
            [0, 1].map(|arm| {
                let results: Vec<_> = trial.done(arm).iter().map(|course| course.result).collect();
                Summary::of(&results).pfs_at(12.0).value.unwrap_or(0.0)
            })
        };
        let [fitter, others] = without_growth(false);
        assert!(fitter > others + 20.0, "{fitter} {others}");
        let [one, other] = without_growth(true);
        assert!((one - other).abs() < 20.0, "{one} {other}");
    }

    #[test]
    fn a_course_begins_at_one_and_ends_with_the_last_day() {
        let trial = played(setup(["imid steroid", ""], 6, 3, true));
        for course in trial.done(0).iter().filter(|course| !course.m_protein.is_empty()) {
            let values = course.result.days.div_ceil(COURSE_DAYS) as usize;
            assert_eq!(course.m_protein.len(), values + 1, "{course:?}");
            assert_eq!(course.m_protein.first(), Some(&1.0));
            assert!(course.lowest().is_some_and(|lowest| course.m_protein.contains(&lowest)), "{course:?}");
        }
    }
}
