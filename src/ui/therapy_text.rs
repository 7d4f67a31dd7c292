//! An agent in words: its name, and how often people had a side effect of it.

use marrow::sim::therapy::Harm;
use marrow::sim::{AgentId, Target};

use super::Reader;

/// The name of an agent's therapy.
pub fn therapy_name(agent: AgentId, reader: Reader) -> String {
    reader.text(&format!("therapy-{}-name", agent.therapy().as_str()))
}

/// The names of the therapies that are on, one after the other; empty where none is.
pub fn therapy_names(given: &[AgentId], reader: Reader) -> String {
    given.iter().map(|agent| therapy_name(*agent, reader)).collect::<Vec<_>>().join(", ")
}

/// What an agent binds that is not the usual one of its therapy.
pub fn against(target: Target, reader: Reader) -> String {
    reader.text_with("agent-against", [("target", target.id().to_ascii_uppercase().into())])
}

/// The name of an agent: the usual one carries that of its therapy, another one what it binds.
pub fn agent_name(agent: AgentId, reader: Reader) -> String {
    let therapy = therapy_name(agent, reader);
    match agent.target().filter(|_| agent.therapy().default_agent() != agent) {
        None => therapy,
        Some(target) => format!("{therapy} {}", against(target, reader)),
    }
}

/// How many of a hundred people had it, and who says so; nothing where no confirmed figure is known.
pub fn how_often(harm: &Harm, reader: Reader) -> String {
    let id = match (harm.of_100, harm.severe_of_100) {
        (Some(_), Some(_)) => "harm-both",
        (Some(_), None) => "harm-any",
        (None, Some(_)) => "harm-severe",
        (None, None) => return String::new(),
    };
    let count = |of_100: Option<f32>| reader.numbers.whole(of_100.unwrap_or_default());
    let values = [
        ("count", count(harm.of_100).into()),
        ("severe", count(harm.severe_of_100).into()),
        ("source", harm.source.into()),
    ];
    reader.text_with(id, values)
}
