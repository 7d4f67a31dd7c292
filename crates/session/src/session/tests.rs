//! A session from outside: frames go by, actions come in, view models and pictures come out.

use crate::settings::SettingsPatch;
use std::sync::Arc;

use marrow::{AgentId, Setup, Size, Stage, TICKS_PER_DAY};
use render::Theme;
use story::StoryPosition;

use super::*;
use crate::action::Action;
use crate::label_layout::LabelMetrics;
use crate::view_model::ViewModel;
use crate::{BeatPhase, Speed};

mod two_panes;

/// A session and the page around it.
struct Page {
    session: Session,
    viewport: (u32, u32),
    visible: bool,
    /// Pictures that were drawn.
    drawn: u32,
    /// Pictures that stand in for something finer before one is whole, as after a zoom.
    partial: u32,
}

impl Page {
    fn new(playing: bool) -> Self {
        let session = Session::new(&SessionConfig {
            view: View::Explore,
            path: story::Path::Full,
            position: StoryPosition::default(),
            setup: Setup { seed: 11, stage: Stage::Early, size: Size::Small, ..Setup::default() },
            playing,
            speed: Speed::One,
            theme: Theme::Light,
            requested_theme: None,
            still: false,
            calm: false,
            ..SessionConfig::default()
        });
        Self { session, viewport: (1, 1), visible: true, drawn: 0, partial: 0 }
    }

    fn of_size(playing: bool, width_px: u32, height_px: u32) -> Self {
        Self { viewport: (width_px, height_px), ..Self::new(playing) }
    }

    fn frame(&mut self, now_ms: f64, actions: &mut Vec<Action>) -> Option<Arc<ViewModel>> {
        let viewport =
            Viewport { css_px: (self.viewport.0 as f32, self.viewport.1 as f32), device_px: self.viewport };
        let output = self.session.update(FrameInput {
            now_ms,
            actions,
            viewports: PaneSet { left: viewport, right: Some(viewport) },
            label_metrics: &LabelMetrics::default(),
            visible: self.visible,
        });
        let (is_drawn, view_model) = (output.panes.is_some(), output.view_model);
        self.drawn += u32::from(is_drawn);
        let is_partial = is_drawn && self.drawn < self.partial;
        self.session.end_frame(FrameStats { busy_ms: f64::NAN, is_drawn: true, is_partial });
        view_model
    }

    /// Frames of 16 ms; the last view model.
    fn play(&mut self, frames: u32, actions: &[Action]) -> Option<Arc<ViewModel>> {
        let mut actions = actions.to_vec();
        (0..frames).filter_map(|frame| self.frame(f64::from(frame) * 16.0, &mut actions)).last()
    }

    fn simulation(&self) -> &Simulation {
        self.session.panes.left.run.simulation()
    }
}

fn agent() -> AgentId {
    AgentId::from_id("car_t").unwrap()
}

#[test]
fn a_paused_run_stands_still() {
    let mut page = Page::new(false);
    let before = page.simulation().hash();
    page.play(200, &[]);
    assert_eq!(page.simulation().hash(), before);
}

#[test]
fn time_stands_still_while_nobody_can_see_it() {
    let mut page = Page { partial: 5, ..Page::new(true) };
    page.visible = false;
    page.play(1, &[]);
    let (before, pictures) = (page.simulation().ticks(), page.drawn);
    page.play(200, &[]);
    assert_eq!((page.simulation().ticks(), page.drawn), (before, pictures));
    page.visible = true;
    let view_model = page.play(1, &[]).unwrap();
    assert!(view_model.playing && page.simulation().ticks() <= before + 1, "and no storm after it");
    page.play(100, &[]);
    assert!(page.simulation().ticks() > before + 10);
}

#[test]
fn a_step_is_one_day_and_pauses() {
    let view_model = Page::new(true).play(1, &[Action::Step]).unwrap();
    assert_eq!((view_model.panes.left.readouts.day, view_model.playing), (1.0, false));
}

