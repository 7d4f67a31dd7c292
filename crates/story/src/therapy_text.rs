//! Therapy text: names of agents and their side effects in words, the same in the app and on the page without script.

use i18n::msg::{self, family};
use i18n::{MessageBundle, MessageId};
use marrow::therapy::Harm;
use marrow::{AgentId, SideEffect, Target, TherapyId};

/// The name of a therapy.
pub fn therapy_name(bundle: &MessageBundle, therapy: TherapyId) -> String {
    bundle.text(family::THERAPY_NAME.id(therapy.as_str()))
}

/// What an agent binds that is not the usual one of its therapy.
pub fn against(bundle: &MessageBundle, target: Target) -> String {
    bundle.text_with(msg::AGENT_AGAINST, [("target", target.id().to_ascii_uppercase().into())])
}

/// The name of an agent: the usual one carries that of its therapy, another one what it binds as well.
pub fn agent_name(bundle: &MessageBundle, agent: AgentId) -> String {
    let name = therapy_name(bundle, agent.therapy());
    match agent.target().filter(|_| !is_usual(agent)) {
        None => name,
        Some(target) => format!("{name} {}", against(bundle, target)),
    }
}

/// The side effects of one agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentSideEffects {
    /// The name of the agent, where it is not the usual one of its therapy.
    pub agent: Option<String>,
    /// Each side effect, with how often it was seen.
    pub effects: Vec<EffectLine>,
}

/// A side effect in words, and the figure that stands in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectLine {
    /// The words, with the figure.
    pub words: String,
    /// How many people had it, of how many.
    pub counted: Option<(u16, u16)>,
}

/// Harms that come late, or beyond the marrow, for which the model has no measure.
const LATE: [(&str, &[LateHarm]); 2] = [
    (
        "car_t",
        &[
            ("movement", Some((5, 100))),
            ("gut", None),
            ("other-cancer", Some((10, 97))),
            ("t-cell-cancer", None),
        ],
    ),
    ("imid", &[("clots", None), ("second-cancer", None)]),
];

/// Its words are `late-<id>`; how many people had it, of how many.
type LateHarm = (&'static str, Option<(u16, u16)>);

/// What a therapy can cost: the side effects of each of its agents that has any, those that come late last.
pub fn side_effects(bundle: &MessageBundle, therapy: TherapyId) -> Vec<AgentSideEffects> {
    let agents = therapy.agents().filter(|agent| !agent.agent().harms.is_empty());
    let of_agent = |agent: AgentId| AgentSideEffects {
        agent: (!is_usual(agent)).then(|| agent_name(bundle, agent)),
        effects: (agent.agent().harms.iter().map(|harm| side_effect(bundle, harm)))
            .chain(late(bundle, therapy).filter(|_| is_usual(agent)))
            .collect(),
    };
    agents.map(of_agent).collect()
}

fn late(bundle: &MessageBundle, therapy: TherapyId) -> impl Iterator<Item = EffectLine> {
    let of_therapy = LATE.iter().filter(move |(id, _)| *id == therapy.as_str());
    of_therapy
        .flat_map(|(_, late)| *late)
        .map(|(id, counted)| EffectLine { words: bundle.text(family::LATE.id(id)), counted: *counted })
}

fn is_usual(agent: AgentId) -> bool {
    agent.therapy().default_agent() == agent
}

/// A side effect, and of a hundred people how many had it, if a confirmed figure is known.
fn side_effect(bundle: &MessageBundle, harm: &Harm) -> EffectLine {
    let name = bundle.text(name_of(harm));
    let words = match frequency(bundle, harm) {
        None => name,
        Some(frequency) => format!("{name} {frequency}"),
    };
    let counted = harm.of_100.or(harm.severe_of_100).map(|of_100| (of_100.round() as u16, 100));
    EffectLine { words, counted }
}

/// Where a figure stands, the name says what was counted: an infection, and not the risk of one.
fn name_of(harm: &Harm) -> MessageId {
    let is_counted = harm.of_100.is_some() || harm.severe_of_100.is_some();
    match harm.effect {
        SideEffect::Gut if is_counted => msg::HARM_GUT,
        SideEffect::InfectionRisk if is_counted => msg::HARM_INFECTION_RISK,
        effect => family::EFFECT.id(effect.id()),
    }
}

/// How many of a hundred people had it, and who says so.
fn frequency(bundle: &MessageBundle, harm: &Harm) -> Option<String> {
    let id = match (harm.of_100, harm.severe_of_100) {
        (Some(_), Some(_)) => msg::HARM_BOTH,
        (Some(_), None) => msg::HARM_ANY,
        (None, Some(_)) => msg::HARM_SEVERE,
        (None, None) => return None,
    };
    let count = |of_100: Option<f32>| of_100.unwrap_or_default().round() as u32;
    let values = [
        ("count", count(harm.of_100).into()),
        ("severe", count(harm.severe_of_100).into()),
        ("source", harm.source.into()),
    ];
    Some(bundle.text_with(id, values))
}
