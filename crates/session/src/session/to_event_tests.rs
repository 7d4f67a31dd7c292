//! An event that is gone to is the first one on the way, and the way back leads to the same run, to the bit.

use std::sync::Arc;

use marrow::{EventKind, Response, SideEffect, Simulation};
use proptest::prelude::*;
use proptest::sample::select;
use story::player;

use super::restoring_tests::{Page, SMALL, agent};
use crate::event_search::{Direction, LOOK_AHEAD_DAYS};
use crate::{Action, NAMED_SIDE_EFFECT, RunEvent};

const TREATED: &str = "view=explore&stage=active&therapies=car_t@1,chemo@3-30&seed=";

fn next(event: RunEvent) -> Action {
    Action::GoToEvent(event, Direction::Forward)
}

fn previous(event: RunEvent) -> Action {
    Action::GoToEvent(event, Direction::Backward)
}

fn run(page: &Page) -> &Simulation {
    page.0.panes.left.run.simulation()
}

fn found_day(page: &Page) -> Option<f32> {
    page.0.view_model().event_answer.and_then(|answer| answer.day)
}

/// Ticks of an event up to a tick, by playing a fresh page of the same address tick by tick.
fn all_until(address: &str, event: RunEvent, until: u64) -> Vec<u64> {
    let mut page = Page::open(address);
    let (mut all, mut before) = (Vec::new(), event.read(run(&page)));
    while page.ticks() < until {
        page.rest(&[Action::StepTick]);
        let now = event.read(run(&page));
        if now.follows(before) {
            all.push(page.ticks());
        }
        before = now;
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn the_first_one_is_found_and_the_way_back_is_the_same_run(
        seed in 0..1_000_u32, event in select(RunEvent::ALL), from in 0..90_u64, more in 0..60_u64,
    ) {
        let address = format!("{TREATED}{seed}&{SMALL}");
        let mut page = Page::open(&address);
        for _ in 0..from {
            page.rest(&[Action::StepTick]);
        }
        let before = page.seen();
        page.rest(&[next(event)]);
        let known = all_until(&address, event, page.ticks().max(from) + 1);
        if let Some(day) = found_day(&page) {
            prop_assert_eq!((day * 12.0).round() as u64, page.ticks());
            prop_assert_eq!(known.iter().copied().find(|tick| *tick > from), Some(page.ticks()));
            // On from there, and back to it.
            let (there, at) = (page.seen(), page.ticks());
            for _ in 0..more {
                page.rest(&[Action::StepTick]);
            }
            let end = page.seen();
            let known = all_until(&address, event, page.ticks());
            page.rest(&[previous(event)]);
            let expected = known.iter().copied().rfind(|tick| *tick < at + more);
            prop_assert_eq!(found_day(&page).map(|_| page.ticks()), expected);
            if more > 0 && expected == Some(at) {
                prop_assert_eq!(page.seen(), there);
            }
            page.rest(&[Action::SeekTo(at + more)]);
            prop_assert_eq!(page.seen(), end);
            page.rest(&[Action::SeekTo(from)]);
        }
        prop_assert_eq!(page.seen(), before);
    }
}

/// Goes to an event from the beginning; says what holds there and a tick before.
fn around(address: &str, event: RunEvent, holds: fn(&Simulation) -> bool) -> (bool, bool) {
    let mut page = Page::open(&format!("{address}&{SMALL}"));
    page.rest(&[next(event)]);
    assert!(found_day(&page).is_some(), "{event:?}");
    let there = holds(run(&page));
    page.rest(&[Action::StepTickBack]);
    (holds(run(&page)), there)
}

#[test]
fn what_is_found_is_what_its_name_says() {
    let treated = format!("{TREATED}4");
    let untreated = "view=explore&stage=active&seed=4";
    let begins = (false, true);
    let killed: fn(&Simulation) -> bool = |run| run.tally(agent("car_t"), EventKind::Apoptosis) > 0;
    assert_eq!(around(&treated, RunEvent::CarTKill, killed), begins);
    assert_eq!(around(&treated, RunEvent::Switch, |run| !run.given().is_empty()), begins);
    assert_eq!(around(&treated, RunEvent::Dose, |run| run.drug_level(agent("chemo")) > 0.0), begins);
    let partial: fn(&Simulation) -> bool = |run| run.readouts().response >= Response::Partial;
    assert_eq!(around(&treated, RunEvent::Response, partial), begins);
    let named: fn(&Simulation) -> bool =
        |run| SideEffect::ALL.into_iter().any(|effect| run.side_effect(effect) >= NAMED_SIDE_EFFECT);
    assert_eq!(around(&treated, RunEvent::SideEffect, named), begins);
    assert_eq!(around(untreated, RunEvent::RedCellsHalf, |run| run.readouts().red_cells < 0.5), begins);
    assert_eq!(around(untreated, RunEvent::WhiteCellsHalf, |run| run.readouts().white_cells < 0.5), begins);
}

#[test]
fn where_there_is_none_all_stays_as_it_was() {
    let mut page = Page::open("view=explore&stage=healthy&size=small&play=0");
    page.rest(&vec![Action::Step; 12]);
    page.rest(&[Action::SeekTo(60), Action::Play]);
    let series = |page: &Page| Arc::clone(page.0.panes.left.run.time_series());
    let end = |page: &Page| page.0.panes.left.run.log().end();
    let before = (page.ticks(), end(&page), series(&page));
    let hash = run(&page).hash();
    for action in [next(RunEvent::CarTKill), previous(RunEvent::CarTKill)] {
        assert!(page.frame(std::slice::from_ref(&action)) || action == previous(RunEvent::CarTKill));
        while page.0.search.is_some() {
            page.frame(&[]);
        }
        let answer = page.0.view_model().event_answer.unwrap();
        assert_eq!((answer.day, answer.event), (None, RunEvent::CarTKill));
        assert!(page.0.view_model().playing, "it goes on as it did");
    }
    assert_eq!(
        (page.ticks(), end(&page), series(&page), run(&page).hash()),
        (before.0, before.1, before.2, hash)
    );
    assert_eq!(LOOK_AHEAD_DAYS, 365);
}

#[test]
fn a_search_can_be_stopped_and_what_was_asked_meanwhile_follows() {
    let mut page = Page::open("view=explore&stage=healthy&size=small&play=0");
    assert!(page.frame(&[next(RunEvent::CarTKill)]) && page.frame(&[]));
    assert!(!page.0.is_settled());
    let before = page.ticks();
    assert!(page.frame(&[Action::Step]), "it waits");
    assert!(!page.frame(&[Action::CancelCatchUp]));
    assert_eq!((page.ticks(), found_day(&page)), (before + 12, None));
    assert!(page.frame(&[next(RunEvent::CarTKill), Action::Restart]) || page.ticks() == 0);
    page.rest(&[]);
    assert_eq!((page.ticks(), page.0.view_model().event_answer), (0, None), "another wish ends it");
}

#[test]
fn three_wishes_lead_to_the_third() {
    let address = format!("{TREATED}4&{SMALL}");
    let mut page = Page::open(&address);
    page.rest(&vec![next(RunEvent::CarTKill); 3]);
    let known = all_until(&address, RunEvent::CarTKill, page.ticks());
    assert_eq!((known.len(), known.last()), (3, Some(&page.ticks())));
}

#[test]
fn two_marrows_go_together_and_the_one_with_the_switches_is_searched() {
    let mut page = Page::open(&format!("view=compare&stage=active&therapies=imid&right=car_t&{SMALL}"));
    page.rest(&[Action::SetActivePane(crate::Side::Right), next(RunEvent::CarTKill)]);
    let (_, ticks, _) = page.seen();
    assert!(found_day(&page).is_some() && ticks[0] == ticks[1], "{ticks:?}");
    page.rest(&[Action::SetActivePane(crate::Side::Left), Action::StepBack, next(RunEvent::SideEffect)]);
    let (_, ticks, _) = page.seen();
    assert!(ticks[0] == ticks[1], "{ticks:?}");
}

#[test]
fn the_story_stays_in_its_beat() {
    let mut page = Page::open("view=story&beat=car-kill&play=0");
    let (position, before) = (page.0.story.state().position, page.seen());
    page.rest(&[next(RunEvent::Kill)]);
    assert!(found_day(&page).is_some() && page.ticks() <= player::end_tick(position));
    page.rest(&[next(RunEvent::Complete)]);
    assert_eq!((found_day(&page), page.0.story.state().position), (None, position));
    while found_day(&page).is_some() || page.ticks() > player::entry_tick(position) {
        page.rest(&[Action::StepTickBack]);
    }
    assert_eq!(page.seen().0, before.0);
}
