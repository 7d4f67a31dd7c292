//! Fuzz targets for what comes from outside: the address and the messages of a host page.
//!
//! Inputs are made from the words of the contract, from what is next to them and from anything. So many cases are tried, the same
//! each time; `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for more, and for others.

use std::cell::RefCell;
use std::collections::BTreeSet;

use marrowscope::host::protocol::{HostCommand, HostRequest, RequestId};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Value, json};
use session::settings::{self, StartSettings};

/// Cases of a target, where the environment names no number.
const CASES: u32 = 3000;
/// Names of settings among the words.
const NAMES: usize = 27;
/// Words of the contract and what is next to them.
const WORDS: [&str; 78] = [
    "lang=",
    "view=",
    "chapter=",
    "beat=",
    "therapies=",
    "seed=",
    "stage=",
    "play=",
    "speed=",
    "room=",
    "motion=",
    "controls=",
    "size=",
    "renderer=",
    "host=",
    "accent=",
    "idle=",
    "institution=",
    "m_protein=",
    "day=",
    "right=",
    "camera=",
    "follow=",
    "path=",
    "chapters=",
    "contact=",
    "region=",
    "event=",
    "light_chains",
    "short",
    "72.08",
    "120,80.5,60",
    "7:card",
    "1,3,5",
    "A|tel:112",
    "car_t@40",
    "antibody:cd38@0-90.5",
    "crowding",
    "story",
    "explore",
    "compare",
    "active",
    "early",
    "healthy",
    "relapsed",
    "car_t",
    "bispecific:gprc5d",
    "0.25",
    "1",
    "0",
    "-1",
    "dark",
    "bright",
    "still",
    "minimal",
    "none",
    "large",
    "webgl2",
    "https://a.example",
    "%23a1b2c3",
    "A%7Chttps%3A%2F%2Fb.example",
    "es-MX",
    "&",
    "&&",
    "=",
    "#",
    "?",
    "%",
    "%00",
    "%F0%9F",
    "+",
    ",",
    ":",
    "9007199254740992",
    "1e9",
    "\u{202e}",
    "é",
    "<script>",
];
const SEEDS: [&str; 3] = [
    "?view=story&chapter=2&beat=3&lang=es&room=dark",
    "?view=explore&stage=active&therapies=car_t,antibody:cd38&seed=7&play=0&speed=2&size=small",
    "?host=https%3A%2F%2Fa.example&accent=%23004f9e&idle=120&institution=A%7Chttps%3A%2F%2Fb.example",
];

/// Tries a number of inputs, always the same ones; `outcome` checks one and says what became of it. So many outcomes at least must
/// be found, else nothing is searched.
fn fuzz<S: Strategy, O: Ord>(
    what: &str,
    at_least: usize,
    inputs: &S,
    outcome: impl Fn(S::Value) -> Result<O, TestCaseError>,
) {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = CASES;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    let (cases, seen) = (config.cases, RefCell::new(BTreeSet::new()));
    let tried = TestRunner::new(config).run(inputs, |input| {
        seen.borrow_mut().insert(outcome(input)?);
        Ok(())
    });
    assert!(tried.is_ok(), "{what}: {}", tried.err().map(|error| error.to_string()).unwrap_or_default());
    let found = seen.borrow().len();
    println!("{what}: {cases} inputs, {found} outcomes");
    assert!(found >= at_least, "{what}: {cases} inputs found {found} outcomes");
}

fn word(from: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(from).prop_map(str::to_owned)
}

/// A part of an address: a setting with a value, one without sense, a long one, a whole good address, or anything.
fn part() -> impl Strategy<Value = String> {
    let setting = (word(&WORDS[..NAMES]), word(&WORDS[NAMES..])).prop_map(|(name, value)| name + &value);
    prop_oneof![
        12 => setting,
        4 => word(&WORDS),
        2 => (word(&WORDS[..NAMES]), ".{0,80}").prop_map(|(name, value)| name + &value),
        1 => word(&SEEDS),
        1 => (word(&WORDS), 1..2000_usize).prop_map(|(word, times)| word.repeat(times)),
        1 => prop::collection::vec(any::<u8>(), 0..40)
            .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    ]
}

