//! The story keeps its promises to the reader: short plain captions, each with a source. What the picture must show is
//! in `story_picture.rs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use marrow::sim::AgentId;

use press::Language;
use story::{Beat, CHAPTERS};
use words::{Locale, Words};

const MOST_CAPTION_WORDS: usize = 25;
const MOST_WHY_WORDS: usize = 40;
/// United States school grade that a chapter may ask for, on average of its captions.
const HIGHEST_GRADE: f64 = 8.0;

fn words(locale: Locale) -> Words {
    Language::of(locale).unwrap().words()
}

fn beats() -> impl Iterator<Item = &'static Beat> {
    CHAPTERS.iter().flat_map(|chapter| chapter.beats)
}

fn caption(words: &Words, beat: &Beat) -> String {
    words.text(&format!("story-{}", beat.id))
}

#[test]
fn the_story_has_its_length_and_every_beat_its_own_id() {
    let ids: BTreeSet<&str> = beats().map(|beat| beat.id).collect();
    assert_eq!(ids.len(), beats().count());
    assert!((35..=60).contains(&ids.len()), "{} beats", ids.len());
    assert!(beats().filter(|beat| beat.question.is_some()).count() >= 6, "too few predictions");
    for chapter in &CHAPTERS {
        assert!(chapter.beats[0].scene.is_some(), "{} begins with no run", chapter.id);
    }
}

#[test]
fn every_beat_has_its_words_in_every_language() {
    for locale in Locale::ALL {
        let words = words(locale);
        for chapter in &CHAPTERS {
            assert!(words.has(&format!("chapter-{}", chapter.id)), "{}", chapter.id);
            assert!(words.has(&format!("chapter-{}-about", chapter.id)), "{}", chapter.id);
        }
        for beat in beats() {
            let has =
                |part: &str| assert!(words.has(&format!("story-{}{part}", beat.id)), "{}{part}", beat.id);
            has("");
            if let Some(question) = beat.question {
                assert!(
                    (2..=4).contains(&question.choices) && (1..=question.choices).contains(&question.answer)
                );
                (1..=question.choices).for_each(|choice| has(&format!("-choice-{choice}")));
                ["-ask", "-why"].into_iter().for_each(has);
            }
        }
    }
}

#[test]
fn captions_are_short() {
    for locale in Locale::ALL {
        let words = words(locale);
        for beat in beats() {
            let count = caption(&words, beat).split_whitespace().count();
            assert!(count <= MOST_CAPTION_WORDS, "{}: {count} words", beat.id);
            let why = words.text(&format!("story-{}-why", beat.id));
            assert!(why.split_whitespace().count() <= MOST_WHY_WORDS, "{}-why", beat.id);
        }
    }
}

/// Names that have to be learnt here. They count as words of two syllables: the picture explains them.
const NAMES: [&str; 26] = [
    "myeloma",
    "antibody",
    "antibodies",
    "bispecific",
    "monoclonal",
    "chemotherapy",
    "macrophage",
    "macrophages",
    "daratumumab",
    "lenalidomide",
    "melphalan",
    "m-protein",
    "t",
    "nk",
    "car",
    "cd38",
    "bcma",
    "gprc5d",
    "pd-1",
    "checkpoint",
    "inhibitor",
    "inhibitors",
    "conjugate",
    "platelet",
    "plasma",
    "immune",
];

struct Text {
    sentences: f64,
    words: f64,
    letters: f64,
    syllables: f64,
}

fn measure(text: &str) -> Text {
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1) as f64;
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let words: Vec<String> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let letters =
        words.iter().map(|word| if is_name(word) { 6 } else { word.chars().count() }).sum::<usize>() as f64;
    let syllables = words.iter().map(|word| syllables(word)).sum::<usize>() as f64;
    Text { sentences, words: words.len() as f64, letters, syllables }
}

fn is_name(word: &str) -> bool {
    NAMES.contains(&word)
}

/// Groups of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    if is_name(word) {
        return 2;
    }
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = word.split(|c| !is_vowel(c)).filter(|group| !group.is_empty()).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

fn flesch_kincaid(text: &Text) -> f64 {
    0.39 * text.words / text.sentences + 11.8 * text.syllables / text.words - 15.59
}

fn automated_readability(text: &Text) -> f64 {
    4.71 * text.letters / text.words + 0.5 * text.words / text.sentences - 21.43
}

#[test]
fn the_two_formulas_know_easy_from_hard() {
    let easy = measure("The cat sat on the mat. It was a good cat.");
    let hard = measure(
        "Immunoglobulin concentrations demonstrate considerable interindividual heterogeneity longitudinally.",
    );
    for formula in [flesch_kincaid, automated_readability] {
        assert!(formula(&easy) < 3.0 && formula(&hard) > 15.0);
    }
}

#[test]
fn english_captions_are_for_grade_six_to_eight() {
    let words = words(Locale::ENGLISH);
    for chapter in &CHAPTERS {
        let text = chapter.beats.iter().map(|beat| caption(&words, beat)).collect::<Vec<_>>().join(" ");
        let text = measure(&text);
        for (name, grade) in
            [("Flesch-Kincaid", flesch_kincaid(&text)), ("ARI", automated_readability(&text))]
        {
            assert!(grade <= HIGHEST_GRADE, "{}: {name} grade {grade:.1}", chapter.id);
        }
    }
}

#[test]
fn every_caption_has_a_source_that_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("story/src/sources.rs")).unwrap();
    for beat in beats() {
        assert!(!beat.claims.is_empty(), "{} has no source", beat.id);
        for claim in beat.claims {
            assert!(table.contains(&format!("source(\"{claim}\"")), "{}: unknown claim {claim}", beat.id);
        }
    }
}

#[test]
fn switches_name_agents_and_take_back_only_what_is_on() {
    for chapter in &CHAPTERS {
        let mut on = BTreeSet::new();
        for beat in chapter.beats {
            if let Some(scene) = beat.scene {
                on = scene.given.iter().copied().collect();
            }
            for id in beat.give.iter().chain(beat.stop) {
                assert!(AgentId::from_id(id).is_some(), "{}: {id}", beat.id);
            }
            assert!(beat.stop.iter().all(|id| on.remove(id)), "{} stops what is not on", beat.id);
            on.extend(beat.give);
            assert!(beat.days <= 120, "{} is long", beat.id);
        }
    }
}
