//! The story player by itself: where a beat begins, when it is finished, how long it takes.

use super::*;
use marrow::Size;

fn base() -> Setup {
    Setup { seed: 3, size: Size::Small, ..Setup::default() }
}

fn entered(position: StoryPosition) -> (StoryPlayer, SimulationRun) {
    let mut run = SimulationRun::new(base(), Vec::new());
    let mut story = StoryPlayer::new(Path::Full, position, base());
    story.go_to(position, &mut run);
    (story, run)
}

#[test]
fn a_run_that_is_there_already_serves_until_it_has_moved() {
    let position = StoryPosition::from_one_based(1, 1);
    let start = player::run_start(position, base());
    let mut run = SimulationRun::new(start.setup, start.agents.clone());
    assert!(run.is_pristine(&start));
    let other = player::run_start(position, Setup { seed: 4, ..base() });
    assert!(!run.is_pristine(&other));
    run.play(1);
    assert!(!run.is_pristine(&start));
    StoryPlayer::new(Path::Full, position, base()).go_to(position, &mut run);
    assert!(run.is_pristine(&start), "the story begins anew");
}

#[test]
fn each_beat_is_the_same_whichever_way_one_came() {
    let positions: Vec<_> = (1..=6).map(|beat| StoryPosition::from_one_based(1, beat)).collect();
    let direct = |position: &StoryPosition| {
        let mut simulation = player::run_start(*position, base()).simulation();
        player::steps_to(*position).for_each(|step| step.apply_to(&mut simulation));
        simulation.hash()
    };
    let direct: Vec<u64> = positions.iter().map(direct).collect();
    let (mut story, mut run) = entered(positions[0]);
    for order in [&[0, 1, 2, 3, 4, 5][..], &[4, 3, 2, 1, 0], &[3, 1, 5, 0, 2]] {
        for at in order {
            story.go_to(positions[*at], &mut run);
            assert_eq!(run.simulation().hash(), direct[*at], "beat {at} in the order {order:?}");
            let half = story.ticks_left(&run) / 2;
            run.play(half);
        }
    }
}

/// How long a beat takes when nobody touches it, ms.
fn untouched_ms(position: StoryPosition) -> f64 {
    let story = StoryPlayer::new(Path::Full, position, base());
    let watched = 1_000.0 * f64::from(story.beat().days) / story.days_per_second();
    match story.beat().question {
        Some(_) => QUESTION_MS + watched + story.reading_ms(),
        None => watched.max(story.reading_ms()),
    }
}

#[test]
fn a_chapter_and_the_short_version_take_about_four_minutes() {
    let minutes =
        |positions: Vec<StoryPosition>| positions.into_iter().map(untouched_ms).sum::<f64>() / 60_000.0;
    let told = |path: Path, from| std::iter::successors(Some(from), move |at| path.next(*at));
    for chapter in 1..=story::CHAPTERS.len() {
        let first = StoryPosition::from_one_based(chapter, 1);
        let beats = told(Path::Full, first).take_while(|at| at.one_based().0 == chapter);
        let minutes = minutes(beats.collect());
        assert!((3.0..5.5).contains(&minutes), "chapter {chapter}: {minutes:.1} minutes");
    }
    let short = minutes(told(Path::Short, StoryPosition::default()).collect());
    assert!((3.0..5.0).contains(&short), "the short version: {short:.1} minutes");
}

#[test]
fn a_beat_is_finished_once_its_days_have_played() {
    let position = StoryPosition::from_one_based(1, 2);
    let (mut story, mut run) = entered(position);
    story.answer(None);
    run.play(story.ticks_left(&run));
    assert!(!story.advance(1.0, &run));
    assert_eq!(story.state().phase, BeatPhase::Finished);
    assert!(story.advance(WHY_MS, &run), "after a while the next one is due");
}

#[test]
fn a_beat_waits_for_the_voice_but_not_for_ever() {
    let position = StoryPosition::from_one_based(1, 1);
    let (mut story, mut run) = entered(position);
    run.play(story.ticks_left(&run));
    story.hold(true);
    assert!(!story.advance(2.0 * READ_MS, &run), "it is being read out");
    story.hold(false);
    assert!(story.advance(1.0, &run), "it has been read out");
    story.hold(true);
    assert!(story.advance(MOST_HELD_MS, &run), "the voice never ends");
    story.hold(true);
    story.go_to(position, &mut run);
    run.play(story.ticks_left(&run));
    assert!(story.advance(READ_MS, &run), "another beat is not held");
}
