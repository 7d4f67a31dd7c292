//! Addresses as people and their systems write them: each means the same to the app and to the starting script.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing test says so by a panic"
)]

#[path = "addresses/mangling.rs"]
mod mangling;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use mangling::{Address, mangling};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestError, TestRunner};
use serde_json::{Value, json};
use session::settings::{self, StartSettings};

/// So many mangled addresses are tried, the same ones each time.
const CASES: u32 = 10_000;
/// Addresses by kind, each with what it means as the page would write it.
const MEANT: &str = include_str!("addresses/meant.json");
/// Names and values as the page writes them.
const VALUES: [(&str, &[&str]); 24] = [
    ("lang", &["en", "es"]),
    ("view", &["story", "explore", "compare", "trial"]),
    ("chapter", &["1", "3", "5"]),
    ("beat", &["1", "2", "12"]),
    ("therapies", &["car_t", "antibody:cd38,car_t", "bispecific:gprc5d", "imid,proteasome,steroid", ""]),
    ("seed", &["0", "7", "9007199254740991"]),
    ("stage", &["healthy", "early", "active", "relapsed"]),
    ("play", &["0", "1"]),
    ("speed", &["0.25", "0.5", "1", "2", "4"]),
    ("room", &["screen", "bright", "dark", "sharing"]),
    ("motion", &["auto", "full", "still"]),
    ("controls", &["full", "minimal", "none"]),
    ("size", &["small", "medium", "large"]),
    ("renderer", &["auto", "webgl2", "raster"]),
    ("host", &["https://a.example", "http://127.0.0.1:8080", "capacitor://localhost", "http://my_host:8080"]),
    ("accent", &["#0072ce", "#7d7680"]),
    ("idle", &["0", "120"]),
    ("institution", &["Clínica Sur", "A & B (100 %)", "St. Example|https://b.example/"]),
    ("contact", &["A clinic|tel:+1-555-0100", "Clínica|https://b.example/a"]),
    ("region", &["us", "none"]),
    ("chapters", &["1,3", "2,3,4,5"]),
    ("day", &["0", "72.5", "40"]),
    ("m_protein", &["iga", "light_chains"]),
    ("words", &["usual", "easy"]),
];

/// Any settings, by what the page would write.
fn any_settings() -> impl Strategy<Value = StartSettings> {
    let setting = |(name, values): (&'static str, &'static [&'static str])| {
        select(values).prop_map(move |value| (name.to_owned(), value.to_owned()))
    };
    let chosen = subsequence(VALUES.to_vec(), 0..=VALUES.len());
    let params = chosen.prop_flat_map(move |chosen| chosen.into_iter().map(setting).collect::<Vec<_>>());
    params.prop_map(|params| {
        let (settings, errors) = settings::from_params(&params);
        assert_eq!(errors, [], "{params:?}");
        settings
    })
}

/// Settings, and an address that is meant to be theirs.
fn mangled() -> impl Strategy<Value = (StartSettings, String)> {
    (any_settings(), prop::collection::vec(mangling(), 0..6)).prop_map(|(settings, manglings)| {
        let start = Address::of(&settings.fragment());
        let address = manglings.iter().fold(start, |address, mangling| mangling.apply(address));
        let text = address.text();
        (settings, text)
    })
}

/// Words that addresses are made of, and what is next to them.
const WORDS: [&str; 64] = [
    "lang=",
    "lang",
    "LANG=",
    "amp;lang=",
    "view=",
    "x=",
    "institution=",
    "es",
    "en",
    "ES",
    "es-MX",
    "es_419",
    "3Des",
    "esperanto",
    "languages",
    "e",
    "&",
    "&amp;",
    "&#38;",
    "%26",
    "%2526",
    ";",
    "?",
    "#",
    "=",
    "%3D",
    "%253D",
    "+",
    "%2B",
    "%20",
    "%C2%A0",
    "%E2%80%8B",
    "%C2",
    "%",
    "%25",
    "%zz",
    "://",
    "https://a.example/",
    "[",
    "]",
    "{{",
    "}}",
    "%5B",
    "%7D",
    "<",
    ">",
    "$",
    "*|",
    "|*",
    "_",
    "-",
    ".",
    ",",
    ")",
    "(",
    "\\",
    "\\u0026",
    "&lt;",
    "&quot;",
    "%22",
    "'",
    "~",
    "@",
    "undefined",
];

/// Any of them in a row.
fn any_words() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(select(&WORDS[..]), 0..10);
    words.prop_map(|words| format!("?lang=en&x=1{}", words.concat()))
}

