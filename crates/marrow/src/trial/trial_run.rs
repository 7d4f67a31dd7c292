//! Trial run: two arms with people of one setting, who are assigned by chance or, to show why that matters, by a sign that can be seen.
//! It is played in slices of a day of one person, one person of each arm at a time; of those who are done a [`PersonCourse`] is
//! kept. Each person's run is that of [`PersonRun`] alone: assignment and order change nothing in it.

use std::sync::Arc;

use crate::setup::Setting;
use crate::trial::arm::{ARMS, Arm};
use crate::trial::assignment::{self, Halves};
use crate::trial::cohort::Cohort;
use crate::trial::course::PersonCourse;
use crate::trial::person_run::PersonRun;

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
    /// Whether people are assigned by chance. If not, those whose myeloma grows slowest are given what the first arm gets.
    pub by_chance: bool,
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
    by_chance: Halves,
    by_growth: Halves,
}

impl TrialRun {
    /// A trial before its first person.
    pub fn new(setup: TrialSetup) -> Self {
        let cohort = Cohort::of(setup.setting);
        let by_chance = assignment::by_chance(setup.people, setup.seed);
        let by_growth = assignment::by_growth(setup.people, setup.seed, &cohort);
        let assigned = if setup.by_chance { &by_chance } else { &by_growth };
        let arms = assigned.clone().map(|assigned| Progress { assigned, ..Progress::default() });
        Self { setup, cohort, arms, by_chance, by_growth }
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
        course.observe(run);
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

    /// Whether a person is of the half whose myeloma grows slowest: what a doctor would see before treatment.
    pub fn grows_slowly(&self, number: u32) -> bool {
        self.by_growth[0].binary_search(&number).is_ok()
    }

    /// How many of those are in each arm where chance decides.
    pub fn slow_by_chance(&self) -> [u32; ARMS] {
        self.by_chance
            .each_ref()
            .map(|arm| arm.iter().filter(|number| self.grows_slowly(**number)).count() as u32)
    }

    /// How many of those are in each arm where it does not: all in the first.
    pub fn slow_without_chance(&self) -> [u32; ARMS] {
        [self.by_growth[0].len() as u32, 0]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::ArmTreatment;

    fn setup(given: [&str; ARMS], people: u32, months: u32, by_chance: bool) -> TrialSetup {
        let arm = |given: &str| {
            let given = given.split(' ').filter_map(|one| ArmTreatment::parse(one).ok()).collect();
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
    fn those_who_grow_slowly_are_counted_in_each_arm() {
        for by_chance in [true, false] {
            let trial = TrialRun::new(setup(["", ""], 61, 1, by_chance));
            let counted =
                [0, 1].map(|arm| trial.assigned(arm).iter().filter(|one| trial.grows_slowly(**one)).count());
            let told = if by_chance { trial.slow_by_chance() } else { trial.slow_without_chance() };
            assert_eq!(counted.map(|count| count as u32), told);
            assert_eq!(counted.iter().sum::<usize>(), 31);
        }
        let growth = |number| Cohort::of(Setting::Relapsed1To3).draw(3, number).person.growth;
        let trial = TrialRun::new(setup(["", ""], 61, 1, true));
        let (slow, fast): (Vec<u32>, Vec<u32>) = (0..61).partition(|number| trial.grows_slowly(*number));
        let slowest_of_fast = fast.into_iter().map(growth).fold(f32::INFINITY, f32::min);
        assert!(slow.into_iter().all(|number| growth(number) <= slowest_of_fast));
    }
}
