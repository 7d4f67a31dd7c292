//! A warm frame takes nothing from the heap: draw lists and labels are borrowed, and buffers are used again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use session::{
    Action, FrameInput, FrameStats, LabelMetrics, PaneSet, Session, SessionConfig, View, Viewport,
};

/// Time between two frames, ms: so short that few of them publish a view model or take a sample.
const FRAME_MS: f64 = 4.0;

/// Plays frames; counts those that take something from the heap without a view model, and draw.
fn allocating_frames(view: View, warm_up: u32) -> (u32, u32) {
    let mut session = Session::new(&SessionConfig { view, playing: true, ..SessionConfig::default() });
    let viewport = Viewport { css_px: (900.0, 620.0), device_px: (900, 620) };
    let metrics = LabelMetrics::default();
    let mut actions = Vec::with_capacity(4);
    let (mut allocating, mut quiet) = (0, 0);
    for frame in 0..warm_up + 100 {
        if frame == 5 {
            actions.push(Action::SelectNext);
        }
        let (mut publishes, mut draws, mut labels) = (false, false, 0);
        let allocations = allocation_counter::measure(|| {
            let output = session.update(FrameInput {
                now_ms: f64::from(frame) * FRAME_MS,
                actions: &mut actions,
                viewports: PaneSet { left: viewport, right: Some(viewport) },
                label_metrics: &metrics,
                visible: true,
            });
            publishes = output.view_model.is_some();
            draws = output.panes.is_some_and(|panes| panes.iter().all(|list| !list.cells.is_empty()));
            labels = output.labels.len();
            session.end_frame(FrameStats { busy_ms: 4.0, is_drawn: true, is_partial: false });
        });
        if frame >= warm_up && !publishes {
            assert!(draws, "frame {frame} draws nothing");
            quiet += 1;
            allocating += u32::from(allocations.count_total > 0);
        }
    }
    (allocating, quiet)
}

#[test]
fn a_warm_frame_takes_nothing_from_the_heap() {
    for view in [View::Explore, View::Compare, View::Story] {
        let (allocating, quiet) = allocating_frames(view, 400);
        assert!(quiet > 80, "{quiet} frames without a view model");
        // Once a day a sample is taken, and the time line is copied if a view model still holds the last one.
        assert!(allocating <= 2, "{view:?}: {allocating} of {quiet} frames");
    }
}
