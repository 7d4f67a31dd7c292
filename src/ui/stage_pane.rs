//! One pane of the stage: a picture that is drawn with as many device pixels as it has, within a cap, by the best renderer
//! that the browser offers.

use ::i18n::msg;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::key_owner::Focus;
use super::stage_surfaces::StageSurfaces;
use super::zoom_gestures;
use crate::i18n::{Text, use_i18n};
use crate::renderer::{RendererCallbacks, RendererKind, RendererSelector};
use crate::state::{dynamic_flag, dynamic_text, effect, use_action_queue, use_app_state};
use crate::text::pane_title;
use crate::web::{self, Measures};
use session::settings::RendererPreference;
use session::{Action, Side, Viewport};

/// Most device pixels that are drawn; larger panes are drawn coarser and scaled up by the browser.
const MOST_PIXELS: f64 = 1920.0 * 1080.0;
/// Finest grid of device pixels that is used; beyond it nobody sees a difference.
const MOST_PIXELS_PER_CSS_PX: f64 = 2.0;

/// The pane of a side. The left one is measured for names and scale.
#[component]
pub fn StagePane(
    /// Where it is drawn.
    surfaces: StageSurfaces,
    /// Which pane it is.
    side: Side,
    /// Size of the left pane in CSS pixels.
    view_px: RwSignal<(f32, f32)>,
    /// Which renderer is asked for.
    preference: RendererPreference,
) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let action_queue = use_action_queue();
    let (frame, renderer) = (NodeRef::<Div>::new(), RwSignal::new(RendererKind::default()));
    effect(move || {
        let Some(frame) = frame.get() else { return };
        let selector = RendererSelector::new(frame.clone().into(), preference, callbacks(renderer));
        surfaces.attach(side, selector);
        on_cleanup(move || surfaces.detach(side));
        action_queue.send(Action::Redraw);
        let is_meant = || web::is_fullscreen() || (web::is_entered() && Focus::now().is_on_stage());
        web::drop_with_owner(zoom_gestures::listen(&frame, action_queue, is_meant));
        watch_size(&frame, side, surfaces, view_px);
    });
    let two = state.two;
    let name =
        move || if two.get() { i18n.t(pane_title(side, state.position.get())) } else { Text::default() };
    let described = if side == Side::Left { "description" } else { "difference" };
    // A pointer's short way to what the button `look` does. The right pane looks from the same place.
    let pick = move |event: MouseEvent| {
        let (width, height) = view_px.get_untracked();
        action_queue
            .send(Action::SelectAt(event.offset_x() as f32 / width, event.offset_y() as f32 / height));
    };
    let label = move || {
        let day = state
            .view_model
            .with(|view_model| view_model.panes.get(side).map_or(0.0, |pane| pane.readouts.day.floor()));
        let day = i18n.t_with(msg::WORDS_DAY, [("day", i18n.numbers.whole(day).into())]);
        let name =
            Some(name()).filter(|name| !name.is_empty()).map(|name| format!("{name}. ")).unwrap_or_default();
        format!("{name}{} {day}", i18n.t(msg::STAGE_PICTURE))
    };
    let is_shown = move || renderer.get() != RendererKind::None;
    view! {
        <div class="stage-pane" data-renderer=move || renderer.get().id()>
            <div class="stage-picture" node_ref=frame role="img" aria-hidden=move || (!is_shown()).then_some("true") aria-describedby=described on:click=pick
                aria-label=label></div>
            <p class="pane-name" hidden=dynamic_flag(move || !two.get())>{dynamic_text(name)}</p>
            <p class="no-picture" hidden=is_shown>{i18n.t(msg::NO_PICTURE)}</p>
        </div>
    }
}

/// The page shows what draws the picture, and brings a frame when that changes.
fn callbacks(renderer: RwSignal<RendererKind>) -> RendererCallbacks {
    let action_queue = use_action_queue();
    RendererCallbacks {
        on_switch: Rc::new(move |kind| renderer.set(kind)),
        request_frame: Rc::new(move || action_queue.send(Action::Redraw)),
    }
}

/// Keeps the viewport of a pane current.
fn watch_size(pane: &Element, side: Side, surfaces: StageSurfaces, view_px: RwSignal<(f32, f32)>) {
    let action_queue = use_action_queue();
    let show: Rc<dyn Fn(Measures)> = Rc::new(move |measures: Measures| {
        let (width, height) = measures.css_px;
        let density = measures.density.clamp(1.0, MOST_PIXELS_PER_CSS_PX);
        let cap = (MOST_PIXELS / (width * height * density * density)).sqrt().min(1.0);
        let pixels = |length: f64| (length * density * cap).round().max(1.0) as u32;
        let css_px = (width as f32, height as f32);
        if side == Side::Left {
            view_px.set(css_px);
        }
        surfaces.set_viewport(side, Viewport { css_px, device_px: (pixels(width), pixels(height)) });
        action_queue.send(Action::Redraw);
    });
    let (first, measured) = (Rc::clone(&show), pane.clone());
    let measure = move || Measures::of(&measured).into_iter().for_each(|measures| first(measures));
    match side {
        // The page is laid out for it: at the start in a task of its own.
        Side::Left => web::drop_with_owner(Timeout::new(0, measure)),
        Side::Right => measure(),
    }
    web::when_measured(pane, show);
}
