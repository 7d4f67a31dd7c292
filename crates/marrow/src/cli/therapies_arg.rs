//! Which treatments are given, from which day to which: `car_t`, `antibody:cd38@10`, `antibody:cd38@0-60`.

use lexopt::Error;
use marrow::AgentId;

/// One treatment and the days on which it begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub agent: AgentId,
    pub from_day: u32,
    /// `None`: it goes on to the end.
    pub to_day: Option<u32>,
}

/// A list with commas between.
pub fn parse_given(list: &str) -> Result<Vec<Given>, Error> {
    list.split(',').filter(|one| !one.is_empty()).map(parse_one).collect()
}

fn parse_one(one: &str) -> Result<Given, Error> {
    let (id, days) = one.split_once('@').unwrap_or((one, "0"));
    let (from, to) = days.split_once('-').map_or((days, None), |(from, to)| (from, Some(to)));
    let agent = AgentId::from_id(id).ok_or_else(|| format!("--therapies: '{id}' is none of: {}", known()))?;
    let wrong = || format!("--therapies: in '{one}', days are like '@10' or '@10-60'");
    let day = |word: &str| word.parse::<u32>().map_err(|_| Error::from(wrong()));
    let (from_day, to_day) = (day(from)?, to.map(day).transpose()?);
    if to_day.is_some_and(|to_day| to_day <= from_day) {
        return Err(format!("--therapies: '{one}' ends before it begins").into());
    }
    Ok(Given { agent, from_day, to_day })
}

/// The ids of all agents.
pub fn known() -> String {
    AgentId::all().map(AgentId::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_agent_is_known_with_and_without_days() {
        for agent in AgentId::all() {
            let id = agent.as_str();
            let parsed = |text: String| parse_given(&text).expect("it is known");
            let given = |from_day, to_day| vec![Given { agent, from_day, to_day }];
            assert_eq!(parsed(id.to_owned()), given(0, None));
            assert_eq!(parsed(format!("{id}@10,")), given(10, None));
            assert_eq!(parsed(format!("{id}@5-60")), given(5, Some(60)));
        }
    }

    #[test]
    fn days_that_make_no_sense_are_refused() {
        let id = AgentId::all().next().expect("there are treatments").as_str();
        for days in ["@", "@x", "@1-", "@-5", "@9-9", "@9-3", "@1-2-3", "@1.5"] {
            assert!(parse_given(&format!("{id}{days}")).is_err(), "{days}");
        }
    }
}
