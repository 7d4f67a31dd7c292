//! A session from outside: frames go by, actions come in, reports come out.

use marrow::sim::{AgentId, Setup, Size, Stage, TICKS_PER_DAY};
use render::FrameStatus;
use story::Place;

use super::*;
use crate::{BeatPhase, Speed};

fn session(playing: bool) -> Session {
    let start = SessionConfig {
        view: View::Explore,
        place: Place::default(),
        setup: Setup { seed: 11, stage: Stage::Early, size: Size::Small, ..Setup::default() },
        playing,
        speed: Speed::One,
        given: Vec::new(),
        theme: Theme::Light,
        still: false,
        calm: false,
    };
    Session::new(&start)
}

fn play_frames(session: &mut Session, frames: u32, actions: &[Action]) -> Option<ViewModel> {
    let mut actions = actions.to_vec();
    (0..frames).filter_map(|frame| session.frame(f64::from(frame) * 16.0, &mut actions)).last()
}

fn agent() -> AgentId {
    AgentId::from_id("car_t").unwrap()
}

#[test]
fn a_paused_run_stands_still() {
    let mut session = session(false);
    let before = session.left.run.simulation().hash();
    play_frames(&mut session, 200, &[]);
    assert_eq!(session.left.run.simulation().hash(), before);
}

#[test]
fn time_stands_still_while_nobody_can_see_it() {
    let drawn = std::rc::Rc::default();
    let mut session = session(true);
    session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
    play_frames(&mut session, 1, &[Action::SetVisible(false)]);
    let (before, pictures) = (session.left.run.simulation().ticks(), drawn.get());
    play_frames(&mut session, 200, &[]);
    assert_eq!((session.left.run.simulation().ticks(), drawn.get()), (before, pictures));
    let report = play_frames(&mut session, 1, &[Action::SetVisible(true)]).unwrap();
    assert!(report.playing && session.left.run.simulation().ticks() <= before + 1, "and no storm after it");
    play_frames(&mut session, 100, &[]);
    assert!(session.left.run.simulation().ticks() > before + 10);
}

#[test]
fn a_step_is_one_day_and_pauses() {
    let mut session = session(true);
    let report = play_frames(&mut session, 1, &[Action::Step]).unwrap();
    assert_eq!((report.readouts.day, report.playing), (1.0, false));
}

#[test]
fn start_again_gives_the_same_run_without_later_switches() {
    let mut session = session(false);
    play_frames(&mut session, 1, &vec![Action::Step; 3]);
    let first = session.left.run.simulation().hash();
    play_frames(&mut session, 1, &[Action::StartAgent(agent()), Action::Step]);
    let report = play_frames(&mut session, 1, &[Action::Restart]).unwrap();
    assert_eq!((report.readouts.day, report.given.len(), report.history.marks().len()), (0.0, 0, 0));
    play_frames(&mut session, 1, &vec![Action::Step; 3]);
    assert_eq!(session.left.run.simulation().hash(), first);
}

#[test]
fn speed_of_play_does_not_change_the_run() {
    let ten_days_at = |speed| {
        let mut session = session(true);
        let mut actions = vec![Action::SetSpeed(speed)];
        let mut now_ms = 0.0;
        while session.left.run.simulation().ticks() < u64::from(10 * TICKS_PER_DAY) {
            session.frame(now_ms, &mut actions);
            now_ms += 7.0;
        }
        session.left.run.simulation().hash()
    };
    assert_eq!(ten_days_at(Speed::One), ten_days_at(Speed::Quarter));
}

#[test]
fn a_switch_is_marked_once() {
    let mut session = session(false);
    let give = Action::StartAgent(agent());
    let report = play_frames(&mut session, 1, &[give.clone(), give, Action::StopAgent(agent())]).unwrap();
    let marks: Vec<bool> = report.history.marks().iter().map(|mark| mark.given).collect();
    assert_eq!((marks, report.given), (vec![true, false], Vec::new()));
}

