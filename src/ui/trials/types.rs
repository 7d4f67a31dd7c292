//! Data types of published trials: a trial, its arms, and what was found in them.

#[cfg(test)]
use strum::IntoEnumIterator;
use strum::IntoStaticStr;

use crate::i18n::I18n;

/// A published trial.
#[derive(Debug)]
pub struct Trial {
    /// Its id in the model's catalogue.
    pub id: &'static str,
    /// Its name, the same in every language; none where it was care as usual.
    pub name: Option<&'static str>,
    /// Message that says who took part.
    pub population: &'static str,
    /// Message without which the figures would mislead.
    pub note: Option<&'static str>,
    /// Where it was read.
    pub citation: &'static str,
    /// What was compared.
    pub arms: &'static [Arm],
}

/// One of the groups of a trial.
#[derive(Debug)]
pub struct Arm {
    /// What was given.
    pub medicines: &'static [Medicine],
    /// Who is counted, or how it was given, where arms differ in that.
    pub cohort: Option<Cohort>,
    /// Ids of the agents that stand for it here, in the order of the catalogue, without a steroid; empty where there are none.
    pub agents: &'static [&'static str],
    /// How many people, where the number was confirmed.
    pub people: Option<u16>,
    /// What was found, benefit first.
    pub outcomes: &'static [Outcome],
}

/// One figure of an arm.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// What was counted.
    pub measure: Measure,
    /// How many people had it.
    pub responders: Option<u16>,
    /// Of how many.
    pub total: Option<u16>,
    /// After how many months, or how many months it took.
    pub months: Option<u16>,
}

/// What was given. The messages are `arm-<id>`.
#[derive(Clone, Copy, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub enum Medicine {
    Another,
    Belantamab,
    Bortezomib,
    Chemotherapy,
    CiltaCel,
    Daratumumab,
    Dexamethasone,
    Elotuzumab,
    IdeCel,
    Isatuximab,
    Lenalidomide,
    Melphalan,
    Nivolumab,
    Pembrolizumab,
    Pomalidomide,
    Prednisone,
    /// What the arm before had.
    Same,
    StrongChemotherapy,
    Talquetamab,
    Teclistamab,
    ThreeMedicines,
    Transplant,
    TwoTransplants,
    Usual,
    WithoutDaratumumab,
}

/// Who of an arm is counted, or how it was given. The messages are `arm-<id>`.
#[derive(Clone, Copy, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub enum Cohort {
    /// Everybody who joined.
    Joined,
    /// Those whose cells were collected.
    Collected,
    /// Those who got the infusion.
    Infused,
    Weekly,
    TwoWeekly,
    /// Those whose stem cells were kept for later.
    Kept,
}

/// What was counted. The messages are `found-<id>`.
#[derive(Clone, Copy, Debug, IntoStaticStr, PartialEq, Eq)]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(test, derive(strum::EnumIter))]
pub enum Measure {
    Response,
    NoneLeft,
    NoGrowth,
    /// Months after which half were without growth.
    HalfNoGrowth,
    Alive,
    /// Months after which half were alive.
    HalfAlive,
    Died,
    OtherDeath,
    /// Cytokine release syndrome.
    Crs,
    Infection,
    AnyInfection,
    Infusion,
    Inflamed,
    Nerve,
    LateNerve,
    Movement,
    Eye,
    SevereEye,
    Lung,
    Skin,
}

impl Medicine {
    fn message(self) -> String {
        format!("arm-{}", <&str>::from(self))
    }
}

impl Cohort {
    fn message(self) -> String {
        format!("arm-{}", <&str>::from(self))
    }
}

impl Measure {
    /// Id of its message.
    pub fn message(self) -> String {
        format!("found-{}", <&str>::from(self))
    }
}

/// How many responded, of 100.
pub const fn response(responders: u16) -> Outcome {
    of_100(Measure::Response, responders)
}

/// How many had it, of 100.
pub const fn of_100(measure: Measure, responders: u16) -> Outcome {
    of(measure, responders, 100)
}

/// How many had it, of so many.
pub const fn of(measure: Measure, responders: u16, total: u16) -> Outcome {
    Outcome { measure, responders: Some(responders), total: Some(total), months: None }
}

/// How many had it.
pub const fn count(measure: Measure, responders: u16) -> Outcome {
    Outcome { measure, responders: Some(responders), total: None, months: None }
}

/// After how many months half had it.
pub const fn median_months(measure: Measure, months: u16) -> Outcome {
    Outcome { measure, responders: None, total: None, months: Some(months) }
}

impl Outcome {
    /// The same, counted after so many months.
    pub const fn after_months(self, months: u16) -> Self {
        Self { months: Some(months), ..self }
    }
}

impl Trial {
    /// Its name in words.
    pub fn name(&self, i18n: I18n) -> String {
        self.name.map_or_else(|| i18n.t("trial-routine-care"), str::to_owned)
    }
}

impl Arm {
    /// What was given, in words: first the medicines, then who or how.
    pub fn words(&self, i18n: I18n) -> String {
        let medicines = self.medicines.iter().map(|medicine| i18n.t(&medicine.message()));
        let mut words = medicines.collect::<Vec<_>>().join(" + ");
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        match self.cohort {
            Some(cohort) => format!("{words}, {}", i18n.t(&cohort.message())),
            None => words,
        }
    }
}

/// Ids of all messages that arms and outcomes ask for.
#[cfg(test)]
pub fn messages() -> impl Iterator<Item = String> {
    let arms = Medicine::iter().map(Medicine::message).chain(Cohort::iter().map(Cohort::message));
    arms.chain(Measure::iter().map(Measure::message))
}
