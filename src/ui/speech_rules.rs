//! Speech rules: what of all that could be said is said in the live region. Pure.
//!
//! What a person asked for is said always; a caption unless it has just been said; what merely happens neither twice in a row nor soon
//! after anything else.

/// What is said within this time after words were put into an empty region belongs to them, ms: a region says only what it holds
/// last. What is newer about the same matter takes the place of the older, so that fast presses do not pile up words.
const TOGETHER_MS: f64 = 400.0;
/// What merely happens is said this long after anything else at the earliest, ms.
const PASSING_MS: f64 = 7_000.0;
/// Makes words that are said again on purpose differ from those that stand there.
const AGAIN: char = '\u{a0}';

/// Why something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// It follows from what the person has just pressed.
    Answer,
    /// The story, or the run that the person plays, has come to it.
    Caption,
    /// It has happened by the way.
    Passing,
}

/// What words are about: of each matter a region holds the newest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// The run: its day, what is in the marrow and what is given.
    Run,
    /// The step of the story.
    Story,
    /// What was chosen in a list.
    Choice,
    /// The cell that is looked at.
    Cell,
    /// What became of a search, of a number that was typed, of a trial.
    Outcome,
}

/// What has been said.
#[derive(Clone, Debug, PartialEq)]
pub struct SpeechRules {
    /// What the region holds: of each matter the newest.
    parts: Vec<(Matter, String)>,
    words: String,
    /// What was said last.
    last: String,
    /// When the first of the parts was said, and when the last.
    began_ms: f64,
    said_ms: f64,
}

impl Default for SpeechRules {
    fn default() -> Self {
        let never_ms = f64::NEG_INFINITY;
        Self {
            parts: Vec::new(),
            words: String::new(),
            last: String::new(),
            began_ms: never_ms,
            said_ms: never_ms,
        }
    }
}

/// What the region does.
#[derive(Clone, Debug, PartialEq)]
pub enum Utterance {
    /// It holds these words from now on.
    New(String),
    /// It holds these words in place of the last ones, of which they are a part or which they make good.
    Instead(String),
}

impl SpeechRules {
    /// What the region holds from now on; `None`: it stays as it is.
    pub fn say(&mut self, words: &str, matter: Matter, occasion: Occasion, now_ms: f64) -> Option<Utterance> {
        let since_ms = now_ms - self.said_ms;
        let is_repeated = words == self.last;
        let is_together = (0.0..TOGETHER_MS).contains(&(now_ms - self.began_ms));
        let is_dropped = match occasion {
            Occasion::Answer => is_repeated && (0.0..TOGETHER_MS).contains(&since_ms),
            Occasion::Caption => is_repeated,
            Occasion::Passing => is_repeated || (0.0..PASSING_MS).contains(&since_ms),
        };
        if words.is_empty() || is_dropped {
            return None;
        }
        words.clone_into(&mut self.last);
        self.said_ms = now_ms;
        if is_together {
            self.parts.retain(|(other, _)| *other != matter);
        } else {
            self.parts.clear();
            self.began_ms = now_ms;
        }
        self.parts.push((matter, words.to_owned()));
        let mut next = joined(&self.parts);
        if next == self.words {
            next.push(AGAIN);
        }
        self.words.clone_from(&next);
        Some(if is_together { Utterance::Instead(next) } else { Utterance::New(next) })
    }
}

/// All parts. One that begins with the same sentence as the first of them, the name of what both are about, goes on without it.
fn joined(parts: &[(Matter, String)]) -> String {
    let Some(((_, first), others)) = parts.split_first() else { return String::new() };
    let name = first.split_once(". ").map(|(name, _)| name);
    let rest = |words: &str| {
        let named = name.and_then(|name| words.strip_prefix(name)?.strip_prefix(". "));
        format!(" {}", named.unwrap_or(words))
    };
    others.iter().fold(first.clone(), |all, (_, words)| all + &rest(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_asked_for_is_heard_again() {
        let mut rules = SpeechRules::default();
        let first = rules.say("One day on.", Matter::Run, Occasion::Answer, 0.0);
        let again = rules.say("One day on.", Matter::Run, Occasion::Answer, 1_000.0);
        assert!(again.is_some() && again != first, "the region has changed");
        assert_eq!(
            rules.say("One day on.", Matter::Run, Occasion::Answer, 1_100.0),
            None,
            "one press, one answer"
        );
    }

    #[test]
    fn what_comes_together_is_said_together() {
        let mut rules = SpeechRules::default();
        let _ = rules.say("T cell: 3.", Matter::Choice, Occasion::Answer, 0.0);
        let both = rules.say("At rest.", Matter::Cell, Occasion::Answer, 100.0);
        assert_eq!(both, Some(Utterance::Instead("T cell: 3. At rest.".to_owned())));
    }

    #[test]
    fn a_name_is_said_once() {
        let mut rules = SpeechRules::default();
        let _ = rules.say("T cell. Here now: 3.", Matter::Choice, Occasion::Answer, 0.0);
        let both = rules.say("T cell. Now: at rest.", Matter::Cell, Occasion::Answer, 100.0);
        assert_eq!(both, Some(Utterance::Instead("T cell. Here now: 3. Now: at rest.".to_owned())));
    }

    #[test]
    fn fast_presses_do_not_pile_up_words() {
        let mut rules = SpeechRules::default();
        for day in 1..9 {
            let words = format!("Day {day}.");
            let said = rules.say(&words, Matter::Run, Occasion::Answer, 150.0 * f64::from(day));
            let Some(Utterance::New(region) | Utterance::Instead(region)) = said else {
                panic!("day {day} is not said");
            };
            assert_eq!(region, words);
        }
    }

    fn occasion() -> impl Strategy<Value = Occasion> {
        prop_oneof![Just(Occasion::Answer), Just(Occasion::Caption), Just(Occasion::Passing)]
    }

    proptest! {
        #[test]
        fn nothing_repeats_itself_and_what_passes_waits(
            said in prop::collection::vec((0_u8..3, occasion(), 0_u32..9_000), 1..60)
        ) {
            let (mut rules, mut now_ms, mut last) = (SpeechRules::default(), 0.0, None::<(u8, f64)>);
            for (words, occasion, after_ms) in said {
                now_ms += f64::from(after_ms);
                let is_said = rules.say(&words.to_string(), Matter::Run, occasion, now_ms).is_some();
                if let Some((before, at_ms)) = last.filter(|_| is_said) {
                    prop_assert!(occasion == Occasion::Answer || before != words);
                    prop_assert!(occasion != Occasion::Passing || now_ms - at_ms >= PASSING_MS);
                }
                if is_said {
                    last = Some((words, now_ms));
                }
            }
        }
    }
}
