//! Arm of a trial: which treatments are given, from which day to which: `car_t`, `antibody:cd38@10`, `imid:lenalidomide@0-60`.

use std::fmt;

use crate::entities::ids::AgentId;
use crate::params;

/// How many arms a trial has.
pub const ARMS: usize = 2;

/// One treatment and the days on which it begins and ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArmTreatment {
    /// What is given.
    pub agent: AgentId,
    /// How strongly the drug that was named acts, its class = 1.
    pub potency: f32,
    /// The day on which it begins.
    pub from_day: u32,
    /// The day on which it ends; `None`: it goes on to the end.
    pub to_day: Option<u32>,
}

/// Why words are no treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArmTreatmentError {
    /// No agent has this id.
    UnknownAgent,
    /// The days make no sense.
    Days,
    /// It ends before it begins.
    EndsBeforeItBegins,
}

impl fmt::Display for ArmTreatmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownAgent => "no such treatment",
            Self::Days => "days are like '@10' or '@10-60'",
            Self::EndsBeforeItBegins => "it ends before it begins",
        })
    }
}

impl ArmTreatment {
    /// Reads one treatment.
    ///
    /// # Errors
    ///
    /// When there is no such treatment or its days make no sense.
    pub fn parse(one: &str) -> Result<Self, ArmTreatmentError> {
        let (id, days) = one.split_once('@').unwrap_or((one, "0"));
        let (from, to) = days.split_once('-').map_or((days, None), |(from, to)| (from, Some(to)));
        let agent = AgentId::from_id(id).ok_or(ArmTreatmentError::UnknownAgent)?;
        let day = |word: &str| word.parse::<u32>().map_err(|_| ArmTreatmentError::Days);
        let (from_day, to_day) = (day(from)?, to.map(day).transpose()?);
        if to_day.is_some_and(|to_day| to_day <= from_day) {
            return Err(ArmTreatmentError::EndsBeforeItBegins);
        }
        let drug = id.split_once(':').map_or(id, |(_, drug)| drug);
        Ok(Self { agent, potency: params::drug_potency(drug), from_day, to_day })
    }
}

/// Drugs that act more or less strongly than their class, which has 1.
pub fn drug_potencies() -> &'static [(&'static str, f32)] {
    &params::DRUG_POTENCY
}

/// What the people of one arm get, and how long they are followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// What they get.
    pub given: Vec<ArmTreatment>,
    /// How long each is followed at most.
    pub days: u32,
}

impl Arm {
    /// An arm that is followed for so many months.
    pub fn new(given: Vec<ArmTreatment>, months: u32) -> Self {
        Self { given, days: (months as f32 * params::MONTH_DAYS).round() as u32 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_agent_is_read_with_and_without_days() {
        for agent in AgentId::all() {
            let id = agent.as_str();
            let parsed = |text: String| ArmTreatment::parse(&text).map(|g| (g.agent, g.from_day, g.to_day));
            assert_eq!(parsed(id.to_owned()), Ok((agent, 0, None)));
            assert_eq!(parsed(format!("{id}@10")), Ok((agent, 10, None)));
            assert_eq!(parsed(format!("{id}@5-60")), Ok((agent, 5, Some(60))));
        }
    }

    #[test]
    fn a_drug_has_its_own_potency_and_a_class_has_one() {
        let potency = |one: &str| ArmTreatment::parse(one).map(|given| given.potency);
        assert_eq!(potency("car_t:ide-cel@3"), Ok(params::drug_potency("ide-cel")));
        assert_eq!(potency("car_t"), Ok(1.0));
        assert_ne!(potency("car_t:ide-cel"), potency("car_t:cilta-cel"));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for days in ["@", "@x", "@1-", "@-5", "@1-2-3", "@1.5"] {
            assert_eq!(ArmTreatment::parse(&format!("imid{days}")), Err(ArmTreatmentError::Days), "{days}");
        }
        assert_eq!(ArmTreatment::parse("imid@9-9"), Err(ArmTreatmentError::EndsBeforeItBegins));
        assert_eq!(ArmTreatment::parse("magic"), Err(ArmTreatmentError::UnknownAgent));
    }
}
