//! Lens: an inset on the stage that shows one cell of the run close up while a treatment is on, with words for what is seen.

use ::i18n::msg::{self, family};
use leptos::html::{Canvas as CanvasElement, Section};
use leptos::prelude::*;
use marrow::{AgentId, EventKind};
use render::{Backend as _, DrawList, FrameStatus, SpriteKind};
use std::rc::Rc;

use super::cell_card::{amount, doing_words, kind_name};
use super::portrait::Portrait;
use crate::i18n::{I18n, Text, use_i18n};
use crate::renderer::Canvas;
use crate::state::{ActionQueue, use_action_queue, use_app_state};
use crate::text::{agent_name, pane_name, target_name};
use crate::web;
use session::{Action, CellActivity, LensPlace, LensView, SelectedCell};

/// Corners of the stage, in which it stands one after the other (`style/lens.css`).
const CORNERS: u8 = 4;
/// Finest grid of device pixels that is drawn.
const MOST_PIXELS_PER_CSS_PX: f64 = 2.0;

/// What the lens is drawn on: nothing until it is seen for the first time.
#[derive(Clone, Copy)]
pub struct LensSurface {
    element: NodeRef<CanvasElement>,
    canvas: StoredValue<Option<Canvas>, LocalStorage>,
}

impl LensSurface {
    /// Not on the page yet.
    pub fn new() -> Self {
        Self { element: NodeRef::new(), canvas: StoredValue::new_local(None) }
    }

    /// Draws; returns whether the picture stands in for something finer. Where there is no canvas the words stand alone.
    pub fn draw(self, list: &DrawList) -> bool {
        let draw = |canvas: &mut Option<Canvas>| {
            if canvas.is_none() {
                *canvas = self.element.get_untracked().and_then(|element| Canvas::new(element).ok());
            }
            canvas.as_mut().is_some_and(|canvas| canvas.draw(list) == FrameStatus::Partial)
        };
        self.canvas.try_update_value(draw).unwrap_or(false)
    }
}

/// The lens, while a treatment is on that was switched on here.
#[component]
pub fn Lens(
    /// What it is drawn on.
    surface: LensSurface,
    /// Size of the left pane, CSS pixels.
    view_px: RwSignal<(f32, f32)>,
) -> impl IntoView {
    let view_model = use_app_state().view_model;
    let lens = Memo::new(move |_| view_model.with(|view_model| view_model.lens));
    let (open, corner) = (RwSignal::new(true), RwSignal::new(0_u8));
    let is_there = Memo::new(move |_| lens.with(Option::is_some));
    view! { <Show when=move || is_there.get()><Inset surface lens open corner view_px /></Show> }
}

/// The inset. It can be moved to another corner and closed.
#[component]
fn Inset(
    surface: LensSurface,
    lens: Memo<Option<LensView>>,
    open: RwSignal<bool>,
    corner: RwSignal<u8>,
    view_px: RwSignal<(f32, f32)>,
) -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let agent = Memo::new(move |_| lens.get().map(|lens| lens.agent));
    let inset = NodeRef::<Section>::new();
    follow_place(surface, inset, (open, corner, view_px));
    let marrow = move || {
        let side =
            view_model.with(|view_model| view_model.panes.right.as_ref().map(|_| view_model.active_pane));
        side.map(|side| i18n.t(pane_name(side)) + ": ")
    };
    let name = move || agent.get().map(|agent| agent_name(agent, i18n)).unwrap_or_default();
    let marker = move || agent.get().and_then(AgentId::target);
    let figure = move || marker().map(|target| view! { <Portrait figure=SpriteKind::Flag(target) /> });
    let words = move |part: fn(&LensView, I18n) -> Text| {
        move || lens.with(|lens| lens.as_ref().map(|lens| part(lens, i18n)).unwrap_or_default())
    };
    let toggle_name = move || i18n.t(if open.get() { msg::LENS_CLOSE } else { msg::LENS_OPEN });
    view! {
        <section class="lens" id="lens" node_ref=inset aria-labelledby="lens-name"
            class:closed=move || !open.get() data-corner=move || corner.get().to_string()>
            <canvas node_ref=surface.element aria-hidden="true" hidden=move || lens.with(|lens| lens.is_none_or(|lens| lens.cell.is_none()))></canvas>
            <div class="lens-words">
                <h3 id="lens-name"><span class="visually-hidden">{i18n.t(msg::LENS)}" "</span>{marrow}{name}</h3>
                <div id="lens-words">
                    <p class="lens-cell">{figure}<span>{words(cell_words)}</span></p>
                    <p>{words(step_words)}</p>
                    <p>{words(next_words)}</p>
                </div>
            </div>
            <p class="lens-buttons">
                <button type="button" id="lens-move" hidden=move || !open.get() aria-label=i18n.t(msg::LENS_MOVE) title=i18n.t(msg::LENS_MOVE)
                    on:click=move |_| corner.update(|corner| *corner = (*corner + 1) % CORNERS)><span aria-hidden="true">"⤡"</span></button>
                <button type="button" id="lens-toggle" aria-expanded=move || open.get().to_string() aria-describedby="lens-words"
                    aria-label=toggle_name title=toggle_name on:click=move |_| open.update(|open| *open = !*open)>
                    <span aria-hidden="true">{move || if open.get() { Text::from("×") } else { i18n.t(msg::LENS) }}</span></button>
            </p>
        </section>
    }
    .into_any()
}

