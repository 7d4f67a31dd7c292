//! Architecture tests, kept by reading the source: that every fact has its source, that languages have the same messages, and what no
//! file may say. That every message the page asks for is there is kept by the types of `i18n::msg`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a file of our own that cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use i18n::msg::{self, family};
use i18n::{Locale, MessageBundle};
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

#[test]
fn main_only_mounts() {
    let main = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() < 10, "main.rs mounts the app; nothing else");
}

#[test]
fn every_frame_that_is_printed_allows_what_the_page_uses() {
    let folders = [("docs", "md"), ("public", "html"), ("public", "js")];
    let mut printed = vec![root().join("README.md")];
    printed.extend(folders.iter().flat_map(|(folder, ending)| files(&root().join(folder), ending)));
    let mut frames = 0;
    for file in printed {
        let text = fs::read_to_string(&file).unwrap();
        // Whole frames, and what a script puts into one; not what a table says of a single word.
        let is_frame =
            |line: &&str| ["iframe>", ".allow", "make(\"iframe\""].iter().any(|part| line.contains(part));
        for line in text.lines().filter(is_frame) {
            let said =
                ["allow=\"", "allow = \"", "allow: \""].iter().find_map(|start| line.split_once(start));
            let Some((_, said)) = said else { continue };
            assert_eq!(said.split('"').next(), Some(marrowscope::host::FRAME_ALLOW), "{}", file.display());
            frames += 1;
        }
    }
    assert!(frames >= 4, "found only {frames} frames");
}

/// A view of static markup alone is made from a string by Leptos (`innerHTML`), which a policy of trusted types refuses.
#[test]
fn no_view_is_made_from_markup() {
    for file in files(&root().join("src"), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("inner_html"), "{} writes markup", file.display());
        // A property of the style is set (`style:top=`, `style=("--x", …)`); the attribute is what a policy of styles refuses.
        let attributes = text.match_indices(" style=").filter(|(at, _)| !text[*at..].starts_with(" style=("));
        assert_eq!(attributes.count(), 0, "{} writes a style attribute", file.display());
        for (at, _) in text.match_indices("=\"").filter(|_| text.contains("view! {")) {
            let tag = &text[text[..at].rfind('<').unwrap_or(at)..at];
            let rest = text[at + 2..].split_once('"').map_or("", |(_, rest)| rest);
            let name = tag.trim_start_matches('<').split_whitespace().next().unwrap_or_default();
            // A component is no markup.
            let is_static = name.starts_with(|first: char| first.is_ascii_lowercase())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && tag.matches('=').count() == tag.matches("=\"").count()
                && !tag.contains([':', '{']);
            let closes_at_once = rest.starts_with(&format!("></{name}>")) || rest.starts_with(" />");
            let content = rest.strip_prefix(">\"").and_then(|rest| rest.split_once('"'));
            let says_a_string =
                content.is_some_and(|(_, rest)| rest.trim_start().starts_with(&format!("</{name}>")));
            assert!(
                !(is_static && (closes_at_once || says_a_string)),
                "{}: <{name} …> has nothing but static markup",
                file.display()
            );
        }
    }
}

/// Each entry of a keyed list makes an owner that its list remembers for ever: `dynamic_view` builds lists by place.
#[test]
fn no_list_is_keyed() {
    for file in files(&root().join("src"), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("<For"), "{} has a keyed list", file.display());
    }
}

/// Whoever reads of an arm or a field knows which is meant.
#[test]
fn one_noun_is_one_type() {
    let mut places = BTreeMap::<String, Vec<String>>::new();
    let crates = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src"));
    for file in crates.chain([root().join("src")]).flat_map(|folder| files(&folder, "rs")) {
        for line in fs::read_to_string(&file).unwrap().lines().map(str::trim_start) {
            let public = line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(crate) "));
            let declared = public.and_then(|rest| {
                ["struct ", "enum ", "trait ", "type "].iter().find_map(|kind| rest.strip_prefix(kind))
            });
            if let Some(rest) = declared {
                let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                places.entry(rest[..end].to_owned()).or_default().push(file.display().to_string());
            }
        }
    }
    assert!(places.len() > 300, "found only {} types", places.len());
    let twice: Vec<_> = places.into_iter().filter(|(_, places)| places.len() > 1).collect();
    assert!(twice.is_empty(), "types of one name: {twice:#?}");
}