/// Query and fragment, as a browser parts them.
fn parted(address: &str) -> (&str, &str) {
    address.find('#').map_or((address, ""), |at| address.split_at(at))
}

fn read(address: &str) -> (StartSettings, Vec<settings::SettingError>) {
    let (query, fragment) = parted(address);
    settings::parse(query, fragment)
}

fn runner() -> TestRunner {
    let config = ProptestConfig {
        failure_persistence: None,
        cases: CASES,
        max_shrink_iters: 300,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    };
    TestRunner::new(config)
}

fn meant() -> BTreeMap<String, Vec<(String, String)>> {
    serde_json::from_str(MEANT).expect("the table of addresses is JSON")
}

#[test]
fn each_address_is_taken_as_it_is_meant() {
    let mut wrong = Vec::new();
    for (kind, rows) in meant() {
        for (address, means) in rows {
            let (settings, errors) = read(&address);
            let meant = settings::parse(&means, "");
            if (&settings, &errors) != (&meant.0, &meant.1) || !errors.is_empty() {
                wrong.push(format!("{kind}: {address} is read as {} {errors:?}", settings.fragment()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_mangled_address_means_the_same() {
    let outcome = runner().run(&mangled(), |(settings, address)| {
        let (found, errors) = read(&address);
        prop_assert_eq!((found.fragment(), errors), (settings.fragment(), Vec::new()), "{}", address);
        Ok(())
    });
    if let Err(TestError::Fail(reason, (settings, address))) = outcome {
        panic!("{address}\nmeans {}\n{reason}", settings.fragment());
    }
    outcome.unwrap();
}

/// The starting script has rules of its own, since it must know the language before the app is there.
#[test]
fn the_starting_script_reads_the_same_language() {
    let mut addresses: Vec<String> = meant().into_values().flatten().map(|(address, _)| address).collect();
    let mut runner = runner();
    for _ in 0..CASES {
        addresses.push(mangled().new_tree(&mut runner).unwrap().current().1);
        addresses.push(any_words().new_tree(&mut runner).unwrap().current());
    }
    let chosen = languages_of_the_starting_script(&addresses);
    assert_eq!(chosen.len(), addresses.len());
    let mut differing = Vec::new();
    for (address, chosen) in addresses.iter().zip(chosen) {
        let asked = read(address).0.lang.filter(|code| code == "es").unwrap_or_else(|| "en".to_owned());
        if chosen != asked {
            differing.push(format!("{address}: {chosen} instead of {asked}"));
        }
    }
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
}

/// Runs `public/boot.js` in Node for each address, as the English page with a Spanish one beside it.
fn languages_of_the_starting_script(addresses: &[String]) -> Vec<String> {
    let parts: Vec<(&str, &str)> = addresses.iter().map(|address| parted(address)).collect();
    in_node("starting_language.mjs", &json!(parts))
}

#[test]
fn an_element_names_its_host_where_it_has_one_and_puts_nothing_into_the_query() {
    let pages = [
        ("https://www.example.org", "https:", Some("https://www.example.org")),
        ("http://my_host:8080", "http:", Some("http://my_host:8080")),
        ("capacitor://localhost", "capacitor:", Some("capacitor://localhost")),
        ("http://[::1]:3000", "http:", Some("http://[::1]:3000")),
        ("file://", "file:", None),
        ("https://www.example.org", "about:", Some("https://www.example.org")),
        ("null", "file:", None),
        ("null", "https:", None),
    ];
    let input = pages.map(|(origin, protocol, _)| json!({ "origin": origin, "protocol": protocol }));
    let addresses = in_node("element_address.mjs", &json!(input));
    assert_eq!(addresses.len(), pages.len());
    for (address, (origin, _, host)) in addresses.iter().zip(pages) {
        let (page, fragment) = address.split_once('#').unwrap();
        assert_eq!(page, "https://h.example/m/", "{origin}");
        let (settings, errors) = settings::parse("", fragment);
        assert_eq!((settings.host.as_deref(), errors), (host, Vec::new()), "{origin}");
        assert_eq!(settings.institution.as_deref(), Some("St. Example|https://b.example/?a=1&b=2"));
    }
}

/// Runs a script beside this file in Node with a list, and takes the list of texts that it writes.
fn in_node(script: &str, input: &Value) -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/addresses");
    let mut node = Command::new("node");
    node.arg(script).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = node.spawn().expect("Node is not there; `cargo xtask test` installs it");
    running.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).expect("the script answers in JSON")
}
