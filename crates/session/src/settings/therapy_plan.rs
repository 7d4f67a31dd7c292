//! Therapy plan: which agents a marrow is given, from when and until when. Pure.
//!
//! `imid` is on from the start; `car_t@40` is switched on on day 40; `antibody:cd38@0-90` is on from the start, and switched off
//! on day 90. An agent may have several entries.

use marrow::{AgentId, Command};

use super::error::SettingError;
use super::field::SettingInput;
use super::moment;
use crate::command_log::LogEntry;

/// Most entries that one address may name for a marrow.
pub const MOST_ENTRIES: usize = 32;

/// A time for which an agent is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedTherapy {
    /// Which.
    pub agent: AgentId,
    /// The tick at which it is switched on; 0: it is on from the start.
    pub from: u64,
    /// The tick at which it is switched off; `None`: it stays on.
    pub until: Option<u64>,
}

/// All that a marrow is given. The times of one agent follow each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TherapyPlan(Vec<PlannedTherapy>);

impl From<Vec<AgentId>> for TherapyPlan {
    /// On from the start, and for good.
    fn from(agents: Vec<AgentId>) -> Self {
        Self(agents.into_iter().map(|agent| PlannedTherapy { agent, from: 0, until: None }).collect())
    }
}

impl FromIterator<PlannedTherapy> for TherapyPlan {
    /// The times of one agent follow each other.
    fn from_iter<I: IntoIterator<Item = PlannedTherapy>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl TherapyPlan {
    /// What a run that began with `initial` was given since, and will be: first what is on from the start, in the order of the
    /// catalogue.
    pub fn of_run(initial: &[AgentId], log: &[LogEntry]) -> Self {
        let mut plan = Self::from(initial.to_vec());
        for entry in log {
            for (agent, given) in entry.switches() {
                let open = plan.0.iter_mut().rfind(|one| one.agent == agent && one.until.is_none());
                match open {
                    Some(open) if !given => open.until = Some(entry.tick),
                    None if given => {
                        plan.0.push(PlannedTherapy { agent, from: entry.tick, until: None });
                    }
                    _ => {}
                }
            }
        }
        // Those that are on from the start, agent by agent, and then the others as they came.
        let (mut ordered, mut rest) = (Vec::with_capacity(plan.0.len()), plan.0);
        for agent in AgentId::all() {
            ordered.extend(rest.extract_if(.., |one| one.from == 0 && one.agent == agent));
        }
        ordered.append(&mut rest);
        Self(ordered)
    }

    /// Its entries.
    pub fn entries(&self) -> &[PlannedTherapy] {
        &self.0
    }

    /// Whether nothing is given, ever.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it names a moment; without one it is a set of agents.
    pub fn is_timed(&self) -> bool {
        self.0.iter().any(|one| one.from > 0 || one.until.is_some())
    }

    /// The agents that are on before the first tick, each once.
    pub fn initial(&self) -> Vec<AgentId> {
        let from_start = self.0.iter().filter(|one| one.from == 0).map(|one| one.agent);
        let mut agents = Vec::new();
        from_start.for_each(|agent| {
            if !agents.contains(&agent) {
                agents.push(agent);
            }
        });
        agents
    }

    /// The agents that it names, each once.
    pub fn agents(&self) -> Vec<AgentId> {
        let mut agents: Vec<AgentId> = Vec::new();
        for one in &self.0 {
            if !agents.contains(&one.agent) {
                agents.push(one.agent);
            }
        }
        agents
    }

    /// What is switched after the start, one entry for each tick.
    pub fn log(&self) -> Vec<LogEntry> {
        let mut log: Vec<LogEntry> = Vec::new();
        // Of one tick the order of an agent's own switches stays.
        let mut add = |tick: u64, command: Command| {
            let place = log.partition_point(|entry| entry.tick < tick);
            match log.get_mut(place).filter(|entry| entry.tick == tick) {
                Some(entry) => entry.commands.push(command),
                None => log.insert(place, LogEntry { tick, commands: vec![command] }),
            }
        };
        let mut initial = self.initial();
        for one in &self.0 {
            match initial.iter().position(|agent| one.from == 0 && *agent == one.agent) {
                Some(given) => drop(initial.swap_remove(given)),
                None => add(one.from, Command::Give(one.agent)),
            }
            if let Some(tick) = one.until {
                add(tick, Command::Stop(one.agent));
            }
        }
        log
    }

    /// The same with an agent on from the start, or without it.
    pub fn with(&self, agent: AgentId, on: bool) -> Self {
        let mut plan = Self(self.0.iter().copied().filter(|one| one.agent != agent).collect());
        if on {
            plan.0.push(PlannedTherapy { agent, from: 0, until: None });
        }
        plan
    }

    /// As it is read again.
    pub fn text(&self) -> String {
        self.0.iter().map(entry_text).collect::<Vec<_>>().join(",")
    }

    /// Reads entries with commas between them; one that is none is an error of its own.
    pub(super) fn parse(field: &mut SettingInput<'_>) -> Self {
        let mut plan = Self::default();
        let names = field.text.split(',').map(str::trim).filter(|name| !["", "none"].contains(name));
        for name in names.take(MOST_ENTRIES) {
            match entry(name).filter(|one| plan.may_follow(one)) {
                Some(one) => plan.0.push(one),
                None if entry(name).is_some_and(|one| plan.covers(&one)) => {}
                None => field.errors.push(SettingError::new(field.name, name)),
            }
        }
        plan
    }

    /// Whether the last time of its agent is over when it begins.
    fn may_follow(&self, one: &PlannedTherapy) -> bool {
        let last = self.0.iter().rfind(|other| other.agent == one.agent);
        last.is_none_or(|last| last.until.is_some_and(|until| until <= one.from))
    }

    /// Whether its agent is on all the time that it names.
    fn covers(&self, one: &PlannedTherapy) -> bool {
        self.0.iter().any(|other| {
            let ends = other.until.is_none_or(|until| one.until.is_some_and(|end| end <= until));
            other.agent == one.agent && other.from <= one.from && ends
        })
    }
}

fn entry(text: &str) -> Option<PlannedTherapy> {
    let (name, when) = text.split_once('@').map_or((text, None), |(name, when)| (name, Some(when)));
    let agent = AgentId::from_id(name.trim())?;
    let (from, until) =
        when.map_or((None, None), |when| when.split_once('-').map_or((Some(when), None), both));
    let days = [from, until].map(|day| day.map(str::trim).filter(|day| !day.is_empty()));
    let [from, until] = days.map(|day| day.and_then(moment::tick_of));
    // What is written there must be a day, and where there is an `@` one must be written.
    let is_read = days.map(|day| day.is_some()) == [from.is_some(), until.is_some()];
    let is_named = when.is_none() || from.is_some() || until.is_some();
    let from = from.unwrap_or(0);
    let is_forward = until.is_none_or(|until| from <= until);
    (is_read && is_named && is_forward).then_some(PlannedTherapy { agent, from, until })
}

const fn both<'a>((from, until): (&'a str, &'a str)) -> (Option<&'a str>, Option<&'a str>) {
    (Some(from), Some(until))
}

