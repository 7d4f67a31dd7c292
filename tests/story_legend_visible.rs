//! Legend marks are visible: the story is played once, beat by beat as a reader reads it, and each small shape that a caption names is
//! looked for in what the frames draw.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::thread;

use render::{DrawList, SpriteKind};
use session::{
    Action, BeatPhase, FrameInput, FrameStats, LabelMetrics, PaneSet, Session, SessionConfig, Speed, View,
    Viewport,
};
use story::{CHAPTERS, LegendMark, StoryPosition};

/// A laptop's stage and a phone's, device pixels.
const STAGES: [(u32, u32); 2] = [(900, 620), (740, 554)];

/// Names of all shapes that are drawn where they can be seen, well inside the frame and not faint.
fn shapes_in(list: &DrawList) -> impl Iterator<Item = &'static str> {
    let inside = |at: f32, length: u32| (0.0..length as f32).contains(&at);
    let camera = list.camera;
    let seen = list.marks.iter().filter(move |mark| {
        mark.opacity > 100 && inside(mark.x_px, camera.width_px) && inside(mark.y_px, camera.height_px)
    });
    seen.map(|mark| mark.key.kind.id())
}

/// What stands for a mark of the legend: closed in a grip it has another shape.
fn shapes_of(mark: LegendMark) -> Vec<&'static str> {
    let shapes = match mark {
        LegendMark::Flag(target) => vec![SpriteKind::Flag(target)],
        LegendMark::Antibody => vec![SpriteKind::Antibody],
        LegendMark::Bispecific => vec![SpriteKind::Bispecific],
        LegendMark::Car => vec![SpriteKind::Car, SpriteKind::CarBridge],
        LegendMark::Brake => vec![SpriteKind::Brake, SpriteKind::BrakePressed],
        LegendMark::BrakeCovered => vec![SpriteKind::BrakeCovered],
        LegendMark::Pores => vec![SpriteKind::Pores],
        LegendMark::Load => vec![SpriteKind::Load],
    };
    shapes.into_iter().map(SpriteKind::id).collect()
}

/// The story as it is read on one stage: from beat to beat, each once.
struct Reading {
    session: Session,
    viewport: Viewport,
    seen: BTreeSet<&'static str>,
    frames: u32,
}

impl Reading {
    fn on((width_px, height_px): (u32, u32)) -> Self {
        let session = Session::new(&SessionConfig {
            view: View::Story,
            playing: true,
            speed: Speed::Four,
            ..SessionConfig::default()
        });
        let css_px = (width_px as f32, height_px as f32);
        let viewport = Viewport { css_px, device_px: (width_px, height_px) };
        let mut reading = Self { session, viewport, seen: BTreeSet::new(), frames: 0 };
        reading.frame(&mut Vec::new());
        reading
    }

    /// Plays a frame; returns whether the beat has ended.
    fn frame(&mut self, actions: &mut Vec<Action>) -> bool {
        self.frames += 1;
        let output = self.session.update(FrameInput {
            now_ms: f64::from(self.frames) * 40.0,
            actions,
            viewports: PaneSet::single(self.viewport),
            label_metrics: &LabelMetrics::default(),
            visible: true,
        });
        if let Some(lists) = output.panes {
            self.seen.extend(shapes_in(lists.left));
        }
        let story = output.view_model.and_then(|view_model| view_model.story);
        self.session.end_frame(FrameStats { busy_ms: f64::NAN, is_drawn: true, is_partial: false });
        story.is_some_and(|story| story.phase == BeatPhase::Finished)
    }

    /// Goes on to a beat: everything that is drawn while it plays and is read.
    fn drawn_in(&mut self, position: StoryPosition) -> BTreeSet<&'static str> {
        let mut actions = vec![Action::GoToBeat(position), Action::AnswerQuestion(None)];
        self.frame(&mut actions);
        self.seen.clear();
        let mut finished = 0;
        for _ in 0..20_000 {
            finished += u32::from(self.frame(&mut actions));
            if finished > 10 {
                break;
            }
        }
        assert!(finished > 10, "{} never ends", position.beat().id);
        std::mem::take(&mut self.seen)
    }
}

/// Legend marks of the whole story that are not to be seen on a stage, and how many beats were looked at.
fn unseen_on(stage: (u32, u32)) -> (Vec<String>, usize) {
    let mut reading = Reading::on(stage);
    let (mut missing, mut looked_at) = (Vec::new(), 0);
    for (chapter, number) in CHAPTERS.iter().zip(1..) {
        for (beat, at) in chapter.beats.iter().zip(1..) {
            let drawn = reading.drawn_in(StoryPosition::from_one_based(number, at));
            let unseen =
                beat.legend.iter().filter(|mark| !shapes_of(**mark).iter().any(|id| drawn.contains(id)));
            missing.extend(unseen.map(|mark| format!("{} at {stage:?}: {mark:?}", beat.id)));
            looked_at += usize::from(!beat.legend.is_empty());
        }
    }
    (missing, looked_at)
}

#[test]
fn signs_are_seen_where_a_caption_speaks_of_them() {
    // The stages have nothing to do with each other.
    let both = thread::scope(|scope| {
        STAGES.map(|stage| scope.spawn(move || unseen_on(stage))).map(|thread| thread.join().unwrap())
    });
    for (missing, looked_at) in both {
        assert!(looked_at >= 10);
        assert!(missing.is_empty(), "not to be seen:\n{}", missing.join("\n"));
    }
}
