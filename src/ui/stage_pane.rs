//! One pane of the stage: a canvas that is drawn with as many device pixels as it has, within a cap.

use leptos::html::{Canvas as CanvasElement, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, Window};

use super::Reader;
use crate::backend::Canvas;
use crate::session::{Action, Dispatch, Session, Side, Signals, View};

/// Most device pixels that are drawn; larger panes are drawn coarser and scaled up by the browser.
const MOST_PIXELS: f64 = 1920.0 * 1080.0;
/// Finest grid of device pixels that is used; beyond it nobody sees a difference.
const MOST_PIXELS_PER_CSS_PX: f64 = 2.0;

/// The pane of a side. The left one is measured for names and scale.
#[component]
pub fn StagePane(
    /// What is shown.
    session: StoredValue<Session, LocalStorage>,
    /// Which of its panes.
    side: Side,
    /// Size of the left pane in CSS pixels.
    view_px: RwSignal<(f32, f32)>,
) -> impl IntoView {
    let (reader, signals) = (Reader::here(), Signals::here());
    let (frame, canvas) = (NodeRef::<Div>::new(), NodeRef::<CanvasElement>::new());
    Effect::new(move |_| {
        let (Some(frame), Some(canvas), Some(window)) = (frame.get(), canvas.get(), web_sys::window()) else {
            return;
        };
        if let Some(canvas) = Canvas::new(canvas) {
            session.update_value(|session| session.use_backend(side, Box::new(canvas)));
        }
        watch_size(&window, frame.into(), side, view_px);
    });
    let two = Memo::new(move |_| signals.view.get() == View::Compare);
    let name = move || if two.get() { reader.text(&format!("pane-{}", side.id())) } else { String::new() };
    let described = if side == Side::Left { "description" } else { "difference" };
    view! {
        <div class="stage-pane" node_ref=frame>
            <canvas node_ref=canvas role="img" aria-describedby=described
                aria-label=move || format!("{} {}", name(), reader.text("stage-picture")).trim().to_owned()></canvas>
            <p class="pane-name" hidden=move || !two.get()>{name}</p>
        </div>
    }
}

/// Tells the session how many device pixels there are, whenever that changes.
fn watch_size(window: &Window, pane: Element, side: Side, view_px: RwSignal<(f32, f32)>) {
    let (dispatch, window, watched) = (Dispatch::here(), window.clone(), pane.clone());
    let measure = move || {
        let (width, height) = (f64::from(pane.client_width()), f64::from(pane.client_height()));
        let density = window.device_pixel_ratio().clamp(1.0, MOST_PIXELS_PER_CSS_PX);
        let cap = (MOST_PIXELS / (width * height * density * density).max(1.0)).sqrt().min(1.0);
        let pixels = |length: f64| (length * density * cap).round().max(1.0) as u32;
        if side == Side::Left {
            let _ = view_px.try_set((width as f32, height as f32));
        }
        dispatch.send(Action::Resize(side, pixels(width), pixels(height)));
    };
    measure();
    let changed = Closure::<dyn FnMut()>::new(measure);
    let Ok(observer) = ResizeObserver::new(changed.as_ref().unchecked_ref()) else { return };
    observer.observe(&watched);
    let kept = StoredValue::new_local(Some((observer, changed)));
    on_cleanup(move || {
        if let Some(Some((observer, _))) = kept.try_update_value(Option::take) {
            observer.disconnect();
        }
    });
}
