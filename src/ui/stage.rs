//! Stage component: runs the session once a frame and draws its output on one pane or two, with labels, day and scale.

use ::i18n::msg;
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{Performance, Window};

use super::catch_up::CatchUp;
use super::classroom::MarkBoard;
use super::deferred_view::DeferredViews;
use super::lens::{Lens, LensSurface};
use super::page_status::PageStatus;
use super::paper::Paper;
use super::presenting::STAGE_ID;
use super::scale_bar::ScaleBar;
use super::stage_labels::StageLabels;
use super::stage_pane::StagePane;
use super::stage_settings::follow_address;
use super::stage_surfaces::StageSurfaces;
use super::view_controls::ViewControls;
use crate::fault;
use crate::host::current_settings::CurrentSettings;
use crate::i18n::use_i18n;
use crate::state::{AnimationLoop, dynamic_flag, dynamic_text, effect, use_action_queue, use_app_state};
use session::{FrameInput, FrameStats, Session, Side};

/// Shortest time between two frames at a limited rate, ms.
const LOW_RATE_MS: f64 = 100.0;

/// The stage.
#[component]
pub fn Stage(
    /// The run.
    session: StoredValue<Session, LocalStorage>,
    /// Settings written to the address.
    settings: CurrentSettings,
    /// Whether the frame rate is limited.
    low_rate: bool,
    /// Whether labels are visible.
    labels_shown: RwSignal<bool>,
    /// What of the page is built after the first frame.
    deferred: DeferredViews,
) -> impl IntoView {
    let state = use_app_state();
    let board = NodeRef::<Div>::new();
    let view_px = RwSignal::new((1.0_f32, 1.0_f32));
    let two = state.two;
    let (surfaces, lens) = (StageSurfaces::new(), LensSurface::new());
    let preference = settings.get_untracked().renderer.unwrap_or_default();
    follow_address(settings);
    let stage = view! {
        <div class="stage" id=STAGE_ID tabindex="-1" class:stage-two=dynamic_flag(move || two.get())>
            <StagePane surfaces side=Side::Left view_px preference />
            <Show when=move || two.get()><StagePane surfaces side=Side::Right view_px preference /></Show>
            <div class="stage-labels" aria-hidden="true" node_ref=board class:off=dynamic_flag(move || !labels_shown.get())></div>
            <MarkBoard />
            <DayMark />
            <ScaleBar view_px />
            <ViewControls />
            <CatchUp />
            <Paper session />
            <Lens surface=lens view_px />
        </div>
    };
    // After the canvases exist, so that the first frame is visible.
    let i18n = use_i18n();
    effect(move || {
        let (Some(board), Some(window)) = (board.get(), web_sys::window()) else { return };
        play(window, session, (surfaces, lens), StageLabels::new(&board, i18n), (low_rate, deferred));
    });
    stage
}

#[component]
fn DayMark() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let day = move || state.view_model.with(|view_model| view_model.panes.left.readouts.day.floor());
    let slowed = move || state.view_model.with(|view_model| view_model.is_slow_motion);
    view! {
        <p class="stage-day" id="day">
            {dynamic_text(move || i18n.t_with(msg::DAY, [("day", i18n.numbers.whole(day()).into())]))}
            <span hidden=dynamic_flag(move || !slowed())>" · "{i18n.t(msg::SLOWED)}</span>
        </p>
    }
}

/// Plays frames until the stage goes.
fn play(
    window: Window,
    session: StoredValue<Session, LocalStorage>,
    (surfaces, lens): (StageSurfaces, LensSurface),
    mut labels: StageLabels,
    (low_rate, deferred): (bool, DeferredViews),
) {
    let (action_queue, state) = (use_action_queue(), use_app_state());
    let clock = window.performance();
    let (mut actions, mut last_ms) = (Vec::new(), f64::NEG_INFINITY);
    let mut status = PageStatus::new(deferred, action_queue);
    let frame = move |now_ms: f64| {
        let too_soon = low_rate && now_ms - last_ms < LOW_RATE_MS;
        if too_soon || fault::has_panicked() {
            return too_soon;
        }
        last_ms = now_ms;
        let began_ms = clock.as_ref().map_or(f64::NAN, Performance::now);
        action_queue.drain(&mut actions);
        let (viewports, visible) = (surfaces.viewports(), action_queue.visible());
        let size_px = viewports.left.css_px;
        let shown = session.try_update_value(|session| {
            let output = session.update(FrameInput {
                now_ms,
                actions: &mut actions,
                viewports,
                label_metrics: labels.metrics(),
                visible,
            });
            let is_drawn = output.panes.is_some();
            let is_partial = output.panes.is_some_and(|lists| surfaces.draw(&lists));
            let is_partial = output.lens.is_some_and(|list| lens.draw(list)) || is_partial;
            labels.write(output.labels, size_px);
            labels.write_rings([output.ring, output.lens_ring], size_px);
            (output.view_model, output.catch_up, is_drawn, is_partial)
        });
        let Some((view_model, catch_up, is_drawn, is_partial)) = shown else { return false };
        if state.catch_up.get_untracked() != catch_up {
            state.catch_up.set(catch_up);
        }
        if let Some(view_model) = view_model {
            state.publish(&view_model);
        }
        let busy_ms = clock.as_ref().map_or(f64::NAN, |clock| clock.now() - began_ms);
        session.try_update_value(|session| session.end_frame(FrameStats { busy_ms, is_drawn, is_partial }));
        status.end_frame(session.try_with_value(Session::is_settled).unwrap_or(false));
        // At rest no frame runs: whatever is asked for brings one.
        session.try_with_value(|session| !session.rests()).unwrap_or(false)
    };
    let frames = AnimationLoop::start(window, frame);
    action_queue.on_enqueue(frames.request_frame());
    let frames = StoredValue::new_local(Some(frames));
    on_cleanup(move || {
        let _ = frames.try_update_value(Option::take);
    });
}
