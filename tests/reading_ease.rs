//! Reading ease: each chapter is for grade five to eight in English by two formulas, as easy in Spanish by Szigriszt's, and made of
//! sentences that hang together.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::ops::RangeInclusive;

use i18n::msg::family;
use i18n::{Family, Locale, MessageBundle};
use site::Language;
use story::{Beat, CHAPTERS, Chapter};

/// United States school grades that a chapter may ask for: neither too hard for most adults nor written as for children.
const GRADES: RangeInclusive<f64> = 5.0..=8.0;
/// A sentence of so many words is short.
const SHORT_SENTENCE: usize = 6;
const MOST_SHORT_OF_100: usize = 20;

/// Lines of a recap.
const RECAP: [Family; 3] = [family::CHAPTER_RECAP_1, family::CHAPTER_RECAP_2, family::CHAPTER_RECAP_3];

fn words(locale: Locale) -> MessageBundle {
    Language::of(locale).unwrap().bundle()
}

/// All that a chapter says.
fn told(words: &MessageBundle, chapter: &Chapter) -> String {
    let why =
        |beat: &Beat| beat.question.map(|_| words.text(family::STORY_WHY.id(beat.id))).unwrap_or_default();
    let captions = chapter.beats.iter().flat_map(|beat| [words.text(family::STORY.id(beat.id)), why(beat)]);
    let recap = RECAP.map(|line| words.text(line.id(chapter.id)));
    captions.chain(recap).collect::<Vec<_>>().join(" ")
}

/// Names of medicines. They count as words of two syllables: no plainer word stands for them, and the page explains them.
const MEDICINES: [&str; 6] =
    ["daratumumab", "lenalidomide", "melphalan", "pembrolizumab", "belantamab", "mafodotin"];

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
    MEDICINES.contains(&word)
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
fn english_chapters_are_for_grade_five_to_eight() {
    let words = words(Locale::ENGLISH);
    for chapter in &CHAPTERS {
        let text = measure(&told(&words, chapter));
        for (name, grade) in
            [("Flesch-Kincaid", flesch_kincaid(&text)), ("ARI", automated_readability(&text))]
        {
            assert!(GRADES.contains(&grade), "{}: {name} grade {grade:.1}", chapter.id);
        }
    }
}

/// The captions of a chapter in easy words.
fn told_easily(words: &MessageBundle, chapter: &Chapter) -> String {
    let captions = chapter.beats.iter().map(|beat| words.text(family::EASY.id(beat.id)));
    captions.collect::<Vec<_>>().join(" ")
}

/// Grades of the captions in easy words. The second formula counts letters, not syllables, and puts short words lower.
const EASY_GRADES: RangeInclusive<f64> = 4.0..=5.0;
const EASY_GRADES_BY_LETTERS: RangeInclusive<f64> = 2.5..=5.0;

#[test]
fn easy_words_are_for_grade_four_to_five() {
    let words = words(Locale::ENGLISH);
    for chapter in &CHAPTERS {
        let text = measure(&told_easily(&words, chapter));
        let (grade, by_letters) = (flesch_kincaid(&text), automated_readability(&text));
        assert!(EASY_GRADES.contains(&grade), "{}: Flesch-Kincaid grade {grade:.1}", chapter.id);
        assert!(EASY_GRADES_BY_LETTERS.contains(&by_letters), "{}: ARI grade {by_letters:.1}", chapter.id);
    }
}

/// The sentences of a text, each as its number of words.
fn sentence_lengths(text: &str) -> Vec<usize> {
    let ends = |c: char| ['.', '?', '!', ':'].contains(&c);
    text.split_inclusive(ends)
        .map(|part| part.split_whitespace().count())
        .filter(|words| *words > 0)
        .collect()
}

#[test]
fn few_sentences_are_like_telegrams() {
    assert_eq!(sentence_lengths("One two. Three four five: six?"), [2, 3, 1]);
    for locale in Locale::ALL {
        let words = words(locale);
        for chapter in &CHAPTERS {
            let lengths = sentence_lengths(&told(&words, chapter));
            let short = lengths.iter().filter(|length| **length <= SHORT_SENTENCE).count();
            let of_100 = 100 * short / lengths.len();
            assert!(of_100 <= MOST_SHORT_OF_100, "{} {}: {of_100} of 100", locale.code(), chapter.id);
        }
    }
}

/// On Szigriszt's scale by its INFLESZ bands: 55 to 65 is normal, 65 to 80 fairly easy. Health texts for everybody should
/// not fall below 55; above 80 they read like those for small children.
const INFLESZ: RangeInclusive<f64> = 60.0..=80.0;

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
fn spanish_chapters_are_easy_but_not_childish() {
    let words = words(Locale::from_code("es").unwrap());
    for chapter in &CHAPTERS {
        let ease = szigriszt(&told(&words, chapter));
        assert!(INFLESZ.contains(&ease), "{}: {ease:.0}", chapter.id);
    }
}

/// What Szigriszt's scale calls fairly easy, and in each chapter easier than the usual captions by so much at least.
const EASY_INFLESZ: RangeInclusive<f64> = 66.0..=85.0;
const EASIER: f64 = 2.0;

#[test]
fn spanish_easy_words_are_easier() {
    let words = words(Locale::from_code("es").unwrap());
    for chapter in &CHAPTERS {
        let usual = chapter.beats.iter().map(|beat| words.text(family::STORY.id(beat.id)));
        let usual = szigriszt(&usual.collect::<Vec<_>>().join(" "));
        let ease = szigriszt(&told_easily(&words, chapter));
        assert!(EASY_INFLESZ.contains(&ease), "{}: {ease:.0}", chapter.id);
        assert!(ease >= usual + EASIER, "{}: {ease:.1}, usual {usual:.1}", chapter.id);
    }
}
