//! Which sets of agents were tested together, and in which trials (`science.md` 3.3, ids of `trials.json`). The model makes
//! nothing of this: it is for what the page may claim.

use crate::entities::ids::AgentId;

/// What is known of a set of agents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Tested in these trials.
    Tested(&'static [&'static str]),
    /// Tested in these trials, which found no benefit.
    TestedWithoutBenefit(&'static [&'static str]),
    /// Being studied, not established: no outcome may be shown.
    Studied,
}

use AgentId as A;

/// Sets of agents that were tested. A steroid that came with them is not told apart.
const TESTED: &[(&[AgentId], Evidence)] = &[
    (&[A::ANTIBODY_CD38], Evidence::Tested(&["gen501_sirius"])),
    (&[A::ANTIBODY_SLAMF7], Evidence::TestedWithoutBenefit(&["elotuzumab_mono"])),
    (&[A::CHECKPOINT], Evidence::TestedWithoutBenefit(&["keynote013", "nivolumab_ph1"])),
    (&[A::CAR_T], Evidence::Tested(&["cartitude1", "cartitude4", "karmma", "karmma3", "realworld_ciltacel"])),
    // Bridging: a partner medicine while the cells are made.
    (&[A::CAR_T, A::PROTEASOME], Evidence::Tested(&["cartitude4", "karmma3"])),
    (&[A::BISPECIFIC_BCMA], Evidence::Tested(&["majestec1"])),
    (&[A::BISPECIFIC_GPRC5D], Evidence::Tested(&["monumental1"])),
    (&[A::ADC], Evidence::Tested(&["dreamm2", "dreamm3"])),
    (&[A::CHEMO], Evidence::Tested(&["vista", "ifm90"])),
    (&[A::IMID], Evidence::Tested(&["pollux", "s0777"])),
    (&[A::TRANSPLANT], Evidence::Tested(&["ifm90"])),
    (&[A::TRANSPLANT, A::CHEMO], Evidence::Tested(&["ifm90"])),
    (&[A::TRANSPLANT, A::IMID], Evidence::Tested(&["stamina"])),
    (&[A::ANTIBODY_CD38, A::IMID], Evidence::Tested(&["pollux", "maia", "icaria"])),
    (&[A::ANTIBODY_CD38, A::PROTEASOME], Evidence::Tested(&["dreamm7"])),
    (&[A::ANTIBODY_CD38, A::PROTEASOME, A::IMID], Evidence::Tested(&["cepheus"])),
    (&[A::ANTIBODY_CD38, A::PROTEASOME, A::IMID, A::TRANSPLANT], Evidence::Tested(&["perseus"])),
    (&[A::ANTIBODY_SLAMF7, A::IMID], Evidence::Tested(&["eloquent2"])),
    (
        &[A::CHECKPOINT, A::IMID],
        Evidence::TestedWithoutBenefit(&["keynote183", "keynote185", "checkmate602"]),
    ),
    (&[A::CHECKPOINT, A::ANTIBODY_SLAMF7, A::IMID], Evidence::TestedWithoutBenefit(&["checkmate602"])),
    (&[A::BISPECIFIC_BCMA, A::ANTIBODY_CD38], Evidence::Tested(&["majestec3"])),
    (&[A::BISPECIFIC_BCMA, A::BISPECIFIC_GPRC5D], Evidence::Tested(&["redirectt1"])),
    (&[A::BISPECIFIC_GPRC5D, A::ANTIBODY_CD38], Evidence::Tested(&["monumental3"])),
    (&[A::BISPECIFIC_GPRC5D, A::ANTIBODY_CD38, A::IMID], Evidence::Tested(&["monumental3"])),
    (&[A::ADC, A::PROTEASOME], Evidence::Tested(&["dreamm7"])),
    (&[A::CHEMO, A::PROTEASOME], Evidence::Tested(&["vista"])),
    (&[A::PROTEASOME, A::IMID], Evidence::Tested(&["s0777", "determination", "ifm2009"])),
    (&[A::PROTEASOME, A::IMID, A::TRANSPLANT], Evidence::Tested(&["determination", "ifm2009", "stamina"])),
];

/// All sets that were tested, and what came of it.
pub fn tested() -> impl Iterator<Item = (&'static [AgentId], Evidence)> {
    TESTED.iter().copied()
}

/// What is known of this set of agents, in any order. `None` for no agent.
pub fn evidence(given: &[AgentId]) -> Option<Evidence> {
    let plain = |agents: &[AgentId]| {
        let steroid_alone = agents == [A::STEROID];
        agents
            .iter()
            .filter(|agent| steroid_alone || **agent != A::STEROID)
            .fold(0_u32, |set, a| set | 1 << a.index())
    };
    if given.is_empty() {
        return None;
    }
    let found = TESTED.iter().find(|(agents, _)| plain(agents) == plain(given));
    Some(found.map_or(Evidence::Studied, |(_, evidence)| *evidence))
}

#[cfg(test)]
mod tests {

    use super::*;

    fn of(ids: &[&str]) -> Option<Evidence> {
        let given: Vec<AgentId> = ids.iter().filter_map(|id| AgentId::from_id(id)).collect();
        assert_eq!(given.len(), ids.len());
        evidence(&given)
    }

    #[test]
    fn order_and_steroids_do_not_count() {
        let pollux = of(&["antibody", "imid", "steroid"]);
        assert_eq!(pollux, of(&["imid", "antibody"]));
        assert!(matches!(pollux, Some(Evidence::Tested(trials)) if trials.contains(&"pollux")));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn what_was_not_tested_is_being_studied() {
        for set in [&["car_t", "checkpoint"][..], &["car_t", "transplant"], &["bispecific", "transplant"]] {
            assert_eq!(of(set), Some(Evidence::Studied), "{set:?}");
        }
    }

    #[test]
    fn checkpoint_sets_never_claim_benefit() {
        for (agents, evidence) in TESTED {
            let braked = agents.contains(&A::CHECKPOINT);
            assert!(!braked || matches!(evidence, Evidence::TestedWithoutBenefit(_)), "{agents:?}");
        }
    }
}
