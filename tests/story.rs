//! The story keeps its promises to the reader: short plain captions, each with a source. What the picture must show is
//! in `story_matches_model.rs`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use marrow::{AgentId, TherapyId};

use i18n::msg::family;
use i18n::{Family, Locale, MessageBundle};
use site::Language;
use story::sources::{SOURCES, of_treatment};
use story::{Beat, CHAPTERS, Chapter};

const MOST_CAPTION_WORDS: usize = 25;
const MOST_WHY_WORDS: usize = 40;
/// United States school grade that a chapter may ask for, on average of its captions.
const HIGHEST_GRADE: f64 = 8.0;

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

/// All that a chapter says.
fn told(words: &MessageBundle, chapter: &Chapter) -> String {
    let why =
        |beat: &Beat| beat.question.map(|_| words.text(family::STORY_WHY.id(beat.id))).unwrap_or_default();
    let captions = chapter.beats.iter().flat_map(|beat| [caption(words, beat), why(beat)]);
    captions.chain(recap(words, chapter)).collect::<Vec<_>>().join(" ")
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
            let why = family::STORY_WHY.find(beat.id).map(|id| words.text(id)).unwrap_or_default();
            assert!(why.split_whitespace().count() <= MOST_WHY_WORDS, "{}-why", beat.id);
        }
        for line in CHAPTERS.iter().flat_map(|chapter| recap(&words, chapter)) {
            assert!(line.split_whitespace().count() <= MOST_CAPTION_WORDS, "{line}");
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
        let text = measure(&told(&words, chapter));
        for (name, grade) in
            [("Flesch-Kincaid", flesch_kincaid(&text)), ("ARI", automated_readability(&text))]
        {
            assert!(grade <= HIGHEST_GRADE, "{}: {name} grade {grade:.1}", chapter.id);
        }
    }
}

/// Easier than this on Szigriszt's scale is "fairly easy" by its INFLESZ bands (65 to 80), harder than 55 "somewhat
/// difficult". Health texts for everybody should not fall below 55.
const LOWEST_INFLESZ: f64 = 60.0;

/// Syllables of a Spanish word: its vowels, where a weak one beside another is no syllable of its own.
fn silabas(word: &str) -> usize {
    let strong = |c: char| "aeoáéíóú".contains(c);
    let weak = |c: char| "iuüy".contains(c);
    let letters: Vec<char> =
        word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi").chars().collect();
    let is_syllable = |at: usize| {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let beside = [before, letters.get(at + 1).copied()];
        let is_alone = !beside.iter().flatten().any(|other| strong(*other)) && !before.is_some_and(weak);
        strong(letters[at]) || weak(letters[at]) && is_alone
    };
    (0..letters.len()).filter(|at| is_syllable(*at)).count().max(1)
}

/// Szigriszt-Pazos (1993), from 0 to about 100; the higher the easier.
fn szigriszt(text: &str) -> f64 {
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1) as f64;
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let words: Vec<String> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let syllables = words.iter().map(|word| silabas(word)).sum::<usize>() as f64;
    206.835 - 62.3 * syllables / words.len() as f64 - words.len() as f64 / sentences
}

#[test]
fn the_spanish_formula_counts_syllables_and_knows_easy_from_hard() {
    let counted =
        ["médula", "sangre", "proteína", "bien", "oía", "quien", "ciudad", "huesos", "y"].map(silabas);
    assert_eq!(counted, [3, 2, 4, 1, 3, 1, 2, 2, 1]);
    assert!(szigriszt("El sol sale. La casa es roja. Mi pan es bueno.") > 90.0);
    assert!(
        szigriszt("Inmunoglobulinas monoclonales desencadenan heterogeneidades interindividuales.") < 10.0
    );
}

#[test]
fn spanish_chapters_are_easy_to_read() {
    let words = words(Locale::from_code("es").unwrap());
    for chapter in &CHAPTERS {
        let ease = szigriszt(&told(&words, chapter));
        assert!(ease >= LOWEST_INFLESZ, "{}: {ease:.0}", chapter.id);
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
