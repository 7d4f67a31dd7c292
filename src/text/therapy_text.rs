//! Therapy names: an agent in words, and how often people had a side effect of it.

use marrow::sim::therapy::Harm;
use marrow::sim::{AgentId, Target};

use crate::i18n::I18n;

/// The name of an agent's therapy.
pub fn therapy_name(agent: AgentId, i18n: I18n) -> String {
    i18n.t(&format!("therapy-{}-name", agent.therapy().as_str()))
}

/// The names of the therapies that are on, one after the other; empty where none is.
pub fn therapy_names(given: &[AgentId], i18n: I18n) -> String {
    given.iter().map(|agent| therapy_name(*agent, i18n)).collect::<Vec<_>>().join(", ")
}

/// What an agent binds that is not the usual one of its therapy.
pub fn target_label(target: Target, i18n: I18n) -> String {
    i18n.t_with("agent-against", [("target", target.id().to_ascii_uppercase().into())])
}

/// The name of an agent: the usual one carries that of its therapy, another one what it binds.
pub fn agent_name(agent: AgentId, i18n: I18n) -> String {
    let therapy = therapy_name(agent, i18n);
    match agent.target().filter(|_| agent.therapy().default_agent() != agent) {
        None => therapy,
        Some(target) => format!("{therapy} {}", target_label(target, i18n)),
    }
}

/// How many of a hundred people had it, and who says so; nothing where no confirmed figure is known.
pub fn how_often(harm: &Harm, i18n: I18n) -> String {
    let id = match (harm.of_100, harm.severe_of_100) {
        (Some(_), Some(_)) => "harm-both",
        (Some(_), None) => "harm-any",
        (None, Some(_)) => "harm-severe",
        (None, None) => return String::new(),
    };
    let count = |of_100: Option<f32>| i18n.numbers.whole(of_100.unwrap_or_default());
    let values = [
        ("count", count(harm.of_100).into()),
        ("severe", count(harm.severe_of_100).into()),
        ("source", harm.source.into()),
    ];
    i18n.t_with(id, values)
}
