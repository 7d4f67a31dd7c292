//! One person of a trial: a run in a niche of its own, played in slices, until progression, death or the end of follow-up.

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::initialization::Initializer;
use crate::observation::response::Response;
use crate::params;
use crate::simulation::{Command, Simulation};
use crate::stable_ids::stable_ids;
use crate::trial::arm::Arm;
use crate::trial::cohort::Cohort;

/// How the follow-up of a person ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Ending {
    /// Alive without progression to the end.
    Followed,
    /// Progression by the IMWG rules, confirmed.
    Progressed,
    /// Death of anything else, before progression.
    Died,
}

stable_ids!(Ending);

/// What came of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonResult {
    /// Number in the trial.
    pub number: u32,
    /// Best confirmed response.
    pub best: Response,
    /// Whether a visit in complete response found less than one myeloma cell in 100,000.
    pub mrd_negative: bool,
    /// Days to the end of follow-up.
    pub days: u32,
    /// Why it ended.
    pub ending: Ending,
}

/// A person whose run goes on.
#[derive(Clone, Debug)]
pub struct PersonRun {
    arm: Arm,
    run: Simulation,
    result: PersonResult,
    dies_on: u32,
    done: bool,
}

impl PersonRun {
    /// The person of this number at the start.
    pub fn new(arm: &Arm, cohort: &Cohort, trial_seed: u64, number: u32) -> Self {
        let drawn = cohort.draw(trial_seed, number);
        let setup = drawn.setup(cohort.setting());
        let mut person = drawn.person;
        for given in &arm.given {
            person.sensitivity[given.agent.index()] *= given.potency;
        }
        let mut run = Initializer::of_person(setup, person).run();
        run.begin_line();
        let dies_on = (drawn.months_to_live * params::MONTH_DAYS) as u32;
        let result = PersonResult {
            number,
            best: Response::None,
            mrd_negative: false,
            days: 0,
            ending: Ending::Followed,
        };
        Self { arm: arm.clone(), run, result, dies_on, done: false }
    }

    /// Plays at most so many days more; says whether there are more to come.
    pub fn advance(&mut self, days: u32) -> bool {
        for _ in 0..days {
            if self.done {
                break;
            }
            self.day();
        }
        !self.done
    }

    /// Plays to the end.
    pub fn finish(mut self) -> PersonResult {
        while self.advance(self.arm.days.max(1)) {}
        self.result
    }

    /// What is known of the person so far.
    pub const fn result(&self) -> PersonResult {
        self.result
    }

    /// The run as it is now.
    pub const fn simulation(&self) -> &Simulation {
        &self.run
    }

    /// The run alone, to be played elsewhere.
    pub fn into_simulation(self) -> Simulation {
        self.run
    }

    #[cfg(test)]
    pub(crate) const fn world(&self) -> &crate::state::World {
        &self.run.world
    }

    fn day(&mut self) {
        let today = self.result.days;
        if today >= self.arm.days {
            self.done = true;
            return;
        }
        // What ends today ends before what begins today, so that a treatment may be given again on the day on which it ends.
        for given in self.arm.given.iter().filter(|given| given.to_day == Some(today)) {
            self.run.apply(Command::Stop(given.agent));
        }
        for given in self.arm.given.iter().filter(|given| given.from_day == today) {
            self.run.apply(Command::Give(given.agent));
        }
        (0..params::TICKS_PER_DAY).for_each(|_| self.run.tick());
        self.observe();
    }

    fn observe(&mut self) {
        self.result.days += 1;
        let (standing, best) = self.run.response();
        self.result.best = best;
        self.result.mrd_negative |=
            standing == Response::Complete && self.run.clone_fraction() < params::MRD_LIMIT;
        let progressed = standing == Response::Progressive;
        if progressed || self.result.days >= self.dies_on {
            self.result.ending = if progressed { Ending::Progressed } else { Ending::Died };
            self.done = true;
        } else {
            self.done = self.result.days >= self.arm.days;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Setting;

    #[test]
    fn a_persons_niche_has_150_to_300_cells() {
        let arm = Arm::new(Vec::new(), 1);
        for setting in Setting::ALL {
            for number in 0..10 {
                let person = PersonRun::new(&arm, &Cohort::of(setting), 1, number);
                let cells = person.run.readouts().n_cells;
                assert!((150..=300).contains(&cells), "{setting:?} {number}: {cells}");
            }
        }
    }

    #[test]
    fn the_same_person_has_the_same_start_under_every_arm() {
        let [none, all] = ["", "antibody imid steroid chemo"].map(|given| {
            let given =
                given.split(' ').filter_map(|one| crate::trial::ArmTreatment::parse(one).ok()).collect();
            PersonRun::new(&Arm::new(given, 1), &Cohort::of(Setting::Relapsed1To3), 1, 4).run.hash()
        });
        assert_eq!(none, all);
    }

    #[test]
    fn without_treatment_a_clone_grows_until_it_progresses() {
        let arm = Arm::new(Vec::new(), 24);
        for number in 0..5 {
            let result = PersonRun::new(&arm, &Cohort::of(Setting::HeavilyTreated), 1, number).finish();
            assert_eq!((result.ending, result.best.is_response()), (Ending::Progressed, false), "{result:?}");
        }
    }
}
