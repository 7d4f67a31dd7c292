//! Speech rules: what of all that could be said is said in the live region. Pure.
//!
//! What a person asked for is said always; a caption unless it has just been said; what merely happens neither twice in a row nor soon
//! after anything else.

/// What is said within this time of something else is added to it, ms: a region says only what it holds last.
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

/// What has been said.
#[derive(Clone, Debug, PartialEq)]
pub struct SpeechRules {
    /// What the region holds.
    words: String,
    /// What was said last.
    last: String,
    said_ms: f64,
}

impl Default for SpeechRules {
    fn default() -> Self {
        Self { words: String::new(), last: String::new(), said_ms: f64::NEG_INFINITY }
    }
}

/// What the region does.
#[derive(Clone, Debug, PartialEq)]
pub enum Utterance {
    /// It holds these words from now on.
    New(String),
    /// It holds these words: the last ones, and what is added.
    Longer(String),
}

impl SpeechRules {
    /// What the region holds from now on; `None`: it stays as it is.
    pub fn say(&mut self, words: &str, occasion: Occasion, now_ms: f64) -> Option<Utterance> {
        let since_ms = now_ms - self.said_ms;
        let is_repeated = words == self.last;
        let is_soon = (0.0..TOGETHER_MS).contains(&since_ms);
        let is_dropped = match occasion {
            Occasion::Answer => is_repeated && is_soon,
            Occasion::Caption => is_repeated,
            Occasion::Passing => is_repeated || (0.0..PASSING_MS).contains(&since_ms),
        };
        if words.is_empty() || is_dropped {
            return None;
        }
        words.clone_into(&mut self.last);
        self.said_ms = now_ms;
        if is_soon {
            self.words = format!("{} {words}", self.words);
            return Some(Utterance::Longer(self.words.clone()));
        }
        let mut next = words.to_owned();
        if next == self.words {
            next.push(AGAIN);
        }
        self.words.clone_from(&next);
        Some(Utterance::New(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_asked_for_is_heard_again() {
        let mut rules = SpeechRules::default();
        let first = rules.say("One day on.", Occasion::Answer, 0.0);
        let again = rules.say("One day on.", Occasion::Answer, 1_000.0);
        assert!(again.is_some() && again != first, "the region has changed");
        assert_eq!(rules.say("One day on.", Occasion::Answer, 1_100.0), None, "one press, one answer");
    }

    #[test]
    fn what_comes_together_is_said_together() {
        let mut rules = SpeechRules::default();
        let _ = rules.say("T cell: 3.", Occasion::Answer, 0.0);
        let both = rules.say("At rest.", Occasion::Answer, 100.0);
        assert_eq!(both, Some(Utterance::Longer("T cell: 3. At rest.".to_owned())));
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
                let is_said = rules.say(&words.to_string(), occasion, now_ms).is_some();
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
