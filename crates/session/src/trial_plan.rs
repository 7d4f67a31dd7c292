//! Trial plan: what a trial is made of, as the address says it: two arms, a setting, how many people, how long, by chance or not.

use marrow::trial::{Arm, ArmTreatment, TrialSetup};
use marrow::{Setting, Setup, TICKS_PER_DAY};

use crate::settings::{SettingsPatch, StartSettings, TherapyPlan, parse};

/// A trial that needs no minute.
const USUAL_PEOPLE: u32 = 60;
/// As long as the page follows people of that published trial.
const USUAL_MONTHS: u32 = 30;
/// With so many people luck is small, and the trial takes no minute.
const SAME_TWICE_PEOPLE: u32 = 200;
const SAME_TWICE_MONTHS: u32 = 12;
/// Arms that a published trial compared.
const USUAL_ARMS: &str = "therapies=antibody:cd38,imid,steroid&right=imid,steroid";

/// What a trial is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialPlan {
    /// What the people of each arm get, and when.
    pub arms: [TherapyPlan; 2],
    /// Who takes part.
    pub setting: Setting,
    /// How many, in both arms together.
    pub people: u32,
    /// How long each is followed at most.
    pub months: u32,
    /// Key of the people and of their assignment.
    pub seed: u64,
    /// Whether people are assigned by chance.
    pub by_chance: bool,
}

impl Default for TrialPlan {
    fn default() -> Self {
        Self::from_settings(&StartSettings::default())
    }
}

impl TrialPlan {
    /// What settings say. Where they name no arm, both are those of a published trial.
    pub fn from_settings(settings: &StartSettings) -> Self {
        let arms = match (&settings.therapies, &settings.right) {
            (None, None) => {
                let usual = parse(USUAL_ARMS, "").0;
                [usual.therapies, usual.right]
            }
            (left, right) => [left.clone(), right.clone()],
        };
        Self {
            arms: arms.map(Option::unwrap_or_default),
            setting: settings.setting.unwrap_or(Setting::Relapsed1To3),
            people: settings.people.unwrap_or(USUAL_PEOPLE),
            months: settings.months.unwrap_or(USUAL_MONTHS),
            seed: settings.seed.unwrap_or(Setup::default().seed),
            by_chance: settings.chance.unwrap_or(true),
        }
    }

    /// Changes what is said and keeps the rest.
    pub fn apply(&mut self, patch: &SettingsPatch) {
        let [first, second] = &mut self.arms;
        for (arm, given) in [(first, &patch.therapies), (second, &patch.right)] {
            if let Some(given) = given {
                arm.clone_from(given);
            }
        }
        self.setting = patch.setting.unwrap_or(self.setting);
        self.people = patch.people.unwrap_or(self.people);
        self.months = patch.months.unwrap_or(self.months);
        self.seed = patch.seed.unwrap_or(self.seed);
        self.by_chance = patch.chance.unwrap_or(self.by_chance);
    }

    /// Settings that bring it back.
    pub fn settings(&self, shared: StartSettings) -> StartSettings {
        let [first, second] = self.arms.clone();
        StartSettings {
            therapies: Some(first),
            right: Some(second),
            setting: Some(self.setting),
            people: Some(self.people),
            months: Some(self.months),
            seed: Some(self.seed),
            chance: (!self.by_chance).then_some(false),
            ..shared
        }
    }

    /// As the model plays it. Parts of a day do not count: treatments of trials begin and end with a day.
    pub(crate) fn setup(&self) -> TrialSetup {
        let day = |tick: u64| (tick / u64::from(TICKS_PER_DAY)).min(u64::from(u32::MAX)) as u32;
        let arm = |plan: &TherapyPlan| {
            let given = plan.entries().iter().map(|one| ArmTreatment {
                agent: one.agent,
                potency: 1.0,
                from_day: day(one.from),
                to_day: one.until.map(day),
            });
            Arm::new(given.collect(), self.months)
        };
        let [first, second] = &self.arms;
        TrialSetup {
            arms: [arm(first), arm(second)],
            setting: self.setting,
            people: self.people,
            seed: self.seed,
            by_chance: self.by_chance,
        }
    }

    /// Whether another trial differs from this one in nothing but its people.
    pub(crate) fn asks_the_same(&self, other: &Self) -> bool {
        let same_people = Self { people: self.people, seed: self.seed, ..other.clone() };
        *self == same_people
    }

    /// Whether another trial differs from this one in nothing but whether chance decides.
    pub(crate) fn differs_in_chance(&self, other: &Self) -> bool {
        *self == Self { by_chance: !other.by_chance, ..other.clone() }
    }

    /// The same with one treatment in both arms, that of the second one, with which a published trial compared, and enough people and
    /// time to see what comes of them.
    pub fn same_twice(&self) -> SettingsPatch {
        let given = self.arms.iter().rfind(|arm| !arm.is_empty()).cloned();
        let given = given.or_else(|| parse(USUAL_ARMS, "").0.right);
        SettingsPatch {
            therapies: given.clone(),
            right: given,
            people: Some(SAME_TWICE_PEOPLE),
            months: Some(SAME_TWICE_MONTHS),
            ..SettingsPatch::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_comes_back_from_its_settings() {
        let address = "therapies=chemo@0-112,transplant@112&right=&setting=newly-diagnosed-eligible&people=200&months=18&seed=9&chance=0";
        let plan = TrialPlan::from_settings(&parse(address, "").0);
        assert_eq!((plan.people, plan.months, plan.by_chance), (200, 18, false));
        assert_eq!(plan.arms[1], TherapyPlan::default(), "nothing is a choice, too");
        let fragment = plan.settings(StartSettings::default()).fragment();
        assert_eq!(TrialPlan::from_settings(&parse("", &fragment).0), plan, "{fragment}");
    }

    #[test]
    fn the_same_twice_gives_both_arms_what_one_gets() {
        for (address, wanted) in [
            ("therapies=adc&right=imid", "imid"),
            ("therapies=adc&right=", "adc"),
            ("therapies=&right=", "imid,steroid"),
        ] {
            let mut plan = TrialPlan::from_settings(&parse(address, "").0);
            plan.apply(&plan.same_twice());
            assert_eq!(plan.arms.each_ref().map(TherapyPlan::text), [wanted, wanted]);
            assert_eq!(plan.people, SAME_TWICE_PEOPLE);
        }
    }

    #[test]
    fn numbers_beyond_the_bounds_are_told_and_not_taken() {
        let (settings, errors) = parse("people=9&months=37&setting=everybody&chance=maybe", "");
        assert_eq!(errors.len(), 4, "{errors:?}");
        assert_eq!(TrialPlan::from_settings(&settings), TrialPlan::default());
    }

    #[test]
    fn days_of_the_address_are_days_of_the_model() {
        let plan = TrialPlan::from_settings(&parse("therapies=chemo@2-112,transplant@112.5", "").0);
        let days: Vec<_> = plan.setup().arms[0].given.iter().map(|one| (one.from_day, one.to_day)).collect();
        assert_eq!(days, [(2, Some(112)), (112, None)]);
    }
}
