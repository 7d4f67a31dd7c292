//! What a host page may ask of us, from plain data. Pure: the bridge turns the browser's values into [`Value`] first, and
//! reads no more of them than is named here.

use super::setting_error::Refusal;
use super::settings::{self, StartSettings};

/// The version of the contract.
pub const VERSION: f64 = 1.0;
/// Its name in each message.
pub const MARK: &str = "marrowscope";
/// Longest text of a message that is read at all, in UTF-16 units.
pub const MOST_TEXT: u32 = 8_192;
/// Longest list that is read.
pub const MOST_ITEMS: u32 = 16;
/// Longest name of a question, in bytes.
const MOST_ID_BYTES: usize = 64;

/// A value of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Several of them.
    List(Vec<Value>),
    /// Anything else, and nothing.
    Other,
}

/// A message, read as far as it is known.
#[derive(Clone, Debug, Default)]
pub struct Raw {
    /// `marrowscope`, `type` and `id`.
    pub mark: Option<Value>,
    /// What it wants.
    pub kind: Option<Value>,
    /// How the asker will know the answer.
    pub id: Option<Value>,
    /// Of `settings`, those that we know.
    pub settings: Option<Vec<(&'static str, Value)>>,
}

/// One wish of a host page.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What is wanted.
    pub verb: Verb,
    /// The asker's own name for it, to be given back: a short text or a number.
    pub id: Option<Value>,
}

/// What can be wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Verb {
    /// Settings and readouts.
    Get,
    /// The picture in words.
    Describe,
    /// Other settings.
    Set(Box<StartSettings>),
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// One day on.
    Step,
    /// From the beginning.
    Reset,
}

impl Verb {
    /// Whether it only looks.
    pub const fn only_looks(&self) -> bool {
        matches!(self, Self::Get | Self::Describe)
    }
}

/// Reads a message; nothing where it is broken or not for us.
pub fn read(raw: Raw) -> Option<Ask> {
    if raw.mark != Some(Value::Number(VERSION)) {
        return None;
    }
    let Some(Value::Text(kind)) = raw.kind else { return None };
    let verb = match kind.as_str() {
        "get" => Verb::Get,
        "describe" => Verb::Describe,
        "set" => Verb::Set(Box::new(wanted(&raw.settings?).0)),
        "play" => Verb::Play,
        "pause" => Verb::Pause,
        "step" => Verb::Step,
        "reset" => Verb::Reset,
        _ => return None,
    };
    let id = raw.id.filter(|id| match id {
        Value::Text(text) => text.len() <= MOST_ID_BYTES,
        Value::Number(number) => number.is_finite(),
        _ => false,
    });
    Some(Ask { verb, id })
}

/// Values as they would stand in the address; what cannot stand there is left out, and so is a list of what is one.
fn wanted(given: &[(&'static str, Value)]) -> (StartSettings, Vec<Refusal>) {
    let said = |(name, value): &(&'static str, Value)| {
        let fits = *name == "therapies" || !matches!(value, Value::List(_));
        fits.then(|| written(value)).flatten().map(|text| ((*name).to_owned(), text))
    };
    settings::from_pairs(&given.iter().filter_map(said).collect::<Vec<_>>())
}

fn written(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Number(number) => number.is_finite().then(|| number_written(*number)),
        Value::Flag(flag) => Some(u8::from(*flag).to_string()),
        Value::List(items) => {
            let names: Option<Vec<String>> = items.iter().map(written).collect();
            names.map(|names| names.join(","))
        }
        Value::Other => None,
    }
}

/// Whole numbers exactly as far as a message can carry them, others in hundredths: no setting is finer.
fn number_written(number: f64) -> String {
    const GREATEST: f64 = 9_007_199_254_740_991.0;
    if number.fract() == 0.0 && number.abs() <= GREATEST {
        (number as i64).to_string()
    } else {
        format!("{number:.2}").trim_end_matches('0').to_owned()
    }
}

/// Who sent a message.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// Its origin, as the browser says it.
    pub origin: &'a str,
    /// Whether it is the page that holds our frame.
    pub is_parent: bool,
}

