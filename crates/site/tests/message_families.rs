//! Families of message ids cover the catalogues that complete them: each id of a catalogue has its messages.

use i18n::msg::family;
use i18n::{Family, Locale};
use marrow::{AgentId, CellKind, EventKind, Response, SideEffect, Symptom, TherapyId};
use story::CHAPTERS;
use story::sources::SOURCES;

fn assert_covered(keys: impl IntoIterator<Item = &'static str>, families: &[Family]) {
    for key in keys {
        for family in families {
            assert!(family.covers(&[key]), "no message for {key} in {family:?}");
        }
    }
}

#[test]
fn the_kinds_of_the_model_have_their_messages() {
    assert_covered(CellKind::ALL.iter().map(|kind| kind.id()), &[family::CELL, family::CELL_ABOUT]);
    assert_covered(EventKind::ALL.iter().map(|kind| kind.id()), &[family::EVENT]);
    assert_covered(Response::ALL.iter().map(|response| response.id()), &[family::RESPONSE]);
    assert_covered(Symptom::ALL.iter().map(|symptom| symptom.id()), &[family::SYMPTOM]);
    assert_covered(SideEffect::ALL.iter().map(|effect| effect.id()), &[family::EFFECT]);
}

#[test]
fn therapies_have_their_messages() {
    let parts = [
        family::THERAPY_NAME,
        family::THERAPY_DETAIL,
        family::THERAPY_LINE,
        family::THERAPY_COST,
        family::THERAPY_STATUS,
    ];
    assert_covered(TherapyId::all().map(TherapyId::as_str), &parts);
}

#[test]
fn agents_with_a_target_of_their_own_have_their_messages() {
    let others = AgentId::all().filter(|agent| agent.therapy().default_agent() != *agent);
    for (agent, target) in others.filter_map(|agent| Some((agent, agent.target()?))) {
        let key = format!("{}-{}", agent.therapy().as_str(), target.id());
        assert!(family::AGENT.covers(&[&key]), "no message for {key}");
    }
}

#[test]
fn the_story_has_its_messages() {
    let recap = [family::CHAPTER_RECAP_1, family::CHAPTER_RECAP_2, family::CHAPTER_RECAP_3];
    let of_chapter = [&[family::CHAPTER, family::CHAPTER_ABOUT][..], &recap].concat();
    assert_covered(CHAPTERS.iter().map(|chapter| chapter.id), &of_chapter);
    let beats = || CHAPTERS.iter().flat_map(|chapter| chapter.beats);
    assert_covered(beats().map(|beat| beat.id), &[family::STORY]);
    let asking = beats().filter(|beat| beat.question.is_some());
    assert_covered(asking.map(|beat| beat.id), &[family::STORY_ASK, family::STORY_WHY]);
    let choices = [family::STORY_CHOICE_1, family::STORY_CHOICE_2, family::STORY_CHOICE_3];
    for (id, question) in beats().filter_map(|beat| Some((beat.id, beat.question?))) {
        let count = usize::from(question.choices);
        assert!((2..=choices.len()).contains(&count), "{id} has {count} choices");
        assert_covered([id], &choices[..count]);
    }
    assert_covered(SOURCES.iter().map(|source| source.claim), &[family::SOURCE]);
}

#[test]
fn languages_name_each_other() {
    assert_covered(Locale::ALL.map(Locale::code), &[family::LANGUAGE]);
}
