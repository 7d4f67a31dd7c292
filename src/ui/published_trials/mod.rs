//! What trials found that tested these treatments: who took part, how many, and, arm by arm, benefit and harm. Only figures
//! that were confirmed in a public text. Arms of different trials cannot be compared: the people in them differ.

mod alone;
mod checkpoint;
mod together;
mod transplant;
mod types;

pub use types::{Outcome, PublishedArm, PublishedTrial};

/// The trials that the model's catalogue names.
fn trials() -> impl Iterator<Item = &'static PublishedTrial> {
    [alone::ALONE, together::TOGETHER, checkpoint::CHECKPOINT, transplant::TRANSPLANT].into_iter().flatten()
}

/// The trial of this id.
pub fn find_trial(id: &str) -> Option<&'static PublishedTrial> {
    trials().find(|trial| trial.id == id)
}

#[cfg(test)]
mod tests {
    use super::types::Measure;
    use super::*;
    use marrow::AgentId;
    use marrow::therapy::{Evidence, evidence};

    fn agents(arm: &PublishedArm) -> Vec<AgentId> {
        arm.agents.iter().map(|id| AgentId::from_id(id).unwrap()).collect()
    }

    fn is_known(arm: &PublishedArm, trial: &str) -> bool {
        match evidence(&agents(arm)) {
            Some(Evidence::Tested(ids) | Evidence::TestedWithoutBenefit(ids)) => ids.contains(&trial),
            _ => false,
        }
    }

    #[test]
    fn each_trial_has_figures_and_a_set_that_the_catalogue_knows() {
        for trial in trials() {
            assert!(trial.arms.iter().any(|arm| is_known(arm, trial.id)), "{}", trial.id);
            assert!(trial.arms.iter().all(|arm| !arm.outcomes.is_empty()), "{}", trial.id);
        }
    }

    #[test]
    fn sets_are_written_in_the_order_of_the_catalogue() {
        for arm in trials().flat_map(|trial| trial.arms) {
            let mut sorted = agents(arm);
            sorted.sort();
            assert_eq!(sorted, agents(arm), "{arm:?}");
        }
    }

    #[test]
    fn a_count_never_exceeds_its_people() {
        for outcome in trials().flat_map(|trial| trial.arms).flat_map(|arm| arm.outcomes) {
            assert!(outcome.total.is_none_or(|total| outcome.responders <= Some(total)), "{outcome:?}");
        }
    }

    /// Benefit and harm of one trial stand together: survival wherever it was measured, in every arm.
    #[test]
    fn survival_is_shown_where_it_was_measured() {
        let with_survival = [
            "ifm90",
            "determination",
            "ifm2009",
            "vista",
            "pollux",
            "maia",
            "icaria",
            "eloquent2",
            "dreamm7",
            "majestec3",
            "monumental3",
            "karmma3",
            "cartitude4",
        ];
        for id in with_survival {
            let trial = find_trial(id).unwrap();
            let is_survival =
                |outcome: &Outcome| matches!(outcome.measure, Measure::Alive | Measure::HalfAlive);
            assert!(trial.arms.iter().all(|arm| arm.outcomes.iter().any(is_survival)), "{id}");
        }
        for id in ["cartitude1", "cartitude4", "majestec3", "monumental3", "dreamm7", "keynote185"] {
            assert!(find_trial(id).unwrap().tells_harm(), "{id} names no harm");
        }
    }

    #[test]
    fn trials_that_were_stopped_after_deaths_say_so() {
        for id in ["keynote183", "keynote185"] {
            let trial = find_trial(id).unwrap();
            assert!(trial.note.is_some_and(|note| note.to_string().ends_with("more-deaths")));
            assert!(
                trial
                    .arms
                    .iter()
                    .all(|arm| arm.outcomes.iter().any(|outcome| outcome.measure == Measure::Died))
            );
        }
    }
}
