//! Sources of side effects: how often people had one. Each figure that the page can show is one that was confirmed in a public text.

use marrow::{AgentId, SideEffect};

type Figure = (&'static str, SideEffect, Option<f32>, Option<f32>, &'static str);

/// Agent, side effect, how many of 100 people had it at all and severely, and who says so. Add a figure here only after
/// it was found in the text named beside it.
const CONFIRMED: [Figure; 12] = [
    ("antibody:cd38", SideEffect::InfusionReaction, Some(12.7), None, "COLUMBA"),
    ("checkpoint", SideEffect::ImmuneInflammation, Some(13.9), None, "CheckMate 602"),
    ("car_t", SideEffect::CytokineRelease, Some(95.0), Some(4.0), "CARTITUDE-1"),
    ("car_t", SideEffect::Neurotoxicity, Some(16.5), None, "CARTITUDE-1"),
    ("car_t", SideEffect::InfectionRisk, Some(57.7), None, "CARTITUDE-1"),
    ("bispecific:bcma", SideEffect::CytokineRelease, Some(72.1), Some(0.6), "MajesTEC-1"),
    ("bispecific:bcma", SideEffect::Neurotoxicity, Some(6.0), None, "TECVAYLI label"),
    ("bispecific:bcma", SideEffect::InfectionRisk, None, Some(44.8), "MajesTEC-1"),
    ("bispecific:gprc5d", SideEffect::CytokineRelease, Some(79.0), None, "MonumenTAL-1"),
    ("bispecific:gprc5d", SideEffect::InfectionRisk, None, Some(20.0), "MonumenTAL-1"),
    ("adc", SideEffect::Eye, Some(92.0), Some(77.0), "BLENREP label"),
    ("proteasome", SideEffect::Nerve, None, Some(24.0), "SWOG S0777"),
];

/// A paper without a trial's name: stated by its identifier.
const BY_PAPER: Figure = ("transplant", SideEffect::Gut, Some(97.0), None, "doi:10.1007/s00277-020-04378-8");

#[test]
fn every_figure_of_a_side_effect_was_confirmed() {
    let mut shown = Vec::new();
    for agent in AgentId::all() {
        let harms = agent.agent().harms.iter();
        let figures = harms.filter(|harm| harm.of_100.is_some() || harm.severe_of_100.is_some());
        shown.extend(
            figures.map(|harm| (agent.as_str(), harm.effect, harm.of_100, harm.severe_of_100, harm.source)),
        );
    }
    for figure in &shown {
        assert!(CONFIRMED.contains(figure) || *figure == BY_PAPER, "not confirmed: {figure:?}");
    }
    assert_eq!(shown.len(), CONFIRMED.len() + 1, "a confirmed figure is not shown");
}
