//! What a caption's small shapes are said to be is on the picture: each beat is played in a session as the page plays it,
//! and what its frames draw is looked through.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use marrow::sim::Setup;
use render::figure::Figure;
use render::{Backend, DrawList, Finish, Theme};
use session::{Action, BeatPhase, Session, SessionConfig, Side, Speed, View};
use story::{CHAPTERS, Place, Sign};

/// A laptop's stage and a phone's, device pixels.
const STAGES: [(u32, u32); 2] = [(900, 620), (740, 554)];

/// Names of all figures that were drawn where they can be seen, well inside the frame and not faint.
type Seen = Rc<RefCell<BTreeSet<&'static str>>>;

struct Watching(Seen);

impl Backend for Watching {
    fn draw(&mut self, list: &DrawList) -> Finish {
        let inside = |at: f32, length: u32| (0.0..length as f32).contains(&at);
        let seen = list.marks.iter().filter(|mark| {
            let camera = &list.camera;
            mark.opacity > 100 && inside(mark.x_px, camera.width_px) && inside(mark.y_px, camera.height_px)
        });
        self.0.borrow_mut().extend(seen.map(|mark| mark.key.figure.id()));
        Finish::Whole
    }
}

/// What stands for a sign: closed in a grip it has another shape.
fn figures(sign: Sign) -> Vec<&'static str> {
    let figures = match sign {
        Sign::Flag(target) => vec![Figure::Flag(target)],
        Sign::Antibody => vec![Figure::Antibody],
        Sign::Bispecific => vec![Figure::Bispecific],
        Sign::Car => vec![Figure::Car, Figure::CarBridge],
        Sign::Brake => vec![Figure::Brake, Figure::BrakePressed],
        Sign::BrakeCovered => vec![Figure::BrakeCovered],
        Sign::Pores => vec![Figure::Pores],
        Sign::Load => vec![Figure::Load],
    };
    figures.into_iter().map(Figure::id).collect()
}

/// Everything that was drawn while a beat played and was read.
fn drawn_in(place: Place, (width_px, height_px): (u32, u32)) -> BTreeSet<&'static str> {
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
    let mut actions = vec![Action::Resize(Side::Left, width_px, height_px), Action::AnswerQuestion(None)];
    let mut told = 0;
    for frame in 0..20_000 {
        let report = session.frame(f64::from(frame) * 40.0, &mut actions);
        let telling = report.and_then(|report| report.telling);
        told += u32::from(telling.is_some_and(|telling| telling.phase == BeatPhase::Finished));
        if told > 10 {
            break;
        }
    }
    assert!(told > 10, "{} is never told", place.beat().id);
    seen.take()
}

#[test]
fn signs_are_seen_where_a_caption_speaks_of_them() {
    let mut missing = Vec::new();
    let mut looked_at = 0;
    for (chapter, number) in CHAPTERS.iter().zip(1..) {
        for (beat, at) in chapter.beats.iter().zip(1..).filter(|(beat, _)| !beat.signs.is_empty()) {
            for stage in STAGES {
                let drawn = drawn_in(Place::counted(number, at), stage);
                let unseen =
                    beat.signs.iter().filter(|sign| !figures(**sign).iter().any(|id| drawn.contains(id)));
                missing.extend(unseen.map(|sign| format!("{} at {stage:?}: {sign:?}", beat.id)));
                looked_at += 1;
            }
        }
    }
    assert!(looked_at >= 20);
    assert!(missing.is_empty(), "not to be seen:\n{}", missing.join("\n"));
}
