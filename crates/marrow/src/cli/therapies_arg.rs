//! Which treatments are given, from which day to which: `car_t`, `antibody:cd38@10`, `antibody:cd38@0-60`.

use lexopt::Error;
use marrow::AgentId;
use marrow::trial::{ArmTreatment, ArmTreatmentError};

/// A list with commas between.
pub fn parse_given(list: &str) -> Result<Vec<ArmTreatment>, Error> {
    words_of(list).map(parse_one).collect()
}

/// The treatments of a list as they are written.
pub fn words_of(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|one| !one.is_empty())
}

fn parse_one(one: &str) -> Result<ArmTreatment, Error> {
    ArmTreatment::parse(one).map_err(|error| match error {
        ArmTreatmentError::UnknownAgent => format!("--therapies: '{one}' is none of: {}", known()).into(),
        error => format!("--therapies: in '{one}', {error}").into(),
    })
}

/// The ids of all agents.
pub fn known() -> String {
    AgentId::all().map(AgentId::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_agent_is_known_and_a_comma_too_many_does_no_harm() {
        for agent in AgentId::all() {
            let given = parse_given(&format!("{}@10,", agent.as_str())).expect("it is known");
            assert_eq!((given.len(), given[0].agent, given[0].from_day), (1, agent, 10));
        }
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (list, named) in [("magic", "antibody:cd38"), ("car_t@x", "'car_t@x'"), ("car_t@9-3", "before")] {
            let error = parse_given(list).expect_err(list).to_string();
            assert!(error.contains(named), "{error}");
        }
    }
}