fn entry_text(one: &PlannedTherapy) -> String {
    let name = one.agent.as_str();
    let from = moment::day_of(one.from);
    match one.until.map(moment::day_of) {
        None if one.from == 0 => name.to_owned(),
        None => format!("{name}@{from}"),
        Some(until) => format!("{name}@{from}-{until}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (TherapyPlan, usize) {
        let mut errors = Vec::new();
        let plan = TherapyPlan::parse(&mut SettingInput { name: "therapies", text, errors: &mut errors });
        (plan, errors.len())
    }

    #[test]
    fn an_entry_says_from_when_and_until_when() {
        let (plan, errors) =
            read("imid, car_t@40 ,antibody:cd38@0-90.5,adc@-30,bispecific:bcma,bispecific:gprc5d");
        assert_eq!(errors, 0);
        let times: Vec<_> = plan.entries().iter().map(|one| (one.from, one.until)).collect();
        let start = (0, None);
        assert_eq!(times, [start, (480, None), (0, Some(1_086)), (0, Some(360)), start, start]);
        let text = "imid,car_t@40,antibody:cd38@0-90.5,adc@0-30,bispecific:bcma,bispecific:gprc5d";
        assert_eq!(plan.text(), text);
        let initial: Vec<_> = plan.initial().iter().map(|agent| agent.as_str()).collect();
        assert_eq!(initial, ["imid", "antibody:cd38", "adc", "bispecific:bcma", "bispecific:gprc5d"]);
        let ticks: Vec<u64> = plan.log().iter().map(|entry| entry.tick).collect();
        assert_eq!(ticks, [360, 480, 1_086]);
    }

    #[test]
    fn what_is_no_time_is_an_error_of_its_own() {
        for bad in ["car_t@", "car_t@-", "car_t@x", "car_t@90-40", "car_t@1@2", "@40", "soup@4"] {
            assert_eq!(read(&format!("imid,{bad}")), (read("imid").0, 1), "{bad}");
        }
        assert_eq!(read("car_t,car_t,car_t@40").1, 0, "said twice is no error");
        assert_eq!(read("none"), read(""));
        assert_eq!(read("car_t@10-30,car_t@20").1, 1, "two times of one agent may not overlap");
        assert_eq!(read("car_t@10-30,car_t@30-30,car_t@40").1, 0);
    }

    #[test]
    fn a_log_becomes_a_plan_and_the_plan_the_log() {
        let (plan, errors) = read("imid@-10,adc@0-0,adc@0,car_t@40-40,imid@10-20,car_t@40,chemo@3");
        assert_eq!((errors, plan.initial().len(), plan.log().len()), (0, 2, 5));
        assert_eq!(TherapyPlan::of_run(&plan.initial(), &plan.log()).log(), plan.log());
        let again = TherapyPlan::of_run(&plan.initial(), &plan.log());
        assert_eq!(read(&again.text()), (again, 0));
    }
}
