//! Legend marks are visible: the story is played once, beat by beat as a reader reads it, and each small shape that a caption names is
//! looked for in what the frames draw.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::thread;

use marrow::sim::Setup;
use render::SpriteKind;
use render::{Backend, DrawList, FrameStatus, Theme};
use session::{Action, BeatPhase, Session, SessionConfig, Side, Speed, View};
use story::{CHAPTERS, Place, Sign};

/// A laptop's stage and a phone's, device pixels.
const STAGES: [(u32, u32); 2] = [(900, 620), (740, 554)];

/// Names of all figures that were drawn where they can be seen, well inside the frame and not faint.
type Seen = Rc<RefCell<BTreeSet<&'static str>>>;

struct Watching(Seen);

impl Backend for Watching {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        let inside = |at: f32, length: u32| (0.0..length as f32).contains(&at);
        let seen = list.marks.iter().filter(|mark| {
            let camera = &list.camera;
            mark.opacity > 100 && inside(mark.x_px, camera.width_px) && inside(mark.y_px, camera.height_px)
        });
        self.0.borrow_mut().extend(seen.map(|mark| mark.key.kind.id()));
        FrameStatus::Complete
    }
}

/// What stands for a sign: closed in a grip it has another shape.
fn figures(sign: Sign) -> Vec<&'static str> {
    let figures = match sign {
        Sign::Flag(target) => vec![SpriteKind::Flag(target)],
        Sign::Antibody => vec![SpriteKind::Antibody],
        Sign::Bispecific => vec![SpriteKind::Bispecific],
        Sign::Car => vec![SpriteKind::Car, SpriteKind::CarBridge],
        Sign::Brake => vec![SpriteKind::Brake, SpriteKind::BrakePressed],
        Sign::BrakeCovered => vec![SpriteKind::BrakeCovered],
        Sign::Pores => vec![SpriteKind::Pores],
        Sign::Load => vec![SpriteKind::Load],
    };
    figures.into_iter().map(SpriteKind::id).collect()
}

/// The story as it is read on one stage: from beat to beat, each once.
struct Reading {
    session: Session,
    seen: Seen,
    frames: u32,
}

impl Reading {
    fn on((width_px, height_px): (u32, u32), place: Place) -> Self {
        let seen = Seen::default();
        let mut session = Session::new(&SessionConfig {
            view: View::Story,
            place,
            setup: Setup::default(),
            playing: true,
            speed: Speed::Four,
            given: Vec::new(),
            theme: Theme::Light,
            still: false,
            calm: false,
        });
        session.use_backend(Side::Left, Box::new(Watching(Rc::clone(&seen))));
        let mut reading = Self { session, seen, frames: 0 };
        reading.frame(&mut vec![Action::Resize(Side::Left, width_px, height_px)]);
        reading
    }

    /// Whether the beat has been told.
    fn frame(&mut self, actions: &mut Vec<Action>) -> bool {
        self.frames += 1;
        let report = self.session.frame(f64::from(self.frames) * 40.0, actions);
        let telling = report.and_then(|report| report.telling);
        telling.is_some_and(|telling| telling.phase == BeatPhase::Finished)
    }

    /// Goes on to a beat: everything that is drawn while it plays and is read.
    fn drawn_in(&mut self, place: Place) -> BTreeSet<&'static str> {
        let mut actions = vec![Action::GoToBeat(place), Action::AnswerQuestion(None)];
        self.frame(&mut actions);
        self.seen.take();
        let mut told = 0;
        for _ in 0..20_000 {
            told += u32::from(self.frame(&mut actions));
            if told > 10 {
                break;
            }
        }
        assert!(told > 10, "{} is never told", place.beat().id);
        self.seen.take()
    }
}

/// Signs of the whole story that are not to be seen on a stage, and how many beats were looked at.
fn unseen_on(stage: (u32, u32)) -> (Vec<String>, usize) {
    let mut reading = Reading::on(stage, Place::counted(1, 1));
    let (mut missing, mut looked_at) = (Vec::new(), 0);
    for (chapter, number) in CHAPTERS.iter().zip(1..) {
        for (beat, at) in chapter.beats.iter().zip(1..) {
            let drawn = reading.drawn_in(Place::counted(number, at));
            let unseen =
                beat.signs.iter().filter(|sign| !figures(**sign).iter().any(|id| drawn.contains(id)));
            missing.extend(unseen.map(|sign| format!("{} at {stage:?}: {sign:?}", beat.id)));
            looked_at += usize::from(!beat.signs.is_empty());
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