/// Keeps the session told where the inset stands, and how finely its picture is drawn.
fn follow_place(
    surface: LensSurface,
    inset: NodeRef<Section>,
    (open, corner, view_px): (RwSignal<bool>, RwSignal<u8>, RwSignal<(f32, f32)>),
) {
    let (action_queue, seen) = (use_action_queue(), RwSignal::new(true));
    let place: Rc<dyn Fn()> =
        Rc::new(move || place(surface, inset, action_queue, seen.try_get_untracked() == Some(true)));
    on_cleanup(move || {
        surface.canvas.try_set_value(None);
        action_queue.send(Action::PlaceLens(None));
    });
    let again = Rc::clone(&place);
    Effect::new(move |_| {
        let Some(inset) = inset.get() else { return };
        web::when_intersecting(&inset, move |is_seen| seen.set(is_seen));
        let again = Rc::clone(&again);
        web::when_measured(&inset, Rc::new(move |_| again()));
    });
    Effect::new(move |_| {
        let _ = (open.get(), corner.get(), view_px.get(), seen.get());
        let place = Rc::clone(&place);
        // Once it stands there.
        request_animation_frame(move || place());
    });
}

fn place(surface: LensSurface, inset: NodeRef<Section>, action_queue: ActionQueue, seen: bool) {
    let (Some(inset), Some(canvas)) =
        (inset.try_get_untracked().flatten(), surface.element.try_get_untracked().flatten())
    else {
        return;
    };
    let (left, top) = (inset.offset_left() as f32, inset.offset_top() as f32);
    let (width, height) = (inset.offset_width() as f32, inset.offset_height() as f32);
    let density = web_sys::window()
        .map_or(1.0, |window| window.device_pixel_ratio())
        .clamp(1.0, MOST_PIXELS_PER_CSS_PX);
    let pixels = |length: i32| if seen { (f64::from(length) * density).round() as u32 } else { 0 };
    let picture_px = (pixels(canvas.client_width()), pixels(canvas.client_height()));
    let place = LensPlace { box_px: [left, top, left + width, top + height], picture_px };
    action_queue.send(Action::PlaceLens((width > 0.0).then_some(place)));
}

/// What the cell is, and how many of the markers it has.
fn cell_words(lens: &LensView, i18n: I18n) -> Text {
    let Some(cell) = &lens.cell else {
        let none = if lens.agent.target().is_some() { msg::LENS_NONE_MARKED } else { msg::LENS_NONE };
        return i18n.t(if lens.is_gone { msg::DOING_GONE } else { none });
    };
    let name = kind_name(cell.kind, i18n);
    let Some(target) = lens.agent.target() else { return name };
    let amount = amount(cell.flags[target as usize], i18n);
    format!("{name}. {}: {amount}.", target_name(target)).into()
}

/// What the medicine does there.
fn step_words(lens: &LensView, i18n: I18n) -> Text {
    let Some(cell) = &lens.cell else { return Text::default() };
    let told = lens
        .step
        .filter(|_| is_alone(cell))
        .filter(|step| matches!(step, EventKind::Bound | EventKind::PayloadReleased));
    match told {
        Some(step) => {
            format!("{}: {}", agent_name(lens.agent, i18n), i18n.t(family::EVENT.id(step.id()))).into()
        }
        None => doing_words(cell.activity, i18n),
    }
}

/// Whether nobody holds it, and it does not die.
fn is_alone(cell: &SelectedCell) -> bool {
    use marrow::CellState::{Dying, Engulfed};
    matches!(cell.activity, CellActivity::Alone(state) if !matches!(state, Dying | Engulfed))
}

/// What may come next.
fn next_words(lens: &LensView, i18n: I18n) -> Text {
    let next = lens.next.and_then(|next| family::NEXT.find(next.id()));
    match next {
        Some(next) if lens.cell.is_some() => format!("{} {}", i18n.t(msg::LENS_NEXT), i18n.t(next)).into(),
        _ if lens.step == Some(EventKind::BrakeCovered) => i18n.t(msg::EVIDENCE_BRAKE),
        _ => Text::default(),
    }
}
