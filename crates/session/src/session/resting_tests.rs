//! When no further frame is needed, and that the marrow of a person of a trial is watched and left without a trace.

use marrow::CellKind;

use super::*;
use crate::settings::parse;
use crate::{Environment, LabelMetrics};

const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

struct Page {
    session: Session,
    now_ms: f64,
    visible: bool,
    busy_ms: f64,
    size_px: (f32, f32),
}

impl Page {
    fn open(address: &str) -> Self {
        let settings = parse(&format!("size=small&{address}"), "").0;
        let session = Session::new(&SessionConfig::from_settings(&settings, &DEVICE));
        Self { session, now_ms: 0.0, visible: true, busy_ms: 2.0, size_px: (400.0, 300.0) }
    }

    fn frame(&mut self, actions: &[Action]) {
        let (width, height) = self.size_px;
        let viewport = Viewport { css_px: self.size_px, device_px: (width as u32, height as u32) };
        self.now_ms += 16.0;
        let output = self.session.update(FrameInput {
            now_ms: self.now_ms,
            actions: &mut actions.to_vec(),
            viewports: PaneSet { left: viewport, right: Some(viewport) },
            label_metrics: &LabelMetrics::default(),
            visible: self.visible,
        });
        let is_drawn = output.panes.is_some();
        self.session.end_frame(FrameStats { busy_ms: self.busy_ms, is_drawn, is_partial: false });
    }

    /// How many frames pass until none is needed; at most a hundred.
    fn frames_to_rest(&mut self, actions: &[Action]) -> usize {
        self.frame(actions);
        let needed = |page: &mut Self| {
            let rests = page.session.rests();
            page.frame(&[]);
            !rests
        };
        (0..100).take_while(|_| needed(self)).count()
    }
}

#[test]
fn what_stands_needs_no_frame_and_what_moves_does() {
    for view in ["story", "explore", "compare", "trial"] {
        let mut page = Page::open(&format!("view={view}&play=0&people=10&months=3"));
        assert!(page.frames_to_rest(&[]) < 100, "{view} never rests");
        let soon = page.frames_to_rest(&[Action::Redraw]);
        assert!(soon < 5, "{view} needs {soon} frames to be drawn once more");
        // A trial is done soon.
        let played = page.frames_to_rest(&[Action::Play]);
        assert!(played == 100 || (view == "trial" && played > 1), "{view} plays for {played} frames");
        assert!(page.frames_to_rest(&[Action::Pause]) < 100, "{view} does not come to rest");
    }
    let mut page = Page::open("view=explore&play=0");
    page.frames_to_rest(&[]);
    let zoom = page.frames_to_rest(&[Action::Zoom(2.0)]);
    assert!((5..100).contains(&zoom), "the camera moves for {zoom} frames");
}

/// Half the points of this stage round to another shape: where the camera looks at an edge, it may not take that for a move, which
/// would make the picture coarser again.
#[test]
fn a_busy_device_comes_to_rest_at_its_finest() {
    let settings = parse("size=medium&view=story&beat=crs&play=1", "").0;
    let session = Session::new(&SessionConfig::from_settings(&settings, &DEVICE));
    let mut page = Page { session, size_px: (865.0, 451.0), busy_ms: 40.0, ..Page::open("") };
    (0..900).for_each(|_| page.frame(&[]));
    assert!(page.session.quality.level().pixels < 1.0, "it is not drawn coarser");
    page.frame(&[Action::Pause]);
    // The camera ends its way first.
    (0..1_000).for_each(|_| page.frame(&[]));
    assert!(page.session.is_settled());
}

#[test]
fn a_followed_cell_that_stands_lets_the_page_rest() {
    let mut page = Page::open("view=explore&play=0");
    page.frame(&[]);
    let frames = page.frames_to_rest(&[Action::SelectKind(CellKind::MyelomaCell), Action::Follow(true)]);
    assert!(frames < 100, "a frame is needed for ever");
}

#[test]
fn what_nobody_sees_needs_no_frame_though_it_plays() {
    let mut page = Page::open("view=explore&play=1");
    page.frame(&[]);
    page.visible = false;
    assert!(page.frames_to_rest(&[]) < 3);
    page.visible = true;
    assert_eq!(page.frames_to_rest(&[]), 100);
}

#[test]
fn a_person_who_is_watched_no_longer_leaves_no_trace() {
    for leave in [None, Some((0, 900))] {
        let mut page = Page::open("view=trial&people=10&months=3&play=0");
        page.frame(&[]);
        let before = page.session.panes.left.run.setup();
        for arm in 0..2 {
            for number in 0..10 {
                page.frame(&[Action::WatchPerson(Some((arm, number)))]);
            }
        }
        page.frame(&[Action::WatchPerson(Some((0, 0))), Action::WatchPerson(Some((1, 0)))]);
        page.frame(&[Action::WatchPerson(leave)]);
        page.frame(&[Action::SetView(View::Explore)]);
        let run = &page.session.panes.left.run;
        assert!(run.setup().seed == before.seed && run.simulation().given().is_empty(), "{leave:?}");
    }
}
