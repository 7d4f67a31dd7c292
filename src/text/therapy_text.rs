//! Names of agents. What is said about side effects is in `story::therapy_text`.

use marrow::{AgentId, Target};
use story::therapy_text;

use crate::i18n::{I18n, Text};

/// The names of the agents that are on, one after the other; empty where none is.
pub fn agent_names(given: &[AgentId], i18n: I18n) -> Text {
    given.iter().map(|agent| agent_name(*agent, i18n)).collect::<Vec<_>>().join(", ").into()
}

/// A marker as the field writes it.
pub fn target_name(target: Target) -> Text {
    match target {
        Target::Fcrh5 => "FcRH5".into(),
        Target::PdL1 => "PD-L1".into(),
        other => other.id().to_ascii_uppercase().into(),
    }
}

/// The name of an agent: the usual one carries that of its therapy, another one what it binds.
pub fn agent_name(agent: AgentId, i18n: I18n) -> Text {
    i18n.with_bundle(|bundle| therapy_text::agent_name(bundle, agent)).into()
}