/// Whether a sender may have its wish. Anybody may look; only the host that our address names may change anything, and
/// where our own frame has no origin only if it holds the frame.
pub fn may(verb: &Verb, sender: Sender, host: Option<&str>, we_are_opaque: bool) -> bool {
    verb.only_looks() || (host == Some(sender.origin) && (sender.is_parent || !we_are_opaque))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::settings::NAMES;
    use proptest::prelude::*;

    fn raw(kind: &str) -> Raw {
        Raw { mark: Some(Value::Number(1.0)), kind: Some(Value::Text(kind.into())), ..Raw::default() }
    }

    #[test]
    fn verbs_are_read() {
        let verb = |kind| read(raw(kind)).map(|ask| ask.verb);
        let verbs = ["get", "describe", "play", "pause", "step", "reset"].map(verb);
        let all = [Verb::Get, Verb::Describe, Verb::Play, Verb::Pause, Verb::Step, Verb::Reset];
        assert_eq!(verbs, all.map(Some));
        assert_eq!(["", "GET", "eval", "set", "__proto__"].map(verb), [const { None }; 5]);
    }

    #[test]
    fn another_version_is_not_ours() {
        for mark in [None, Some(Value::Number(2.0)), Some(Value::Text("1".into())), Some(Value::Flag(true))] {
            assert_eq!(read(Raw { mark, ..raw("get") }), None);
        }
    }

    #[test]
    fn settings_may_be_numbers_texts_flags_and_lists() {
        let text = |text: &str| Value::Text(text.into());
        let settings = vec![
            ("seed", Value::Number(12.0)),
            ("speed", Value::Number(0.5)),
            ("play", Value::Flag(false)),
            ("therapies", Value::List(vec![text("car_t"), text("imid")])),
            ("stage", Value::Other),
            ("size", text("huge")),
            ("view", Value::List(vec![text("story")])),
        ];
        let Some(Verb::Set(wanted)) =
            read(Raw { settings: Some(settings), ..raw("set") }).map(|ask| ask.verb)
        else {
            panic!("no settings")
        };
        assert_eq!((wanted.seed, wanted.speed, wanted.play), (Some(12), Some("0.5"), Some(false)));
        let left = (wanted.stage, wanted.size, wanted.view);
        assert_eq!(left, (None, None, None), "what is no choice is left as it is");
        assert_eq!(wanted.therapies.map(|list| list.len()), Some(2));
    }

    #[test]
    fn an_id_is_short() {
        let id = |id| read(Raw { id: Some(id), ..raw("get") }).and_then(|ask| ask.id);
        assert_eq!(id(Value::Number(7.0)), Some(Value::Number(7.0)));
        assert_eq!((id(Value::Text("x".repeat(65))), id(Value::Number(f64::NAN))), (None, None));
    }

    #[test]
    fn only_the_named_host_may_change_anything() {
        let host = Some("https://a.example");
        let from = |origin, is_parent| Sender { origin, is_parent };
        for (sender, may_set, may_set_opaque) in [
            (from("https://a.example", true), true, true),
            (from("https://a.example", false), true, false),
            (from("https://b.example", true), false, false),
            (from("null", true), false, false),
        ] {
            assert_eq!(may(&Verb::Play, sender, host, false), may_set, "{sender:?}");
            assert_eq!(may(&Verb::Play, sender, host, true), may_set_opaque, "{sender:?}");
            assert!(may(&Verb::Get, sender, None, true) && !may(&Verb::Reset, sender, None, false));
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            ".{0,60}".prop_map(Value::Text),
            any::<f64>().prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            Just(Value::Other),
        ];
        leaf.prop_recursive(2, 12, 4, |inner| proptest::collection::vec(inner, 0..4).prop_map(Value::List))
    }

    proptest! {
        #[test]
        fn any_message_is_read_or_ignored(
            mark in proptest::option::of(any_value()),
            kind in proptest::option::of(any_value()),
            id in proptest::option::of(any_value()),
            settings in proptest::collection::vec((proptest::sample::select(&NAMES[..]), any_value()), 0..20),
        ) {
            for kind in [kind, Some(Value::Text("set".into()))] {
                let raw = Raw { mark: mark.clone(), kind, id: id.clone(), settings: Some(settings.clone()) };
                let marked = Raw { mark: Some(Value::Number(1.0)), ..raw.clone() };
                let ours = raw.mark == marked.mark;
                prop_assert!(ours || read(raw).is_none());
                let _ = read(marked);
            }
        }
    }
}