fn address() -> impl Strategy<Value = String> {
    let joint = prop_oneof![8 => Just("&"), 1 => Just(""), 1 => Just("#"), 1 => Just("?"), 1 => Just("=")];
    prop::collection::vec((joint, part()), 0..12)
        .prop_map(|parts| parts.into_iter().map(|(joint, part)| joint.to_owned() + &part).collect())
}

/// What was taken can be written and read again, whatever it came from.
fn reads_back(settings: &StartSettings) -> Result<Vec<&'static str>, TestCaseError> {
    let (again, errors) = settings::parse("", &settings.fragment());
    prop_assert!(errors.is_empty() && again == *settings, "{settings:?}\n{again:?}\n{errors:?}");
    Ok(settings.to_params().into_iter().map(|(name, _)| name).collect())
}

#[test]
fn any_address_gives_settings_and_short_errors() {
    fuzz("addresses", 100, &address(), |text| {
        let (query, fragment) = text.split_once('#').unwrap_or((&text, ""));
        let (settings, errors) = settings::parse(query, fragment);
        prop_assert!(errors.iter().all(|error| error.value.chars().count() <= 64), "{text}");
        let refused: Vec<_> = errors.iter().map(|error| error.name).collect();
        Ok((reads_back(&settings)?, refused))
    });
}

#[test]
fn any_message_is_read_or_left_alone() {
    fuzz("messages", 100, &message(), |message| {
        let is_ours = message["marrowscope"].as_f64() == Some(1.0);
        let Ok(request) = serde_json::from_value::<HostRequest>(message) else {
            return Ok((0, Vec::new(), 0));
        };
        prop_assert!(is_ours, "a message without our mark was read");
        let id = match &request.id {
            None => 0,
            Some(RequestId::Text(text)) if text.len() <= 64 => 1,
            Some(RequestId::Number(number)) if number.is_finite() => 2,
            other => return Err(TestCaseError::fail(format!("gives back {other:?}"))),
        };
        Ok(match request.command {
            HostCommand::Set { settings } => (1, reads_back(&settings.to_settings())?, id),
            command => (2 + u8::from(command.is_read_only()), Vec::new(), id),
        })
    });
}

/// Settings that a host may ask for.
const MEANT: [(&str, &str); 12] = [
    ("view", "explore"),
    ("chapter", "3"),
    ("beat", "2"),
    ("therapies", "car_t,antibody:cd38"),
    ("seed", "7"),
    ("stage", "active"),
    ("play", "1"),
    ("speed", "2"),
    ("room", "dark"),
    ("motion", "still"),
    ("size", "small"),
    ("renderer", "raster"),
];

/// A message: mostly well formed, so that its parts are reached.
fn message() -> impl Strategy<Value = Value> {
    const KINDS: [&str; 8] = ["get", "describe", "set", "set", "set", "play", "reset", "__proto__"];
    let mark = prop_oneof![15 => Just(json!(1)), 1 => value()];
    let name = prop::sample::select(&WORDS[..NAMES]).prop_map(|name| name.trim_end_matches('='));
    // As a host means it, or anything under a name that is known.
    let meant = prop::sample::select(&MEANT[..]).prop_map(|(name, value)| (name, json!(value)));
    let setting = prop_oneof![3 => meant, 2 => (name, value())];
    let settings = prop::collection::vec(setting, 0..6);
    let parts = (mark, prop::sample::select(&KINDS[..]), prop::option::of(value()), settings);
    parts.prop_map(|(mark, kind, id, settings)| {
        let settings: serde_json::Map<_, _> =
            settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let mut message = json!({ "marrowscope": mark, "type": kind, "settings": settings });
        if let Some(id) = id {
            message["id"] = id;
        }
        message
    })
}

fn value() -> impl Strategy<Value = Value> {
    let written = |word: String| json!(word.replace("%3A", ":").replace("%2F", "/"));
    let leaf = prop_oneof![
        4 => word(&WORDS[NAMES..]).prop_map(written),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(|flag| json!(flag)),
        1 => prop::num::f64::ANY.prop_map(|number| json!(number)),
        1 => (0..256_u16).prop_map(|quarters| json!(f64::from(quarters) / 4.0)),
        1 => "(?s).{0,255}".prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(3, 32, 5, |inner| prop::collection::vec(inner, 0..5).prop_map(Value::Array))
}
