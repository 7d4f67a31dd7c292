//! Words that point by place, colour or shape (WCAG 1.3.3): in no language does a message lean on them alone. Each may stand only in a
//! phrase that is a name, means something else, or names what it points at; `tests/sensory_words/<code>.txt` lists these.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use i18n::Locale;

struct SensoryWords {
    words: Vec<String>,
    /// Longest first: one may stand in another.
    allowed: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl SensoryWords {
    fn of(locale: Locale) -> Self {
        let path = root().join("tests/sensory_words").join(locale.code()).with_extension("txt");
        let text = fs::read_to_string(path).unwrap().to_lowercase();
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut allowed: Vec<String> =
            lines().filter_map(|line| line.strip_prefix('+')).map(str::to_owned).collect();
        allowed.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let words = lines().filter(|line| !line.starts_with('+')).map(str::to_owned).collect();
        Self { words, allowed }
    }

    /// The first of them in a line of a file of messages that stands in no phrase that is allowed.
    fn first_in(&self, line: &str) -> Option<String> {
        let line = line.to_lowercase();
        let line = self.allowed.iter().fold(line, |line, phrase| line.replace(phrase, " "));
        let (_, message) = line.split_once(" = ")?;
        // What is put in has a name, which nobody reads.
        let read: String =
            message.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
        let found =
            read.split(|c: char| !c.is_alphabetic()).find(|word| self.words.iter().any(|one| one == word));
        found.map(str::to_owned)
    }
}

/// The lines of a language that hold messages, with the files that they stand in.
fn messages(locale: Locale) -> Vec<(PathBuf, String)> {
    let folder = root().join("locales").join(locale.code());
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let lines = files.flat_map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<String> =
            text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        lines.into_iter().map(move |line| (path.clone(), line))
    });
    lines.collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn words_are_found_whole_and_outside_of_phrases() {
    let english = SensoryWords::of(Locale::ENGLISH);
    let found = |line: &str| english.first_in(line);
    assert_eq!(found("a = Press the button on the right.").as_deref(), Some("right"));
    assert_eq!(found("a = Watch the red ones.").as_deref(), Some("red"));
    assert_eq!(found("left-a = Red cells carry oxygen. Call right away. None is left: { $left }."), None);
    let spanish = SensoryWords::of(Locale::from_code("es").unwrap());
    assert_eq!(spanish.first_in("a = Mire el círculo azul.").as_deref(), Some("círculo"));
}

#[test]
fn no_message_points_by_place_color_or_shape_alone() {
    for locale in Locale::ALL {
        let sensory_words = SensoryWords::of(locale);
        assert!(sensory_words.words.len() > 20, "{}: hardly any words", locale.code());
        let messages = messages(locale);
        assert!(messages.len() > 400, "{}: {} messages", locale.code(), messages.len());
        let found: Vec<String> = messages
            .iter()
            .filter_map(|(path, line)| {
                Some(format!("{}: “{}” in {line}", name(path), sensory_words.first_in(line)?))
            })
            .collect();
        assert!(found.is_empty(), "{}:\n{}", locale.code(), found.join("\n"));
    }
}

/// What is allowed stands somewhere: else it would hide what comes later.
#[test]
fn every_phrase_that_is_allowed_is_used() {
    for locale in Locale::ALL {
        let text: String = messages(locale).iter().map(|(_, line)| line.to_lowercase() + "\n").collect();
        let unused: Vec<String> = SensoryWords::of(locale)
            .allowed
            .into_iter()
            .filter(|phrase| !text.contains(phrase.as_str()))
            .collect();
        assert!(unused.is_empty(), "{}: {unused:?}", locale.code());
    }
}

/// What comes into sight by pointing at something, or by the focus alone, would have to stay and to be sent away (WCAG 1.4.13): no
/// rule for either shows or hides anything.
#[test]
fn no_rule_shows_anything_by_pointing() {
    let files = fs::read_dir(root().join("style")).unwrap().map(|entry| entry.unwrap().path());
    let mut rules = 0;
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for rule in text.split('}') {
            let Some((selector, body)) = rule.rsplit_once('{') else { continue };
            // In full screen the buttons come when the pointer moves anywhere, and stay while it is on them or the focus in them.
            let stays = selector.contains(".presenting:not(.pointer-moves)")
                && selector.contains(":not(:focus-within, :hover)");
            if stays || (!selector.contains(":hover") && !selector.contains(":focus")) {
                continue;
            }
            rules += 1;
            let shows = ["display", "visibility", "opacity", "content", "height", "clip-path", "inset"];
            let declared = body.split(';').filter_map(|one| one.split_once(':'));
            let found =
                declared.map(|(property, _)| property.trim()).find(|property| shows.contains(property));
            assert_eq!(found, None, "{}: {selector}", name(&path));
        }
    }
    assert!(rules >= 4, "only {rules} rules for a pointer or the focus");
}
