//! A session that goes through views and days, and starts again, keeps nothing of what is over.

use session::settings::{SettingsPatch, parse};
use session::{
    Action, Environment, FrameInput, FrameStats, LabelMetrics, PaneSet, Session, SessionConfig, View,
    Viewport,
};

const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

fn play(session: &mut Session, now_ms: &mut f64, actions: &mut Vec<Action>, frames: u32) {
    let viewport = Viewport { css_px: (900.0, 620.0), device_px: (900, 620) };
    let metrics = LabelMetrics::default();
    for _ in 0..frames {
        *now_ms += 100.0;
        session.update(FrameInput {
            now_ms: *now_ms,
            actions,
            viewports: PaneSet { left: viewport, right: Some(viewport) },
            label_metrics: &metrics,
            visible: true,
        });
        session.end_frame(FrameStats { busy_ms: 4.0, is_drawn: true, is_partial: false });
    }
}

/// One visitor after another in a hall: every view, days with treatments, and the page starts again.
fn visit(session: &mut Session, now_ms: &mut f64, actions: &mut Vec<Action>) {
    for settings in [
        "view=explore&therapies=car_t,antibody:cd38&play=1&speed=4",
        "view=compare&therapies=chemo&right=bispecific:bcma&play=1&speed=4",
        "view=story&chapter=3&beat=2&play=1&speed=4",
        "view=trial&people=10&months=3",
    ] {
        actions.push(Action::Apply(SettingsPatch::new(&parse(settings, "").0, &DEVICE)));
        play(session, now_ms, actions, 80);
    }
    actions.push(Action::Reset(SessionConfig {
        view: View::Story,
        playing: true,
        ..SessionConfig::default()
    }));
    play(session, now_ms, actions, 10);
}

#[test]
fn what_is_over_is_gone() {
    let mut session = Session::new(&SessionConfig { playing: true, ..SessionConfig::default() });
    let (mut now_ms, mut actions) = (0.0, Vec::new());
    let mut kept =
        || allocation_counter::measure(|| visit(&mut session, &mut now_ms, &mut actions)).bytes_current;
    // What is kept for later is there after the first.
    kept();
    let visits = [kept(), kept(), kept()];
    assert!(visits.iter().sum::<i64>().abs() < 1_024, "bytes kept by each visit: {visits:?}");
}
