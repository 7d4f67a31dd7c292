//! What trials found that tested these treatments: who took part, how many, and, arm by arm, benefit and harm. Only figures
//! that were confirmed in a public text. Arms of different trials cannot be compared: the people in them differ.

mod alone;
mod checkpoint;
mod together;
mod transplant;

use super::Reader;

/// A trial.
#[derive(Debug)]
pub struct Trial {
    /// Its id in the model's catalogue.
    pub id: &'static str,
    /// Its name; empty where it has none of its own but was care as usual.
    name: &'static str,
    /// Id of the words that say who took part.
    pub who: &'static str,
    /// Id of a sentence without which the figures would mislead; empty where none is needed.
    pub note: &'static str,
    /// Where it was read.
    pub cited: &'static str,
    /// What was compared.
    pub arms: &'static [Arm],
}

/// One of the groups of a trial.
#[derive(Debug)]
pub struct Arm {
    /// What was given: ids of words after `arm-`, with spaces between, then after a comma who or how.
    pub given: &'static str,
    /// The agents that stand for it here, in the order of the catalogue, without a steroid; empty where there are none.
    pub set: &'static str,
    /// How many people; 0 where the number was not confirmed.
    pub people: u16,
    /// What was found, benefit first.
    pub found: &'static [Found],
}

/// A figure: id of its words, how many people, of how many, after how many months; 0 where the words need none.
pub type Found = (&'static str, u16, u16, u16);

const fn response(count: u16) -> Found {
    ("found-response", count, 100, 0)
}

const fn of_100(words: &'static str, count: u16) -> Found {
    (words, count, 100, 0)
}

const fn arm(given: &'static str, set: &'static str, people: u16, found: &'static [Found]) -> Arm {
    Arm { given, set, people, found }
}

const fn trial([id, name, who, note]: [&'static str; 4], cited: &'static str, arms: &'static [Arm]) -> Trial {
    Trial { id, name, who, note, cited, arms }
}

impl Trial {
    /// Its name, which is the same in every language.
    pub fn name(&self, reader: Reader) -> String {
        if self.name.is_empty() { reader.text("trial-routine-care") } else { self.name.to_owned() }
    }
}

impl Arm {
    /// What was given, in words: first the medicines, then who or how.
    pub fn words(&self, reader: Reader) -> String {
        let word = |id: &str| reader.text(&format!("arm-{id}"));
        let (medicines, how) = self.given.split_once(", ").unwrap_or((self.given, ""));
        let mut words = medicines.split_whitespace().map(word).collect::<Vec<_>>().join(" + ");
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        if how.is_empty() { words } else { words + ", " + &word(how) }
    }
}

/// The trials that the model's catalogue names.
fn trials() -> impl Iterator<Item = &'static Trial> {
    [alone::ALONE, together::TOGETHER, checkpoint::CHECKPOINT, transplant::TRANSPLANT].into_iter().flatten()
}

/// The trial of this id.
pub fn trial_of(id: &str) -> Option<&'static Trial> {
    trials().find(|trial| trial.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::sim::AgentId;
    use marrow::sim::therapy::{Evidence, evidence};

    fn agents(set: &str) -> Vec<AgentId> {
        set.split_whitespace().map(|id| AgentId::from_id(id).unwrap()).collect()
    }

    fn is_known(set: &str, trial: &str) -> bool {
        match evidence(&agents(set)) {
            Some(Evidence::Tested(ids) | Evidence::TestedWithoutBenefit(ids)) => ids.contains(&trial),
            _ => false,
        }
    }

    #[test]
    fn each_trial_has_figures_and_a_set_that_the_catalogue_knows() {
        for trial in trials() {
            assert!(trial.arms.iter().any(|arm| is_known(arm.set, trial.id)), "{}", trial.id);
            assert!(trial.arms.iter().all(|arm| !arm.found.is_empty()), "{}", trial.id);
        }
    }

    #[test]
    fn what_was_given_has_words_in_each_language() {
        for locale in crate::i18n::Locale::ALL {
            let words = site::Language::of(locale).unwrap().bundle();
            for arm in trials().flat_map(|trial| trial.arms) {
                for id in arm.given.split([' ', ',']).filter(|id| !id.is_empty()) {
                    assert!(words.has(&format!("arm-{id}")), "{}: {id}", locale.code());
                }
            }
        }
    }

    #[test]
    fn sets_are_written_in_the_order_of_the_catalogue() {
        for arm in trials().flat_map(|trial| trial.arms) {
            let mut sorted = agents(arm.set);
            sorted.sort();
            assert_eq!(sorted, agents(arm.set), "{}", arm.given);
        }
    }

    #[test]
    fn a_count_never_exceeds_its_people() {
        for (words, count, of, _) in trials().flat_map(|trial| trial.arms).flat_map(|arm| arm.found) {
            assert!(*of == 0 || count <= of, "{words}: {count} of {of}");
        }
    }

    #[test]
    fn trials_that_were_stopped_after_deaths_say_so() {
        for id in ["keynote183", "keynote185"] {
            let trial = trial_of(id).unwrap();
            assert!(trial.note.ends_with("more-deaths"));
            assert!(trial.arms.iter().all(|arm| arm.found.iter().any(|found| found.0 == "found-died")));
        }
    }
}
