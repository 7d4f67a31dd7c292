//! What a trial is asked for: arguments into a plan.

use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Error, Parser};
use marrow::Setting;
use marrow::trial::{ArmTreatment, Cohort, drug_potencies};
use strum::{EnumString, VariantNames};

use super::therapies_arg::{parse_given, words_of};
use super::values::{choice, number, text};

/// Fifty years: nobody is followed for longer.
const MOST_MONTHS: u32 = 600;
/// More people are a slip of the keyboard.
const MOST_PEOPLE: u32 = 10_000_000;

/// How the report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ReportFormat {
    /// An object with the figures and what came of each person; what `marrow trial merge` reads.
    Json,
    /// A heading and one row.
    Csv,
    /// Lines for a reader.
    Table,
}

/// A trial of one arm, or a part of its people.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialArguments {
    /// As it was written.
    pub therapies: String,
    pub given: Vec<ArmTreatment>,
    pub setting: Setting,
    pub first: u32,
    pub patients: u32,
    pub months: u32,
    pub seed: u64,
    /// Numbers of the cohort that differ from the registered ones, as they were written.
    pub set: Vec<String>,
    pub threads: usize,
    pub format: ReportFormat,
}

impl Default for TrialArguments {
    fn default() -> Self {
        Self {
            therapies: String::new(),
            given: Vec::new(),
            setting: Setting::Relapsed1To3,
            first: 0,
            patients: 300,
            months: 24,
            seed: 1,
            set: Vec::new(),
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            format: ReportFormat::Json,
        }
    }
}

impl TrialArguments {
    /// The people it draws, and what they get, with the numbers that are set.
    pub fn cohort_and_given(&self) -> Result<(Cohort, Vec<ArmTreatment>), Error> {
        let (mut cohort, mut given) = (Cohort::of(self.setting), self.given.clone());
        for one in &self.set {
            let wrong =
                || Error::from(format!("--set: '{one}' is not like 'growth=1.2' or 'sensitivity:imid=0.5'"));
            let (name, value) = one.split_once('=').ok_or_else(wrong)?;
            let value: f32 = value.parse().map_err(|_| wrong())?;
            let known = match name.strip_prefix("potency:") {
                Some(drug) => set_potency(&mut given, &self.therapies, drug, value),
                None => cohort.set(name, value),
            };
            if !value.is_finite() || value < 0.0 || !known {
                return Err(wrong());
            }
        }
        Ok((cohort, given))
    }
}

/// Another potency for a drug that has one, wherever the arm gives it; says whether there is such a drug.
fn set_potency(given: &mut [ArmTreatment], therapies: &str, drug: &str, value: f32) -> bool {
    for (given, one) in given.iter_mut().zip(words_of(therapies)) {
        let id = one.split_once('@').map_or(one, |(id, _)| id);
        if id.split_once(':').is_some_and(|(_, of)| of == drug) {
            given.potency = value;
        }
    }
    drug_potencies().iter().any(|(known, _)| *known == drug)
}

/// Parts of a trial that become one report.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    pub parts: Vec<PathBuf>,
    pub format: ReportFormat,
}

/// What is to be done about trials.
#[derive(Debug, PartialEq)]
pub enum TrialRequest {
    /// Play one, or a part of it.
    Play(TrialArguments),
    /// Join parts of one.
    Merge(Merge),
    /// Say which numbers of people and drugs can be set.
    Numbers,
}

/// What is asked; nothing where it is help.
pub(super) fn parse_trial(parser: &mut Parser) -> Result<Option<TrialRequest>, Error> {
    let mut plan = TrialArguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if word == "merge" => return parse_merge(parser),
            Value(word) if word == "numbers" => return Ok(Some(TrialRequest::Numbers)),
            Long("therapies") => {
                plan.therapies = text(parser)?;
                plan.given = parse_given(&plan.therapies)?;
            }
            Long("setting") => plan.setting = choice(parser, "setting")?,
            Long("first") => plan.first = number(parser, "first", 0, MOST_PEOPLE)?,
            Long("patients") => plan.patients = number(parser, "patients", 1, MOST_PEOPLE)?,
            Long("months") => plan.months = number(parser, "months", 1, MOST_MONTHS)?,
            Long("seed") => plan.seed = number(parser, "seed", 0, u64::MAX)?,
            Long("set") => plan.set.push(text(parser)?),
            Long("threads") => plan.threads = number(parser, "threads", 1, 4096)?,
            Long("format") => plan.format = choice(parser, "format")?,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    plan.cohort_and_given()?;
    Ok(Some(TrialRequest::Play(plan)))
}

fn parse_merge(parser: &mut Parser) -> Result<Option<TrialRequest>, Error> {
    let mut merge = Merge { parts: Vec::new(), format: ReportFormat::Json };
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) => merge.parts.push(PathBuf::from(file)),
            Long("format") => merge.format = choice(parser, "format")?,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    if merge.parts.is_empty() {
        return Err("merge: which parts? (files that 'marrow trial --format json' wrote)".into());
    }
    Ok(Some(TrialRequest::Merge(merge)))
}