#[test]
fn zoom_comes_back_to_the_whole() {
    let mut session = session(false);
    let whole = play_frames(&mut session, 1, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
    let close = play_frames(&mut session, 120, &[Action::Zoom(3.0)]).unwrap();
    assert!(close.zoomed && close.view_width_um < whole.view_width_um / 2.0);
    let back = play_frames(&mut session, 120, &[Action::Zoom(0.01)]).unwrap();
    assert_eq!((back.zoomed, back.view_width_um), (false, whole.view_width_um));
}

#[test]
fn the_camera_goes_calmly_and_at_once_where_motion_is_not_wanted() {
    let mut session = session(false);
    let whole = play_frames(&mut session, 1, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
    let on_its_way = play_frames(&mut session, 3, &[Action::Zoom(3.0)]).unwrap();
    assert!(on_its_way.view_width_um > whole.view_width_um / 2.0);
    let there = play_frames(&mut session, 1, &[Action::SetStill(true), Action::ZoomReset]).unwrap();
    assert_eq!(there.view_width_um, whole.view_width_um);
}

#[test]
fn a_picked_cell_is_told_and_the_camera_goes_near_and_stays_on_it() {
    let mut session = session(true);
    let size = Action::Resize(Side::Left, 800, 500);
    let report = play_frames(&mut session, 120, &[size, Action::SelectNext, Action::Follow(true)]).unwrap();
    assert!(report.picked.is_some_and(|picked| picked.follows) && report.view_width_um < 120.0);
    play_frames(&mut session, 60, &[]);
    let ring = session.ring().unwrap();
    assert!((ring.x - 0.5).abs() < 0.1 && (ring.y - 0.5).abs() < 0.1, "{ring:?}");
    let none = play_frames(&mut session, 1, &[Action::SelectNone]).unwrap();
    assert_eq!((none.picked, session.ring()), (None, None));
}

#[test]
fn time_slows_near_and_says_so() {
    let mut session = session(true);
    let whole = play_frames(&mut session, 30, &[Action::Resize(Side::Left, 1_280, 720)]).unwrap();
    let near = play_frames(&mut session, 240, &[Action::Zoom(100.0)]).unwrap();
    assert!(!whole.slowed && near.slowed && near.view_width_um < 35.0, "{} um", near.view_width_um);
}

#[test]
fn long_frames_are_drawn_with_fewer_pixels_and_the_view_stays() {
    let mut session = session(true);
    let whole = play_frames(&mut session, 30, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
    for _ in 0..400 {
        session.spent(40.0);
    }
    let report = play_frames(&mut session, 30, &[]).unwrap();
    assert!(report.pixels < 1.0 && session.left.camera.width_px <= 400);
    assert!((report.view_width_um - whole.view_width_um).abs() < 1.0);
}

/// Coarse for its first frames, as a raster is after a zoom.
struct Slow(std::rc::Rc<std::cell::Cell<u32>>);

impl Backend for Slow {
    fn draw(&mut self, _: &render::DrawList) -> FrameStatus {
        self.0.set(self.0.get() + 1);
        if self.0.get() < 5 { FrameStatus::Partial } else { FrameStatus::Complete }
    }
}

#[test]
fn a_paused_picture_is_drawn_until_it_is_whole() {
    let drawn = std::rc::Rc::default();
    let mut session = session(false);
    session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
    play_frames(&mut session, 60, &[]);
    assert_eq!(drawn.get(), 5);
}

#[test]
fn a_report_comes_at_most_ten_times_a_second() {
    let mut session = session(true);
    let mut actions = Vec::new();
    let reports =
        (0..240).filter(|frame| session.frame(f64::from(*frame) * 1_000.0 / 240.0, &mut actions).is_some());
    assert!(reports.count() <= 11);
}

#[test]
fn the_story_plays_untouched_from_its_first_beat_to_its_last() {
    let mut session = session(true);
    let mut actions = vec![Action::SetView(View::Story), Action::SetSpeed(Speed::Four)];
    let (mut now_ms, mut visited, mut places) = (0.0, 0, Vec::new());
    while now_ms < 3.0e6 {
        now_ms += 100.0;
        let Some(report) = session.frame(now_ms, &mut actions) else { continue };
        let place = report.telling.unwrap().place;
        if places.last() != Some(&place) {
            places.push(place);
            visited += 1;
        }
        if !report.playing {
            break;
        }
    }
    assert_eq!(visited, story::CHAPTERS.iter().map(|one| one.beats.len()).sum::<usize>());
    assert!(places.windows(2).all(|pair| pair[0].next() == Some(pair[1])));
}

#[test]
fn paused_stays_paused_from_beat_to_beat() {
    let mut session = session(false);
    let report = play_frames(&mut session, 30, &[Action::SetView(View::Story), Action::NextBeat]).unwrap();
    let telling = report.telling.unwrap();
    assert_eq!((report.playing, telling.place.counts()), (false, (1, 2)));
    assert_ne!(telling.phase, BeatPhase::Finished);
}

#[test]
fn a_beat_is_told_by_steps_too() {
    let mut session = session(false);
    let mut actions = vec![Action::SetView(View::Story)];
    actions.extend(vec![Action::Step; 6]);
    let report = play_frames(&mut session, 1, &actions).unwrap();
    assert_eq!((report.telling.unwrap().phase, report.playing), (BeatPhase::Finished, false));
}

#[test]
fn two_panes_part_only_by_what_is_given() {
    let mut session = session(false);
    let report = play_frames(&mut session, 1, &[Action::SetView(View::Compare), Action::Step]).unwrap();
    let beside = report.beside.unwrap();
    assert_eq!(report.readouts, beside.readouts);
    let mut actions = vec![Action::StartAgent(agent())];
    actions.extend(vec![Action::Step; 30]);
    let report = play_frames(&mut session, 1, &actions).unwrap();
    let beside = report.beside.unwrap();
    assert_eq!((report.readouts.day, beside.given.len()), (beside.readouts.day, 0));
    assert!(report.readouts.myeloma_fraction < beside.readouts.myeloma_fraction);
}

#[test]
fn switches_act_on_the_chosen_pane() {
    let mut session = session(false);
    let actions =
        [Action::SetView(View::Compare), Action::SetActivePane(Side::Right), Action::StartAgent(agent())];
    let report = play_frames(&mut session, 1, &actions).unwrap();
    assert_eq!((report.given.len(), report.beside.unwrap().given), (0, vec![agent()]));
}

#[test]
fn cards_and_side_effects_are_those_of_the_chosen_pane() {
    let mut session = session(false);
    let mut actions = vec![Action::SetView(View::Compare), Action::StartAgent(agent())];
    actions.extend(vec![Action::Step; 12]);
    let left = play_frames(&mut session, 1, &actions).unwrap();
    let happened = |report: &ViewModel| report.tallies.steps(agent()).map(|(_, count)| count).sum::<u32>();
    let right = play_frames(&mut session, 1, &[Action::SetActivePane(Side::Right)]).unwrap();
    assert!(happened(&left) > 0 && happened(&right) == 0);
    assert!(left.side_effects.iter().sum::<f32>() > right.side_effects.iter().sum::<f32>());
}

#[test]
fn a_paused_story_comes_to_rest() {
    let drawn = std::rc::Rc::default();
    let mut session = session(false);
    session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
    let near = [Action::SetView(View::Story), Action::Resize(Side::Left, 800, 500), Action::NextBeat];
    play_frames(&mut session, 600, &near);
    let then = drawn.get();
    assert!(then > 5 && then < 600, "{then} pictures in ten seconds at rest");
}

#[test]
fn the_way_back_keeps_the_time_line_and_goes_on() {
    let mut session = session(false);
    let mut actions = vec![Action::Step; 10];
    actions.extend([Action::StartAgent(agent()), Action::Step, Action::Step, Action::SeekTo(48)]);
    let report = play_frames(&mut session, 1, &actions).unwrap();
    assert_eq!((report.readouts.day, report.way.end_day, report.given.len()), (4.0, 12.0, 0));
    assert_eq!(report.history.samples().len(), 13);
    let report = play_frames(&mut session, 1, &vec![Action::Step; 7]).unwrap();
    assert_eq!((report.readouts.day, report.given), (11.0, vec![agent()]), "its switch is thrown again");
}
