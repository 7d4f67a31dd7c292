//! What a caption's small shapes are said to be is on the picture: each beat is played in a session as the page plays it,
//! and what its frames draw is looked through.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use render::DrawList;
use render::figure::Figure;
use session::{
    Action, BeatPhase, FrameInput, FrameStats, LabelMetrics, PaneSet, Session, SessionConfig, Speed, View,
    Viewport,
};
use story::{CHAPTERS, LegendMark, StoryPosition};

/// A laptop's stage and a phone's, device pixels.
const STAGES: [(u32, u32); 2] = [(900, 620), (740, 554)];

/// Names of all figures that are drawn where they can be seen, well inside the frame and not faint.
fn figures_in(list: &DrawList) -> impl Iterator<Item = &'static str> {
    let inside = |at: f32, length: u32| (0.0..length as f32).contains(&at);
    let camera = list.camera;
    let seen = list.marks.iter().filter(move |mark| {
        mark.opacity > 100 && inside(mark.x_px, camera.width_px) && inside(mark.y_px, camera.height_px)
    });
    seen.map(|mark| mark.key.figure.id())
}

/// What stands for a mark of the legend: closed in a grip it has another shape.
fn figures(mark: LegendMark) -> Vec<&'static str> {
    let figures = match mark {
        LegendMark::Flag(target) => vec![Figure::Flag(target)],
        LegendMark::Antibody => vec![Figure::Antibody],
        LegendMark::Bispecific => vec![Figure::Bispecific],
        LegendMark::Car => vec![Figure::Car, Figure::CarBridge],
        LegendMark::Brake => vec![Figure::Brake, Figure::BrakePressed],
        LegendMark::BrakeCovered => vec![Figure::BrakeCovered],
        LegendMark::Pores => vec![Figure::Pores],
        LegendMark::Load => vec![Figure::Load],
    };
    figures.into_iter().map(Figure::id).collect()
}

/// Everything that is drawn while a beat plays and is read.
fn drawn_in(position: StoryPosition, (width_px, height_px): (u32, u32)) -> BTreeSet<&'static str> {
    let mut drawn = BTreeSet::new();
    let mut session = Session::new(&SessionConfig {
        view: View::Story,
        place: position,
        playing: true,
        speed: Speed::Four,
        ..SessionConfig::default()
    });
    let viewport = Viewport { css_px: (width_px as f32, height_px as f32), device_px: (width_px, height_px) };
    let mut actions = vec![Action::AnswerQuestion(None)];
    let mut finished = 0;
    for frame in 0..20_000 {
        let output = session.update(FrameInput {
            now_ms: f64::from(frame) * 40.0,
            actions: &mut actions,
            viewports: PaneSet::single(viewport),
            label_metrics: &LabelMetrics::default(),
            visible: true,
        });
        if let Some(lists) = output.panes {
            drawn.extend(figures_in(lists.left));
        }
        let story = output.view_model.and_then(|view_model| view_model.story);
        finished += u32::from(story.is_some_and(|story| story.phase == BeatPhase::Finished));
        session.end_frame(FrameStats { busy_ms: f64::NAN, is_partial: false });
        if finished > 10 {
            break;
        }
    }
    assert!(finished > 10, "{} never ends", position.beat().id);
    drawn
}

#[test]
fn signs_are_seen_where_a_caption_speaks_of_them() {
    let mut missing = Vec::new();
    let mut looked_at = 0;
    for (chapter, number) in CHAPTERS.iter().zip(1..) {
        for (beat, at) in chapter.beats.iter().zip(1..).filter(|(beat, _)| !beat.legend.is_empty()) {
            for stage in STAGES {
                let drawn = drawn_in(StoryPosition::from_one_based(number, at), stage);
                let unseen =
                    beat.legend.iter().filter(|mark| !figures(**mark).iter().any(|id| drawn.contains(id)));
                missing.extend(unseen.map(|mark| format!("{} at {stage:?}: {mark:?}", beat.id)));
                looked_at += 1;
            }
        }
    }
    assert!(looked_at >= 20);
    assert!(missing.is_empty(), "not to be seen:\n{}", missing.join("\n"));
}
