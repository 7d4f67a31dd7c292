//! Architecture tests, kept by reading the source: that every word the page asks for is there, that every fact has its source, and
//! what no file may say.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a file of our own that cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use i18n::{Locale, MessageBundle};
use marrow::{CellKind, EventKind, Response, SideEffect, Symptom, TherapyId};
use site::Language;
use story::sources::SOURCES;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn words(locale: Locale) -> MessageBundle {
    Language::of(locale).unwrap().bundle()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<(PathBuf, String)> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(root().join("src")).unwrap().to_owned(), text)
    };
    files(&root().join("src"), "rs").into_iter().map(read).collect()
}

#[test]
fn main_only_mounts() {
    let main = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() < 10, "main.rs mounts the app; nothing else");
}

/// Beginnings of ids that the page keeps in tables and asks for later.
const IN_TABLES: [&str; 21] = [
    "words-",
    "share-",
    "blood-",
    "about-limit-",
    "switched-",
    "group-",
    "preset-",
    "evidence-",
    "harm-",
    "effects-",
    "found-",
    "people-",
    "note-",
    "doing-",
    "worn-",
    "amount-",
    "life-",
    "question-",
    "questions-step-",
    "time-line-how-",
    "status-",
];

/// Ids that the page asks for with a text of its own (`.t("…")`, `.t_with("…"`) or keeps in a table.
fn asked_for() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (_, text) in sources() {
        let product = text.split("#[cfg(test)]").next().unwrap().replace(char::is_whitespace, "");
        for call in [".t(\"", ".t_with(\"", "<ViewButtonid=\""] {
            ids.extend(
                product.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
            );
        }
        let literals = product.split('"').skip(1).step_by(2);
        let in_tables = |literal: &&str| IN_TABLES.iter().any(|begin| literal.starts_with(begin));
        let whole = |literal: &&str| literal.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        ids.extend(
            literals.filter(in_tables).filter(whole).filter(|id| !id.ends_with('-')).map(str::to_owned),
        );
    }
    ids
}

/// Ids that the page makes from the ids of the model.
fn made_from_ids() -> Vec<String> {
    let therapies = TherapyId::all().flat_map(|id| {
        ["name", "detail", "line", "cost", "status"].map(|part| format!("therapy-{}-{part}", id.as_str()))
    });
    let cells = CellKind::ALL
        .iter()
        .flat_map(|kind| [format!("cell-{}", kind.id()), format!("cell-{}-about", kind.id())]);
    let effects = SideEffect::ALL.iter().map(|effect| format!("effect-{}", effect.id()));
    let events = EventKind::ALL.iter().map(|kind| format!("event-{}", kind.id()));
    let responses = Response::ALL.iter().map(|response| format!("response-{}", response.id()));
    let symptoms = Symptom::ALL.iter().map(|symptom| format!("symptom-{}", symptom.id()));
    let terms = fs::read_to_string(root().join("src/ui/glossary.rs")).unwrap();
    let table = terms.split("];").next().unwrap().to_owned();
    let terms =
        table.split('"').skip(1).step_by(2).flat_map(|id| [format!("term-{id}"), format!("term-{id}-about")]);
    let terms: Vec<String> = terms.collect();
    let languages = Locale::ALL.map(|locale| format!("language-{}", locale.code()));
    assert_eq!(terms.len(), 2 * 29, "has the way the terms are written changed?");
    therapies
        .chain(cells)
        .chain(terms)
        .chain(languages)
        .chain(effects)
        .chain(events)
        .chain(responses)
        .chain(symptoms)
        .collect()
}

#[test]
fn every_word_that_is_asked_for_is_there() {
    let asked = asked_for();
    assert!(asked.len() > 50, "found only {} ids: has the way they are written changed?", asked.len());
    for locale in Locale::ALL {
        let words = words(locale);
        for id in asked.iter().chain(&made_from_ids()) {
            assert!(words.has(id), "{}: no words for {id}", locale.code());
        }
    }
}

#[test]
fn every_fact_has_words_and_a_source() {
    let claims: BTreeSet<&str> = SOURCES.iter().map(|source| source.claim).collect();
    assert_eq!(claims.len(), SOURCES.len(), "a claim is listed twice");
    let words = words(Locale::ENGLISH);
    for claim in &claims {
        assert!(words.has(&format!("source-{claim}")), "no words for the claim {claim}");
    }
    for id in messages(Locale::ENGLISH).keys().filter_map(|id| id.strip_prefix("source-")) {
        assert!(claims.contains(id), "the words source-{id} name no source");
    }
}