#[test]
fn start_again_gives_the_same_run_without_later_switches() {
    let mut page = Page::new(false);
    page.play(1, &vec![Action::Step; 3]);
    let first = page.simulation().hash();
    page.play(1, &[Action::StartAgent(agent()), Action::Step]);
    let view_model = page.play(1, &[Action::Restart]).unwrap();
    let pane = &view_model.panes.left;
    assert_eq!((pane.readouts.day, pane.agents.len(), pane.time_series.markers().len()), (0.0, 0, 0));
    page.play(1, &vec![Action::Step; 3]);
    assert_eq!(page.simulation().hash(), first);
}

#[test]
fn speed_of_play_does_not_change_the_run() {
    let five_days_at = |speed| {
        let mut page = Page::new(true);
        let mut actions = vec![Action::SetSpeed(speed)];
        let mut now_ms = 0.0;
        while page.simulation().ticks() < u64::from(5 * TICKS_PER_DAY) {
            page.frame(now_ms, &mut actions);
            now_ms += 7.0;
        }
        page.simulation().hash()
    };
    assert_eq!(five_days_at(Speed::One), five_days_at(Speed::Quarter));
}

#[test]
fn a_switch_is_marked_once() {
    let give = Action::StartAgent(agent());
    let view_model = Page::new(false).play(1, &[give.clone(), give, Action::StopAgent(agent())]).unwrap();
    let pane = &view_model.panes.left;
    let markers: Vec<bool> = pane.time_series.markers().iter().map(|marker| marker.given).collect();
    assert_eq!((markers, pane.agents.len()), (vec![true, false], 0));
}

#[test]
fn zoom_comes_back_to_the_whole() {
    let mut page = Page::of_size(false, 800, 500);
    let whole = page.play(1, &[]).unwrap();
    let close = page.play(120, &[Action::Zoom(3.0)]).unwrap();
    assert!(close.zoomed && close.view_width_um < whole.view_width_um / 2.0);
    let back = page.play(120, &[Action::Zoom(0.01)]).unwrap();
    assert_eq!((back.zoomed, back.view_width_um), (false, whole.view_width_um));
}

#[test]
fn the_camera_eases_and_goes_at_once_with_motion_off() {
    let mut page = Page::of_size(false, 800, 500);
    let whole = page.play(1, &[]).unwrap();
    let on_its_way = page.play(3, &[Action::Zoom(3.0)]).unwrap();
    assert!(on_its_way.view_width_um > whole.view_width_um / 2.0);
    let there = page
        .play(
            1,
            &[
                Action::Apply(SettingsPatch { still: Some(true), ..SettingsPatch::default() }),
                Action::ZoomReset,
            ],
        )
        .unwrap();
    assert_eq!(there.view_width_um, whole.view_width_um);
}

#[test]
fn a_selected_cell_is_described_and_the_camera_goes_near_and_stays_on_it() {
    let mut page = Page::of_size(true, 800, 500);
    page.play(1, &[]);
    let view_model = page.play(120, &[Action::SelectNext, Action::Follow(true)]).unwrap();
    assert!(view_model.selected_cell.is_some_and(|cell| cell.follows) && view_model.view_width_um < 120.0);
    page.play(60, &[]);
    let ring = page.session.selection_ring().unwrap();
    assert!((ring.x - 0.5).abs() < 0.1 && (ring.y - 0.5).abs() < 0.1, "{ring:?}");
    let none = page.play(1, &[Action::SelectNone]).unwrap();
    assert_eq!((none.selected_cell, page.session.selection_ring()), (None, None));
}

#[test]
fn time_slows_near_and_says_so() {
    let mut page = Page::of_size(true, 1_280, 720);
    let whole = page.play(30, &[]).unwrap();
    let near = page.play(240, &[Action::Zoom(100.0)]).unwrap();
    assert!(!whole.is_slow_motion && near.is_slow_motion);
    assert!(near.view_width_um < 35.0, "{} um", near.view_width_um);
}

#[test]
fn long_frames_are_drawn_with_fewer_pixels_and_the_view_stays() {
    let mut page = Page::of_size(true, 800, 500);
    let whole = page.play(30, &[]).unwrap();
    for _ in 0..400 {
        page.session.end_frame(FrameStats { busy_ms: 60.0, is_drawn: true, is_partial: false });
    }
    let view_model = page.play(30, &[]).unwrap();
    assert!(view_model.pixels < 1.0 && page.session.panes.left.camera.width_px <= 400);
    assert!((view_model.view_width_um - whole.view_width_um).abs() < 1.0);
}

