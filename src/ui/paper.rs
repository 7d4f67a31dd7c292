//! Picture on paper: before the page is printed, the rasteriser draws each pane anew at the paper's width, whole, with its names
//! and its scale, whatever draws on the screen.

use ::i18n::msg;
use leptos::html::Div;
use leptos::prelude::*;
use render::{Backend as _, PaintBudget};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCanvasElement, HtmlElement};

use super::scale_bar::scale_length_um;
use super::stage_labels::StageLabels;
use crate::i18n::{I18n, use_i18n};
use crate::renderer::Canvas;
use crate::text::pane_name;
use crate::web;
use session::{Paper, PaperSize, Session, Side};

/// CSS pixels to a millimetre.
const CSS_PX_PER_MM: f32 = 96.0 / 25.4;
/// A picture on paper: width between the margins (`style/print.css`), and heights in the story, which has many words, and elsewhere.
const WIDTH_MM: f32 = 184.0;
const STORY_HEIGHT_MM: f32 = 78.0;
const RUN_HEIGHT_MM: f32 = 84.0;
/// Pixels that are drawn from left to right.
const WIDTH_PX: f32 = 1_840.0;

/// Nothing on the screen; on paper the picture.
#[component]
pub fn Paper(
    /// The run.
    session: StoredValue<Session, LocalStorage>,
) -> impl IntoView {
    let (i18n, sheet) = (use_i18n(), NodeRef::<Div>::new());
    if let Some(window) = web_sys::window() {
        web::listen(&window, "beforeprint", move |_| {
            if let Some(sheet) = sheet.try_get_untracked().flatten() {
                session.try_with_value(|session| draw(&sheet, session, i18n));
            }
        });
        web::listen(&window, "afterprint", move |_| {
            if let Some(sheet) = sheet.try_get_untracked().flatten() {
                sheet.set_text_content(None);
            }
        });
    }
    view! { <div class="paper" id="paper" node_ref=sheet aria-hidden="true"></div> }
}

fn draw(sheet: &HtmlElement, session: &Session, i18n: I18n) {
    sheet.set_text_content(None);
    let height_mm = if session.tells_story() { STORY_HEIGHT_MM } else { RUN_HEIGHT_MM };
    let _ = sheet.style().set_property("height", &format!("{height_mm}mm"));
    let two = session.compares();
    let width_mm = if two { WIDTH_MM / 2.0 } else { WIDTH_MM };
    let css_px = (width_mm * CSS_PX_PER_MM, height_mm * CSS_PX_PER_MM);
    let size = PaperSize { css_px, density: WIDTH_PX / (WIDTH_MM * CSS_PX_PER_MM) };
    let papers = session.paper(size);
    for (side, paper) in Side::ALL.into_iter().filter_map(|side| Some((side, papers.get(side)?))) {
        let name = two.then(|| i18n.t(pane_name(side)));
        draw_pane(sheet, paper, css_px, (name.as_deref(), side), i18n);
    }
}

/// Plain elements: what is printed is fixed once the handler returns.
fn draw_pane(
    sheet: &Element,
    paper: &Paper,
    css_px: (f32, f32),
    (name, side): (Option<&str>, Side),
    i18n: I18n,
) {
    let Some(pane) = child(sheet, "div", "paper-pane") else { return };
    if let Some(canvas) =
        child(&pane, "canvas", "").and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok())
        && let Ok(mut canvas) = Canvas::with_budget(canvas, PaintBudget::Unlimited)
    {
        canvas.draw(paper.draw_list());
    }
    // Names belong to the left pane.
    if side == Side::Left
        && let Some(board) = child(&pane, "div", "stage-labels")
    {
        StageLabels::new(&board, i18n).write(paper.labels(), css_px);
    }
    if let Some(name) = name
        && let Some(title) = child(&pane, "p", "pane-name")
    {
        title.set_text_content(Some(name));
    }
    if let Some(scale) = child(&pane, "p", "stage-scale")
        && let Some(bar) = child(&scale, "span", "stage-scale-bar")
    {
        let length_um = scale_length_um(paper.width_um);
        let width_px = length_um / paper.width_um * css_px.0;
        let _ = bar
            .dyn_ref::<HtmlElement>()
            .map(|bar| bar.style().set_property("width", &format!("{width_px:.0}px")));
        let words = i18n.t_with(msg::SCALE, [("length", i18n.numbers.whole(length_um).into())]);
        let _ = scale.append_with_str_1(&words);
    }
}

fn child(parent: &Element, tag: &str, class: &str) -> Option<Element> {
    let element = parent.owner_document()?.create_element(tag).ok()?;
    element.set_class_name(class);
    parent.append_child(&element).ok()?;
    Some(element)
}
