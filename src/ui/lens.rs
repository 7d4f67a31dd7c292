//! Lens: an inset on the stage that shows one cell of the run close up while a treatment is on, with words for what is seen.

use ::i18n::msg::{self, family};
use leptos::html::{Canvas as CanvasElement, Details};
use leptos::prelude::*;
use marrow::{AgentId, EventKind};
use render::{Backend as _, DrawList, FrameStatus, SpriteKind};
use std::rc::Rc;

use super::cell_card::{amount, doing_words, kind_name};
use super::portrait::Portrait;
use crate::i18n::{I18n, Text, use_i18n};
use crate::renderer::Canvas;
use crate::state::{
    ActionQueue, dynamic_text, dynamic_value, dynamic_view, effect, memo, use_action_queue, use_app_state,
};
use crate::text::{agent_name, pane_name, target_name};
use crate::web;
use session::{Action, CellActivity, LensPlace, LensView, SelectedCell, Side};

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

/// The lens, while a treatment is on that was switched on here. For another treatment it is another one, open and in its corner.
#[component]
pub fn Lens(
    /// What it is drawn on.
    surface: LensSurface,
    /// Size of the left pane, CSS pixels.
    view_px: RwSignal<(f32, f32)>,
) -> impl IntoView {
    let view_model = use_app_state().view_model;
    let corner = RwSignal::new(0_u8);
    let subject = memo(move || {
        view_model.with(|view_model| {
            let side = view_model.panes.right.is_some().then_some(view_model.active_pane);
            view_model.lens.map(|lens| (lens.agent, side))
        })
    });
    dynamic_view(move || {
        let (agent, side) = subject.get()?;
        Some(view! { <Inset surface agent side corner view_px /> })
    })
}

/// The inset. It can be moved to another corner and closed.
#[component]
fn Inset(
    surface: LensSurface,
    agent: AgentId,
    #[prop(optional_no_strip)] side: Option<Side>,
    corner: RwSignal<u8>,
    view_px: RwSignal<(f32, f32)>,
) -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let inset = NodeRef::<Details>::new();
    follow_place(surface, inset, corner, view_px);
    let words = move |part: fn(&LensView, I18n) -> Text| {
        view_model
            .with(|view_model| view_model.lens.as_ref().map(|lens| part(lens, i18n)).unwrap_or_default())
    };
    let is_empty =
        move || view_model.with(|view_model| view_model.lens.is_none_or(|lens| lens.cell.is_none()));
    let marrow = side.map(|side| i18n.t(pane_name(side)) + ": ");
    let figure = agent.target().map(|target| view! { <Portrait figure=SpriteKind::Flag(target) /> });
    view! {
        <details class="lens" id="lens" open node_ref=inset data-folded="open" data-corner=dynamic_value(move || corner.get().to_string())>
            <summary id="lens-toggle" aria-describedby="lens-words"><span><small>{i18n.t(msg::LENS)}</small>" "{marrow}{agent_name(agent, i18n)}</span></summary>
            <button type="button" id="lens-move" class="quiet" aria-label=i18n.t(msg::LENS_MOVE) title=i18n.t(msg::LENS_MOVE)
                on:click=move |_| corner.update(|corner| *corner = (*corner + 1) % CORNERS)><span aria-hidden="true">{Text::from("⤡")}</span></button>
            <div class="lens-body" class:empty=is_empty>
                <canvas node_ref=surface.element aria-hidden="true"></canvas>
                <div class="lens-words" id="lens-words">
                    <p class="lens-cell">{figure}<span>{dynamic_text(move || words(cell_words))}</span></p>
                    <p>{dynamic_text(move || words(happens_words))}</p>
                </div>
            </div>
        </details>
    }
    .into_any()
}

/// Keeps the session told where the inset stands, and how finely its picture is drawn.
fn follow_place(
    surface: LensSurface,
    inset: NodeRef<Details>,
    corner: RwSignal<u8>,
    view_px: RwSignal<(f32, f32)>,
) {
    let (action_queue, seen) = (use_action_queue(), RwSignal::new(true));
    on_cleanup(move || {
        surface.canvas.try_set_value(None);
        action_queue.send(Action::PlaceLens(None));
    });
    let again = move || {
        // Once it stands there.
        request_animation_frame(move || {
            place(surface, inset, action_queue, seen.try_get_untracked() == Some(true));
        });
    };
    effect(move || {
        let Some(inset) = inset.get() else { return };
        web::when_intersecting(&inset, move |is_seen| seen.set(is_seen));
        web::when_measured(&inset, Rc::new(move |_| again()));
    });
    effect(move || {
        let _ = (corner.get(), view_px.get(), seen.get());
        again();
    });
}

fn place(surface: LensSurface, inset: NodeRef<Details>, action_queue: ActionQueue, seen: bool) {
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

/// What happens there, and in a line of its own what may come next.
fn happens_words(lens: &LensView, i18n: I18n) -> Text {
    step_words(lens, i18n) + "\n" + &*next_words(lens, i18n)
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