/// The messages of a language: id, and the values it is given.
fn messages(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let language = Language::of(locale).unwrap();
    language.messages().map(|message| (message.id.clone(), message.values.clone())).collect()
}

#[test]
fn every_language_has_the_same_words_with_the_same_values() {
    let english = messages(Locale::ENGLISH);
    assert!(english.len() > 300, "found only {} messages", english.len());
    let folders = fs::read_dir(root().join("locales")).unwrap().count();
    assert_eq!(folders, Locale::ALL.len(), "a folder of words is no locale, or the other way round");
    for locale in Locale::ALL {
        let (code, own) = (locale.code(), messages(locale));
        for id in english.keys().chain(own.keys()) {
            assert!(own.contains_key(id), "{code}: {id} is missing");
            assert!(english.contains_key(id), "{code}: {id} is not in English");
            assert_eq!(own[id], english[id], "{code}: values of {id}");
        }
    }
}

/// Files of the same names, so that a translator finds the same words in the same place.
#[test]
fn every_language_has_the_same_files() {
    let names = |locale: Locale| {
        let files = files(&root().join("locales").join(locale.code()), "ftl");
        files.iter().map(|path| path.file_name().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for locale in Locale::ALL {
        assert_eq!(names(locale), names(Locale::ENGLISH), "{}", locale.code());
    }
}

/// A translation says that it awaits a reviewer; the words written first have nothing to await.
#[test]
fn a_translation_says_that_it_awaits_its_reviewer() {
    for locale in Locale::ALL {
        let is_translation = locale != Locale::ENGLISH;
        let notice = words(locale).text("review-notice");
        assert_eq!(!notice.is_empty(), is_translation, "{}: {notice}", locale.code());
    }
}

/// Words that a language must not use: `tests/banned_words/<code>.txt`, one a line, with `*` at the end of a stem.
fn banned(locale: Locale) -> Vec<String> {
    let path = root().join("tests/banned_words").join(locale.code()).with_extension("txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let words = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    words.map(str::to_lowercase).collect()
}

/// The first whole word of a text that is banned.
fn first_banned(text: &str, banned: &[String]) -> Option<String> {
    let is_banned = |word: &str| {
        banned.iter().any(|one| one.strip_suffix('*').map_or(word == one, |stem| word.starts_with(stem)))
    };
    text.to_lowercase().split(|c: char| !c.is_alphabetic()).find(|word| is_banned(word)).map(str::to_owned)
}

#[test]
fn banned_words_are_found_whole_and_by_their_stems() {
    let (english, spanish) = (banned(Locale::ENGLISH), banned(Locale::from_code("es").unwrap()));
    assert_eq!(first_banned("A secure page, an obscure warning.", &english), None);
    assert_eq!(first_banned("Nobody is Cured.", &english).as_deref(), Some("cured"));
    assert_eq!(first_banned("a war-like word", &english).as_deref(), Some("war"));
    assert_eq!(first_banned("El seguro cubre la procuraduría.", &spanish), None);
    assert_eq!(first_banned("La cura mágica.", &spanish).as_deref(), Some("cura"));
}

/// War words, promises and hype have no place here.
#[test]
fn the_words_are_calm() {
    for locale in Locale::ALL {
        let mut pages = files(&root().join("locales").join(locale.code()), "ftl");
        if locale == Locale::ENGLISH {
            pages.push(root().join("index.html"));
        }
        let banned = banned(locale);
        assert!(banned.len() > 5, "{}: only {banned:?}", locale.code());
        for path in pages {
            let text = fs::read_to_string(&path).unwrap();
            assert_eq!(first_banned(&text, &banned), None, "{}", path.display());
        }
    }
}

/// Colours of the page stand in one file.
#[test]
fn colours_are_tokens() {
    for path in files(&root().join("style"), "css") {
        if path.ends_with("tokens.css") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let colour = text.lines().find(|line| line.contains(": #") || line.contains("rgb("));
        assert_eq!(colour, None, "{} has a colour of its own", path.display());
    }
}
