//! What is asked: arguments into a plan, or a sentence that says what is wrong with them.

use std::ffi::OsString;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Error, Parser};
use marrow::Setup;
use marrow::trial::ArmTreatment;

use super::table::Format;
use super::therapies_arg::parse_given;
use super::trial_arguments::{TrialRequest, parse_trial};
use super::values::{choice, number, text};

/// A hundred years: longer runs are a slip of the keyboard.
const MOST_DAYS: u32 = 36_500;

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Request {
    /// Explain.
    Help,
    /// Name the version.
    Version,
    /// Play a run.
    Run(Plan),
    /// What has to do with virtual trials.
    Trial(TrialRequest),
}

/// A run and how it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub setup: Setup,
    pub days: u32,
    pub every: u32,
    pub given: Vec<ArmTreatment>,
    pub format: Format,
}

impl Default for Plan {
    fn default() -> Self {
        Self { setup: Setup::default(), days: 365, every: 1, given: Vec::new(), format: Format::Csv }
    }
}

/// Takes the arguments (without the program's name) apart.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, Error> {
    let mut parser = Parser::from_args(arguments);
    match parser.next()? {
        Some(Value(word)) if word == "run" => parse_run(&mut parser),
        Some(Value(word)) if word == "trial" => {
            Ok(parse_trial(&mut parser)?.map_or(Request::Help, Request::Trial))
        }
        Some(Value(word)) if word == "help" => Ok(Request::Help),
        Some(Long("help") | Short('h')) => Ok(Request::Help),
        Some(Long("version") | Short('V')) => Ok(Request::Version),
        Some(other) => Err(other.unexpected()),
        None => Err("nothing to do: did you mean 'marrow run' or 'marrow trial'?".into()),
    }
}

fn parse_run(parser: &mut Parser) -> Result<Request, Error> {
    let mut plan = Plan::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("stage") => plan.setup.stage = choice(parser, "stage")?,
            Long("size") => plan.setup.size = choice(parser, "size")?,
            Long("m-protein") => {
                plan.setup.m_protein = choice(parser, "m-protein")?;
            }
            Long("format") => plan.format = choice(parser, "format")?,
            Long("seed") => plan.setup.seed = number(parser, "seed", 0, u64::MAX)?,
            Long("days") => plan.days = number(parser, "days", 0, MOST_DAYS)?,
            Long("every") => plan.every = number(parser, "every", 1, MOST_DAYS)?,
            Long("therapies") => plan.given = parse_given(&text(parser)?)?,
            Long("help") | Short('h') => return Ok(Request::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Request::Run(plan))
}

#[cfg(test)]
mod tests {
    use marrow::{MProtein, Size, Stage};

    use super::*;

    fn parsed(line: &str) -> Result<Request, String> {
        parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn every_setting_is_read() {
        let line =
            "run --stage active --days 90 --seed 3 --size=small --m-protein iga --every 7 --format json";
        let Ok(Request::Run(plan)) = parsed(line) else { panic!("{line}") };
        let setup = Setup { seed: 3, stage: Stage::Active, size: Size::Small, m_protein: MProtein::IgA };
        assert_eq!(plan, Plan { setup, days: 90, every: 7, given: vec![], format: Format::Json });
    }

    #[test]
    fn the_last_of_two_settings_counts_and_help_is_found_anywhere() {
        let Ok(Request::Run(plan)) = parsed("run --days 3 --days 4") else { panic!() };
        assert_eq!(plan.days, 4);
        assert_eq!(parsed("run --days 3 --help"), Ok(Request::Help));
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (line, named) in [
            ("", "marrow run"),
            ("walk", "walk"),
            ("run fast", "fast"),
            ("run --speed 2", "speed"),
            ("run --stage late", "healthy, early, active, relapsed"),
            ("run --size huge", "small, medium, large"),
            ("run --m-protein igm", "igg, iga, light_chain"),
            ("run --format xml", "csv, json"),
            ("run --days -1", "days"),
            ("run --days 1e9", "36500"),
            ("run --every 0", "every"),
            ("run --seed seven", "seven"),
            ("run --days", "days"),
            ("run --therapies magic", "magic"),
        ] {
            let error = parsed(line).expect_err(line);
            assert!(error.contains(named), "{line}: {error}");
        }
    }
}
