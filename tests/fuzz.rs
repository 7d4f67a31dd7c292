//! Fuzz targets for what comes from outside: the address and the messages of a host page.
//!
//! Inputs grow from seeds by cutting, joining, doubling and by the words of the contract. One that leads to an outcome that
//! was not seen before is kept and grown from, so that the search goes deeper and not only wider. Each target runs for five
//! seconds; `FUZZ_SECONDS` and `FUZZ_SEED` ask for more, and for another way.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use marrowscope::host::protocol::{HostCommand, HostRequest, MessageId};
use serde_json::{Value, json};
use session::settings::{self, StartSettings};

/// Words of the contract and what is next to them.
const WORDS: [&str; 58] = [
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
/// Longest input, bytes.
const MOST_BYTES: usize = 20_000;

/// The numbers of `SplitMix64`.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Another input, grown from two.
fn grown(from: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut input = from.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(input.len() + 1);
        match chance.below(6) {
            0 => drop(input.splice(at..at, chance.one_of(&WORDS).bytes())),
            1 => drop(input.splice(at.., other[chance.below(other.len())..].to_vec())),
            2 => input.truncate(at),
            3 => input.insert(at, chance.next() as u8),
            4 if at < input.len() => input[at] ^= 1 << chance.below(8),
            _ => input.extend_from_within(at..),
        }
        input.truncate(MOST_BYTES);
    }
    input
}

fn asked(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Tries inputs for the time there is; `outcome` checks one and says what became of it. So many outcomes at least must be
/// found, else nothing is searched.
fn fuzz<O: Ord>(what: &str, at_least: usize, outcome: impl Fn(&[u8]) -> O) {
    let mut chance = Chance(asked("FUZZ_SEED", 1));
    let mut kept: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
    let (mut seen, mut tried) = (BTreeSet::new(), 0_u32);
    let end = Instant::now() + Duration::from_secs(asked("FUZZ_SECONDS", 5));
    while Instant::now() < end {
        let (from, other) = (chance.one_of(&kept).clone(), chance.one_of(&kept).clone());
        let input = grown(&from, &other, &mut chance);
        tried += 1;
        if seen.insert(outcome(&input)) {
            kept.push(input);
        }
    }
    println!("{what}: {tried} inputs, {} outcomes", seen.len());
    assert!(seen.len() >= at_least, "{what}: {tried} inputs found {} outcomes", seen.len());
}

/// What was taken can be written and read again, whatever it came from.
fn reads_back(settings: &StartSettings) -> Vec<&'static str> {
    let (again, errors) = settings::parse("", &settings.fragment());
    assert!(errors.is_empty() && again == *settings, "{settings:?}\n{again:?}\n{errors:?}");
    settings.to_params().into_iter().map(|(name, _)| name).collect()
}

#[test]
fn any_address_gives_settings_and_short_errors() {
    fuzz("addresses", 100, |input| {
        let text = String::from_utf8_lossy(input);
        let (query, fragment) = text.split_once('#').unwrap_or((&text, ""));
        let (settings, errors) = settings::parse(query, fragment);
        assert!(errors.iter().all(|error| error.value.chars().count() <= 64), "{text}");
        let refused: Vec<_> = errors.iter().map(|error| error.name).collect();
        (reads_back(&settings), refused)
    });
}

#[test]
fn any_message_is_read_or_left_alone() {
    fuzz("messages", 100, |input| {
        let mut bytes = input.iter().copied();
        let message = message(&mut bytes);
        let is_ours = message["marrowscope"].as_f64() == Some(1.0);
        let Ok(request) = serde_json::from_value::<HostRequest>(message) else { return (0, Vec::new(), 0) };
        assert!(is_ours, "a message without our mark was read");
        let id = match &request.id {
            None => 0,
            Some(MessageId::Text(text)) if text.len() <= 64 => 1,
            Some(MessageId::Number(number)) if number.is_finite() => 2,
            other => panic!("gives back {other:?}"),
        };
        match request.command {
            HostCommand::Set { settings } => (1, reads_back(&settings.to_settings()), id),
            command => (2 + u8::from(command.is_read_only()), Vec::new(), id),
        }
    });
}

/// The bytes as a message: mostly well formed, so that its parts are reached.
fn message(bytes: &mut impl Iterator<Item = u8>) -> Value {
    const KINDS: [&str; 8] = ["get", "describe", "set", "set", "set", "play", "reset", "__proto__"];
    let mark = match bytes.next() {
        Some(0..=15) | None => value(bytes, 0),
        _ => json!(1),
    };
    let kind = KINDS[usize::from(bytes.next().unwrap_or(0)) % KINDS.len()];
    let id = bytes.next().filter(|byte| byte % 2 == 0).map(|_| value(bytes, 0));
    let count = usize::from(bytes.next().unwrap_or(0)) % 6;
    let given = |bytes: &mut _| {
        let name = WORDS[usize::from(Iterator::next(bytes).unwrap_or(0)) % 18].trim_end_matches('=');
        (name.to_owned(), value(bytes, 0))
    };
    let settings: serde_json::Map<_, _> = (0..count).map(|_| given(bytes)).collect();
    json!({ "marrowscope": mark, "type": kind, "id": id, "settings": settings })
}

fn value(bytes: &mut (impl Iterator<Item = u8> + ?Sized), depth: u8) -> Value {
    let pick = bytes.next().unwrap_or(0);
    let length = usize::from(bytes.next().unwrap_or(0));
    match pick % 8 {
        0 => Value::Null,
        1 => json!(length % 2 == 0),
        2 => json!(f64::from_bits(bytes.take(8).fold(0, |bits, byte| (bits << 8) | u64::from(byte)))),
        3 => json!(length as f64 / 4.0),
        4 if depth < 3 => Value::Array((0..length % 5).map(|_| value(bytes, depth + 1)).collect()),
        5 => json!(String::from_utf8_lossy(&bytes.take(length).collect::<Vec<_>>())),
        _ => json!(WORDS[18 + length % (WORDS.len() - 18)].replace("%3A", ":").replace("%2F", "/")),
    }
}
