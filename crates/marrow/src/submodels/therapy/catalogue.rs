//! The catalogue of treatments, and names of therapies and agents as settings and words use them.

use super::agent::Agent;
use super::entry::Therapy;
use super::{adc, antibody, bispecific, car_t, checkpoint, chemo, imid, proteasome, steroid, transplant};
use crate::entities::cell::Target;
use crate::entities::ids::{AgentId, TherapyId};

const ENTRIES: &[Therapy] = &[
    antibody::THERAPY,
    checkpoint::THERAPY,
    car_t::THERAPY,
    bispecific::THERAPY,
    adc::THERAPY,
    chemo::THERAPY,
    transplant::THERAPY,
    imid::THERAPY,
    proteasome::THERAPY,
    steroid::THERAPY,
];

/// All treatments, in the order in which they act.
pub static CATALOGUE: &[Therapy] = ENTRIES;

/// For each agent, its therapy and its place there.
const PLACES: [(u8, u8); AgentId::COUNT] = {
    let mut places = [(0, 0); AgentId::COUNT];
    let (mut next, mut therapy) = (0, 0);
    while therapy < ENTRIES.len() {
        let mut agent = 0;
        while agent < ENTRIES[therapy].agents.len() {
            places[next] = (therapy as u8, agent as u8);
            (next, agent) = (next + 1, agent + 1);
        }
        therapy += 1;
    }
    places
};

impl TherapyId {
    /// All ids, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..CATALOGUE.len() as u8).map(Self)
    }

    /// The therapy with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|therapy| therapy.as_str() == id)
    }

    /// The stable id in words and settings.
    pub fn as_str(self) -> &'static str {
        self.therapy().name
    }

    /// Its entry in the catalogue.
    pub fn therapy(self) -> &'static Therapy {
        &CATALOGUE[self.0 as usize]
    }

    /// Its agents, the usual one first.
    pub fn agents(self) -> impl Iterator<Item = AgentId> {
        AgentId::all().filter(move |agent| agent.therapy() == self)
    }

    /// The agent that is meant when none is named.
    pub fn default_agent(self) -> AgentId {
        let first = PLACES.iter().position(|&(therapy, _)| therapy == self.0);
        AgentId(first.unwrap_or(0) as u8)
    }
}

impl AgentId {
    /// How many agents there are.
    pub const COUNT: usize = {
        let (mut count, mut therapy) = (0, 0);
        while therapy < ENTRIES.len() {
            count += ENTRIES[therapy].agents.len();
            therapy += 1;
        }
        count
    };

    /// All agents, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT as u8).map(Self)
    }

    /// The agent that settings mean by `antibody:cd38`, `antibody`, `imid:lenalidomide`, `teclistamab` or `gprc5d`.
    pub fn from_id(id: &str) -> Option<Self> {
        match id.split_once(':') {
            Some((therapy, option)) => TherapyId::from_id(therapy)?.agents().find(|a| a.is_meant_by(option)),
            None => match TherapyId::from_id(id) {
                Some(therapy) => Some(therapy.default_agent()),
                None => Self::all().find(|agent| agent.is_meant_by(id)),
            },
        }
    }

    /// Whether a target or a drug of this name means it.
    fn is_meant_by(self, option: &str) -> bool {
        self.target().is_some_and(|target| target.id() == option) || self.agent().drugs.contains(&option)
    }

    /// The stable id in settings, words and messages: `antibody:cd38`.
    pub fn as_str(self) -> &'static str {
        self.agent().name
    }

    /// Its entry in the catalogue.
    pub fn agent(self) -> &'static Agent {
        let (therapy, place) = PLACES[self.index()];
        &CATALOGUE[therapy as usize].agents[place as usize]
    }

    /// The therapy it belongs to.
    pub fn therapy(self) -> TherapyId {
        TherapyId(PLACES[self.index()].0)
    }

    /// The flag that it binds; `None` when it binds no flag.
    pub fn target(self) -> Option<Target> {
        self.agent().target
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn ids_go_there_and_back_and_differ() {
        for therapy in TherapyId::all() {
            assert_eq!(TherapyId::from_id(therapy.as_str()), Some(therapy));
            assert_eq!(AgentId::from_id(therapy.as_str()), Some(therapy.default_agent()));
            assert_eq!(therapy.agents().next(), Some(therapy.default_agent()));
        }
        for agent in AgentId::all() {
            assert_eq!(AgentId::from_id(agent.as_str()), Some(agent), "{}", agent.as_str());
            for drug in agent.agent().drugs {
                let full = format!("{}:{drug}", agent.therapy().as_str());
                assert_eq!((AgentId::from_id(drug), AgentId::from_id(&full)), (Some(agent), Some(agent)));
            }
        }
        assert_eq!((TherapyId::from_id("soup"), AgentId::from_id("soup")), (None, None));
        assert_eq!((AgentId::from_id("car_t:daratumumab"), AgentId::from_id("antibody:")), (None, None));
    }

    #[test]
    fn constants_name_what_they_say() {
        let [b, g, f] = AgentId::BISPECIFICS;
        let alone = [
            AgentId::ANTIBODY_CD38,
            AgentId::ANTIBODY_SLAMF7,
            AgentId::CHECKPOINT,
            AgentId::CAR_T,
            b,
            g,
            f,
            AgentId::ADC,
            AgentId::CHEMO,
            AgentId::TRANSPLANT,
            AgentId::IMID,
            AgentId::PROTEASOME,
            AgentId::STEROID,
        ];
        let names = "antibody:cd38 antibody:slamf7 checkpoint car_t bispecific:bcma bispecific:gprc5d \
                     bispecific:fcrh5 adc chemo transplant imid proteasome steroid";
        assert_eq!(alone.map(AgentId::as_str).join(" "), names);
        assert!(AgentId::all().take(alone.len()).eq(alone));
    }

    #[test]
    fn a_target_means_the_agent_that_binds_it() {
        let named = |id: &str| AgentId::from_id(id).map(AgentId::as_str);
        assert_eq!(named("antibody"), Some("antibody:cd38"));
        assert_eq!(named("car_t:bcma"), Some("car_t"));
        assert_eq!(named("car_t:cilta-cel"), Some("car_t"));
    }
}
