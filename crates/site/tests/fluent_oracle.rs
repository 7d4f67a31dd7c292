//! Differential test: every message, with sample arguments and in every language, reads as the reference implementation of
//! Fluent formats it.

#![allow(clippy::unwrap_used, reason = "a file of our own that cannot be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use i18n::{ArgValue, Locale, MessageBundle, MessageId};
use site::{Language, Message};

/// One value for all arguments of a message.
#[derive(Clone, Copy, Debug)]
enum Sample {
    Count(u32),
    Text(&'static str),
}

/// More than any message has.
const MOST_ARGUMENTS: usize = 12;

/// Counts of every plural category that our languages have below a million, and texts that could be keys of variants.
const SAMPLES: [Sample; 11] = [
    Sample::Count(0),
    Sample::Count(1),
    Sample::Count(2),
    Sample::Count(5),
    Sample::Count(21),
    Sample::Count(1_000),
    Sample::Text("x"),
    Sample::Text("one"),
    Sample::Text("1"),
    Sample::Text("{ $x } | \\n"),
    Sample::Text("células « é »"),
];

type Oracle = FluentBundle<FluentResource>;

fn oracle(locale: Locale) -> Oracle {
    let mut oracle = Oracle::new(vec![locale.code().parse().unwrap()]);
    oracle.set_use_isolating(false);
    for path in files(locale) {
        let resource = FluentResource::try_new(fs::read_to_string(path).unwrap()).unwrap();
        oracle.add_resource(resource).unwrap();
    }
    oracle
}

fn files(locale: Locale) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(locale.code());
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn expected(oracle: &Oracle, message: &Message, sample: Sample) -> String {
    let mut args = FluentArgs::new();
    for name in &message.values {
        args.set(
            name.as_str(),
            match sample {
                Sample::Count(count) => FluentValue::from(count),
                Sample::Text(text) => FluentValue::from(text),
            },
        );
    }
    let pattern = oracle.get_message(&message.id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let text = oracle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", message.id);
    text
}

fn ours(bundle: &MessageBundle, message: &Message, sample: Sample) -> String {
    let value = match sample {
        Sample::Count(count) => ArgValue::from(count),
        Sample::Text(text) => ArgValue::from(text),
    };
    // A bundle takes names that are known when the program is compiled; a test may leak those of the files.
    let names: Vec<&'static str> =
        message.values.iter().map(|name| &*Box::leak(name.clone().into_boxed_str())).collect();
    assert!(names.len() <= MOST_ARGUMENTS, "{} has {} variables", message.id, names.len());
    let values: [_; MOST_ARGUMENTS] =
        std::array::from_fn(|at| (names.get(at).copied().unwrap_or_default(), value.clone()));
    bundle.text_with(MessageId::find(&message.id).unwrap(), values)
}

#[test]
fn every_message_reads_as_the_reference_formats_it() {
    for locale in Locale::ALL {
        let (language, oracle) = (Language::of(locale).unwrap(), oracle(locale));
        let bundle = language.bundle();
        let mut compared = 0;
        // Notes for the teacher are plain text from a table of their own.
        let of_files = |message: &&Message| !message.id.starts_with("note-");
        for message in language.messages().filter(of_files) {
            let samples = if message.values.is_empty() { &SAMPLES[..1] } else { &SAMPLES[..] };
            for sample in samples {
                assert_eq!(
                    ours(&bundle, message, *sample),
                    expected(&oracle, message, *sample),
                    "{} {} with {sample:?}",
                    locale.code(),
                    message.id
                );
                compared += 1;
            }
        }
        assert!(compared > 900, "{}: compared only {compared}", locale.code());
    }
}