#[test]
fn every_fact_has_words_and_a_source() {
    let claims: BTreeSet<&str> = SOURCES.iter().map(|source| source.claim).collect();
    assert_eq!(claims.len(), SOURCES.len(), "a claim is listed twice");
    let with_words = family::SOURCE.keys().iter().copied().collect();
    assert_eq!(claims, with_words, "a claim has no words, or words name no source");
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
        let notice = words(locale).text(msg::REVIEW_NOTICE);
        assert_eq!(!notice.is_empty(), is_translation, "{}: {notice}", locale.code());
    }
}

/// Parts of the words that are signed one by one, as `docs/reviewing.md` says.
const SIGNED_PARTS: [&str; 7] =
    ["story", "treatments", "trials", "sources", "glossary", "questions", "model"];

/// The page names a reviewer only where every part of a language is signed for this version.
#[test]
fn who_reviewed_what_is_said_as_it_is() {
    let signed = fs::read_to_string(root().join("docs/reviewers.csv")).unwrap();
    let rows: Vec<Vec<&str>> = signed.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(rows[0], ["language", "part", "reviewer", "date", "version"]);
    for row in &rows[1..] {
        assert!(row.len() == 5 && SIGNED_PARTS.contains(&row[1]), "{row:?}");
    }
    for locale in Locale::ALL {
        let is_signed = |part: &&str| {
            let is_row = |row: &&Vec<&str>| {
                row[0] == locale.code() && row[1] == *part && row[4] == env!("CARGO_PKG_VERSION")
            };
            rows[1..].iter().any(|row| is_row(&row))
        };
        let named = !words(locale).text(msg::REVIEWED_BY).is_empty();
        assert_eq!(named, SIGNED_PARTS.iter().all(is_signed), "{}", locale.code());
    }
}

/// Words that a language must not use: `tests/banned_words/<code>.txt`, one a line, with `*` at the end of a stem. A line that
/// begins with `+` is a phrase in which one of them may stand.
fn banned(locale: Locale) -> Vec<String> {
    let path = root().join("tests/banned_words").join(locale.code()).with_extension("txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let words = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    words.map(str::to_lowercase).collect()
}

/// The first whole word of a text that is banned.
fn first_banned(text: &str, banned: &[String]) -> Option<String> {
    let allowed = banned.iter().filter_map(|one| one.strip_prefix('+'));
    let text = allowed.fold(text.to_lowercase(), |text, phrase| text.replace(phrase, ""));
    let is_banned = |word: &str| {
        banned.iter().any(|one| one.strip_suffix('*').map_or(word == one, |stem| word.starts_with(stem)))
    };
    text.split(|c: char| !c.is_alphabetic()).find(|word| is_banned(word)).map(str::to_owned)
}

#[test]
fn banned_words_are_found_whole_and_by_their_stems() {
    let (english, spanish) = (banned(Locale::ENGLISH), banned(Locale::from_code("es").unwrap()));
    assert_eq!(first_banned("A secure page, an obscure warning.", &english), None);
    assert_eq!(first_banned("Nobody is Cured.", &english).as_deref(), Some("cured"));
    assert_eq!(first_banned("a war-like word", &english).as_deref(), Some("war"));
    assert_eq!(first_banned("El seguro cubre la procuraduría.", &spanish), None);
    assert_eq!(first_banned("La cura mágica.", &spanish).as_deref(), Some("cura"));
    assert_eq!(first_banned("For most people there is no cure today.", &english), None);
    assert_eq!(first_banned("This is a cure.", &english).as_deref(), Some("cure"));
    assert_eq!(first_banned("El mieloma hoy no tiene cura.", &spanish), None);
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
        let notes = family::NOTE.keys().iter().map(|beat| words(locale).text(family::NOTE.id(beat)));
        assert_eq!(first_banned(&notes.collect::<Vec<_>>().join(" "), &banned), None, "notes for teachers");
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
