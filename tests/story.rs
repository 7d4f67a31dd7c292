//! The story keeps its promises to the reader: short captions, each with a source. How easy they are to read is in
//! `reading_ease.rs`, what the picture must show in `story_matches_model.rs`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use marrow::{AgentId, TherapyId};

use i18n::msg::family;
use i18n::{Family, Locale, MessageBundle};
use site::Language;
use story::sources::{SOURCES, of_treatment};
use story::{Beat, CHAPTERS, Chapter, Path, StoryPosition};

const MOST_CAPTION_WORDS: usize = 25;
const MOST_WHY_WORDS: usize = 40;

fn words(locale: Locale) -> MessageBundle {
    Language::of(locale).unwrap().bundle()
}

fn beats() -> impl Iterator<Item = &'static Beat> {
    CHAPTERS.iter().flat_map(|chapter| chapter.beats)
}

fn caption(words: &MessageBundle, beat: &Beat) -> String {
    words.text(family::STORY.id(beat.id))
}

/// Lines of a recap.
const RECAP: [Family; 3] = [family::CHAPTER_RECAP_1, family::CHAPTER_RECAP_2, family::CHAPTER_RECAP_3];

/// Choices of a question.
const CHOICES: [Family; 3] = [family::STORY_CHOICE_1, family::STORY_CHOICE_2, family::STORY_CHOICE_3];

/// What a chapter comes to.
fn recap(words: &MessageBundle, chapter: &Chapter) -> [String; 3] {
    RECAP.map(|line| words.text(line.id(chapter.id)))
}

#[test]
fn the_story_has_its_length_and_every_beat_its_own_id() {
    let ids: BTreeSet<&str> = beats().map(|beat| beat.id).collect();
    assert_eq!(ids.len(), beats().count());
    assert!((35..=68).contains(&ids.len()), "{} beats", ids.len());
    assert!(beats().filter(|beat| beat.question.is_some()).count() >= 6, "too few predictions");
    for chapter in &CHAPTERS {
        assert!(chapter.beats[0].scene.is_some(), "{} begins with no run", chapter.id);
    }
}

#[test]
fn the_short_version_begins_with_the_offer_and_ends_with_questions() {
    let first = StoryPosition::default();
    let told: Vec<_> = std::iter::successors(Some(first), |at| Path::Short.next(*at)).collect();
    let ids: Vec<&str> = told.iter().map(|position| position.beat().id).collect();
    assert_eq!((ids.first(), ids.last()), (Some(&"welcome"), Some(&"questions")));
    // What each kind of treatment does, what it costs, and what may come.
    for id in ["first", "bridge", "car-kill", "crs", "outlook"] {
        assert!(ids.contains(&id), "{id} is not in the short version");
    }
}

#[test]
fn every_beat_has_its_words_in_every_language() {
    for locale in Locale::ALL {
        let words = words(locale);
        for chapter in &CHAPTERS {
            for family in [family::CHAPTER, family::CHAPTER_ABOUT].iter().chain(&RECAP) {
                let id = family.find(chapter.id);
                assert!(id.is_some_and(|id| words.has(id)), "{} in {family:?}", chapter.id);
            }
        }
        for beat in beats() {
            let has = |family: &Family| {
                let id = family.find(beat.id);
                assert!(id.is_some_and(|id| words.has(id)), "{} in {family:?}", beat.id);
            };
            has(&family::STORY);
            has(&family::EASY);
            if let Some(question) = beat.question {
                let count = usize::from(question.choices);
                assert!((2..=CHOICES.len()).contains(&count));
                assert!((1..=question.choices).contains(&question.answer));
                CHOICES[..count].iter().chain(&[family::STORY_ASK, family::STORY_WHY]).for_each(has);
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
            let easy = words.text(family::EASY.id(beat.id)).split_whitespace().count();
            assert!(easy <= MOST_CAPTION_WORDS, "easy-{}: {easy} words", beat.id);
            let why = family::STORY_WHY.find(beat.id).map(|id| words.text(id)).unwrap_or_default();
            assert!(why.split_whitespace().count() <= MOST_WHY_WORDS, "{}-why", beat.id);
        }
        for line in CHAPTERS.iter().flat_map(|chapter| recap(&words, chapter)) {
            assert!(line.split_whitespace().count() <= MOST_CAPTION_WORDS, "{line}");
        }
    }
}

/// The figures of a text, without those that are part of a name.
fn figures(text: &str) -> BTreeSet<String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    text.split_whitespace().map(bare).filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).collect()
}

#[test]
fn easy_words_give_the_same_figures() {
    assert_eq!(figures("CD38, 93 of 100; 48."), ["100", "48", "93"].map(str::to_owned).into());
    for locale in Locale::ALL {
        let words = words(locale);
        for beat in beats() {
            let easy = words.text(family::EASY.id(beat.id));
            assert_eq!(figures(&easy), figures(&caption(&words, beat)), "{} {}", locale.code(), beat.id);
        }
    }
}

/// Claims that nobody has found in the text named beside them: they may not be shown as certain.
const UNCONFIRMED: [&str; 1] = ["sym-07"];

/// The claims that the page lists.
fn listed() -> BTreeSet<&'static str> {
    SOURCES.iter().map(|source| source.claim).collect()
}

/// Whether one may rest on these claims.
fn carry(claims: &[&str], listed: &BTreeSet<&str>) -> Result<(), String> {
    if claims.is_empty() {
        return Err("has no claim".to_owned());
    }
    for claim in claims {
        if UNCONFIRMED.contains(claim) {
            return Err(format!("rests on {claim}, which nobody confirmed"));
        }
        if !listed.contains(claim) {
            return Err(format!("rests on {claim}, which is not listed"));
        }
    }
    Ok(())
}

#[test]
fn a_claim_that_is_missing_unknown_or_unconfirmed_carries_nothing() {
    let listed = listed();
    assert!(carry(&["bio-01"], &listed).is_ok());
    for claims in [&[][..], &["bio-01", "no-such-claim"], &["sym-07"]] {
        assert!(carry(claims, &listed).is_err(), "{claims:?}");
    }
    assert!(UNCONFIRMED.iter().all(|claim| !listed.contains(claim)));
}

#[test]
fn every_caption_and_every_line_of_a_recap_rests_on_claims() {
    let listed = listed();
    for chapter in &CHAPTERS {
        let captions = chapter.beats.iter().map(|beat| (beat.id, beat.claims));
        let recap = chapter.recap.iter().map(|claims| (chapter.id, *claims));
        for (id, claims) in captions.chain(recap) {
            assert_eq!(carry(claims, &listed), Ok(()), "{id}");
        }
    }
}

#[test]
fn every_card_rests_on_claims() {
    let listed = listed();
    for therapy in TherapyId::all() {
        let claims = of_treatment(therapy.as_str());
        assert_eq!(carry(claims, &listed), Ok(()), "{}", therapy.as_str());
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