#[test]
fn a_paused_picture_is_drawn_until_it_is_whole() {
    let mut page = Page { partial: 5, ..Page::new(false) };
    page.play(60, &[]);
    assert_eq!(page.drawn, 5);
}

#[test]
fn a_view_model_comes_at_most_ten_times_a_second() {
    let mut page = Page::new(true);
    let frames = 0..240;
    let view_models =
        frames.filter(|frame| page.frame(f64::from(*frame) * 1_000.0 / 240.0, &mut Vec::new()).is_some());
    assert!(view_models.count() <= 11);
}

#[test]
fn the_story_plays_untouched_from_its_first_beat_to_its_last() {
    let mut page = Page::new(true);
    let mut actions = vec![Action::SetView(View::Story), Action::SetSpeed(Speed::Four)];
    let (mut now_ms, mut positions) = (0.0, Vec::new());
    while now_ms < 3.0e6 {
        now_ms += 100.0;
        let Some(view_model) = page.frame(now_ms, &mut actions) else { continue };
        let position = view_model.story.unwrap().position;
        if positions.last() != Some(&position) {
            positions.push(position);
        }
        if !view_model.playing {
            break;
        }
    }
    assert_eq!(positions.len(), story::CHAPTERS.iter().map(|one| one.beats.len()).sum::<usize>());
    assert!(positions.windows(2).all(|pair| pair[0].next() == Some(pair[1])));
}

#[test]
fn paused_stays_paused_from_beat_to_beat() {
    let view_model = Page::new(false).play(30, &[Action::SetView(View::Story), Action::NextBeat]).unwrap();
    let story = view_model.story.unwrap();
    assert_eq!((view_model.playing, story.position.one_based()), (false, (1, 2)));
    assert_ne!(story.phase, BeatPhase::Finished);
}

#[test]
fn a_beat_is_played_by_steps_too() {
    let mut actions = vec![Action::SetView(View::Story)];
    actions.extend(vec![Action::Step; 6]);
    let view_model = Page::new(false).play(1, &actions).unwrap();
    assert_eq!((view_model.story.unwrap().phase, view_model.playing), (BeatPhase::Finished, false));
}

#[test]
fn a_paused_story_comes_to_rest() {
    let mut page = Page { partial: 5, ..Page::of_size(false, 800, 500) };
    // A beat that is looked at from near: the camera moves there.
    page.play(600, &[Action::SetView(View::Story), Action::NextBeat, Action::NextBeat]);
    let drawn = page.drawn;
    assert!(drawn > 5 && drawn < 600, "{drawn} pictures in ten seconds at rest");
}

#[test]
fn the_device_does_not_override_a_theme_that_was_asked_for() {
    let mut page = Page::new(false);
    let theme = |view_model: Option<Arc<ViewModel>>| view_model.unwrap().theme;
    assert_eq!(theme(page.play(1, &[Action::SetDeviceTheme(Theme::Dark)])), Theme::Dark);
    assert_eq!(theme(page.play(1, &[Action::SetTheme(Theme::Bright)])), Theme::Bright);
    assert_eq!(theme(page.play(1, &[Action::SetDeviceTheme(Theme::Light)])), Theme::Bright);
}

#[test]
fn the_way_back_keeps_the_time_line_and_goes_on() {
    let mut page = Page::new(false);
    let mut actions = vec![Action::Step; 10];
    actions.extend([Action::StartAgent(agent()), Action::Step, Action::Step, Action::SeekTo(48)]);
    let view_model = page.play(1, &actions).unwrap();
    let pane = &view_model.panes.left;
    assert_eq!((pane.readouts.day, pane.history.end_day, pane.agents.len()), (4.0, 12.0, 0));
    assert_eq!(pane.time_series.samples().len(), 13);
    let view_model = page.play(1, &vec![Action::Step; 7]).unwrap();
    let pane = &view_model.panes.left;
    assert_eq!((pane.readouts.day, &pane.agents), (11.0, &vec![agent()]), "its switch is thrown again");
}
