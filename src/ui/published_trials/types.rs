//! Data types of published trials: a trial, its arms, and what was found in them.

use crate::i18n::{I18n, Text};
use ::i18n::{MessageId, msg};

/// A published trial.
#[derive(Debug)]
pub struct PublishedTrial {
    /// Its id in the model's catalogue.
    pub id: &'static str,
    /// Its name, the same in every language; none where it was care as usual.
    pub name: Option<&'static str>,
    /// Who took part.
    pub population: MessageId,
    /// That without which the figures would mislead.
    pub note: Option<MessageId>,
    /// Where it was read.
    pub citation: &'static str,
    /// What was compared.
    pub arms: &'static [PublishedArm],
}

/// One of the groups of a trial.
#[derive(Debug)]
pub struct PublishedArm {
    /// What was given.
    pub medicines: &'static [Medicine],
    /// Who is counted, or how it was given, where arms differ in that.
    pub cohort: Option<PublishedCohort>,
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

/// What was given.
#[derive(Clone, Copy, Debug)]
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

/// Who of an arm is counted, or how it was given.
#[derive(Clone, Copy, Debug)]
pub enum PublishedCohort {
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

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Serious adverse events.
    Serious,
    SideEffectDeath,
    Icans,
    /// Weak muscles of the face or eyes.
    CranialNerve,
    /// Another blood cancer.
    OtherCancer,
    /// Growth was held back no longer than in the other arm.
    NoLonger,
}

impl Medicine {
    /// Its name.
    const fn message(self) -> MessageId {
        match self {
            Self::Another => msg::ARM_ANOTHER,
            Self::Belantamab => msg::ARM_BELANTAMAB,
            Self::Bortezomib => msg::ARM_BORTEZOMIB,
            Self::Chemotherapy => msg::ARM_CHEMOTHERAPY,
            Self::CiltaCel => msg::ARM_CILTA_CEL,
            Self::Daratumumab => msg::ARM_DARATUMUMAB,
            Self::Dexamethasone => msg::ARM_DEXAMETHASONE,
            Self::Elotuzumab => msg::ARM_ELOTUZUMAB,
            Self::IdeCel => msg::ARM_IDE_CEL,
            Self::Isatuximab => msg::ARM_ISATUXIMAB,
            Self::Lenalidomide => msg::ARM_LENALIDOMIDE,
            Self::Melphalan => msg::ARM_MELPHALAN,
            Self::Nivolumab => msg::ARM_NIVOLUMAB,
            Self::Pembrolizumab => msg::ARM_PEMBROLIZUMAB,
            Self::Pomalidomide => msg::ARM_POMALIDOMIDE,
            Self::Prednisone => msg::ARM_PREDNISONE,
            Self::Same => msg::ARM_SAME,
            Self::StrongChemotherapy => msg::ARM_STRONG_CHEMOTHERAPY,
            Self::Talquetamab => msg::ARM_TALQUETAMAB,
            Self::Teclistamab => msg::ARM_TECLISTAMAB,
            Self::ThreeMedicines => msg::ARM_THREE_MEDICINES,
            Self::Transplant => msg::ARM_TRANSPLANT,
            Self::TwoTransplants => msg::ARM_TWO_TRANSPLANTS,
            Self::Usual => msg::ARM_USUAL,
            Self::WithoutDaratumumab => msg::ARM_WITHOUT_DARATUMUMAB,
        }
    }
}

impl PublishedCohort {
    /// Its name.
    const fn message(self) -> MessageId {
        match self {
            Self::Joined => msg::ARM_JOINED,
            Self::Collected => msg::ARM_COLLECTED,
            Self::Infused => msg::ARM_INFUSED,
            Self::Weekly => msg::ARM_WEEKLY,
            Self::TwoWeekly => msg::ARM_TWO_WEEKLY,
            Self::Kept => msg::ARM_KEPT,
        }
    }
}

impl Measure {
    /// What was found, with its numbers.
    pub const fn message(self) -> MessageId {
        match self {
            Self::Response => msg::FOUND_RESPONSE,
            Self::NoneLeft => msg::FOUND_NONE_LEFT,
            Self::NoGrowth => msg::FOUND_NO_GROWTH,
            Self::HalfNoGrowth => msg::FOUND_HALF_NO_GROWTH,
            Self::Alive => msg::FOUND_ALIVE,
            Self::HalfAlive => msg::FOUND_HALF_ALIVE,
            Self::Died => msg::FOUND_DIED,
            Self::OtherDeath => msg::FOUND_OTHER_DEATH,
            Self::Crs => msg::FOUND_CRS,
            Self::Infection => msg::FOUND_INFECTION,
            Self::AnyInfection => msg::FOUND_ANY_INFECTION,
            Self::Infusion => msg::FOUND_INFUSION,
            Self::Inflamed => msg::FOUND_INFLAMED,
            Self::Nerve => msg::FOUND_NERVE,
            Self::LateNerve => msg::FOUND_LATE_NERVE,
            Self::Movement => msg::FOUND_MOVEMENT,
            Self::Eye => msg::FOUND_EYE,
            Self::SevereEye => msg::FOUND_SEVERE_EYE,
            Self::Lung => msg::FOUND_LUNG,
            Self::Skin => msg::FOUND_SKIN,
            Self::Serious => msg::FOUND_SERIOUS,
            Self::SideEffectDeath => msg::FOUND_SIDE_EFFECT_DEATH,
            Self::Icans => msg::FOUND_ICANS,
            Self::CranialNerve => msg::FOUND_CRANIAL_NERVE,
            Self::OtherCancer => msg::FOUND_OTHER_CANCER,
            Self::NoLonger => msg::FOUND_NO_LONGER,
        }
    }
}

impl Measure {
    /// Whether it counts a benefit, or the lack of one; all else is harm.
    pub const fn is_benefit(self) -> bool {
        matches!(
            self,
            Self::Response
                | Self::NoneLeft
                | Self::NoGrowth
                | Self::HalfNoGrowth
                | Self::Alive
                | Self::HalfAlive
                | Self::NoLonger
        )
    }
}

/// No difference was found.
pub const fn no_longer() -> Outcome {
    Outcome { measure: Measure::NoLonger, responders: None, total: None, months: None }
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

impl PublishedTrial {
    /// Whether a figure on harm was confirmed for any of its arms.
    pub fn tells_harm(&self) -> bool {
        self.arms.iter().flat_map(|arm| arm.outcomes).any(|outcome| !outcome.measure.is_benefit())
    }

    /// Its name in words.
    pub fn name(&self, i18n: I18n) -> Text {
        self.name.map_or_else(|| i18n.t(msg::TRIAL_ROUTINE_CARE), Text::from)
    }
}

impl PublishedArm {
    /// What was given, in words: first the medicines, then who or how.
    pub fn words(&self, i18n: I18n) -> Text {
        let medicines = self.medicines.iter().map(|medicine| i18n.t(medicine.message()));
        let mut words = medicines.collect::<Vec<_>>().join(" + ");
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        match self.cohort {
            Some(cohort) => format!("{words}, {}", i18n.t(cohort.message())).into(),
            None => words.into(),
        }
    }
}
