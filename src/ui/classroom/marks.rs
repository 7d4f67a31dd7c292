//! Marks on the stage: a large spot that points, and lines drawn by mouse, touch or pen, each with a halo so that it is seen on any
//! ground. Each pointer draws a line of its own, so several people at one panel do not get in each other's way. Marks go with the
//! step that they were made on; no link and no file holds them.

use std::fmt::Write as _;

use leptos::html::{Div, Span};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::state::{effect, use_app_state};
use crate::web;

/// Lines are drawn on a grid of so many by so many units, whatever the stage's size.
const GRID: f64 = 1_000.0;
const SVG: &str = "http://www.w3.org/2000/svg";
/// A line, from back to front.
const LAYERS: [&str; 2] = ["mark-halo", "mark-line"];
/// A line ends after so many letters: a panel sends hundreds of places a second, and each draws the line anew.
const MOST_LETTERS: usize = 20_000;

/// What a pointer does on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// Looks at cells, as ever.
    #[default]
    None,
    /// Moves the spot.
    Point,
    /// Draws.
    Draw,
}

/// A line that a pointer is drawing.
struct Stroke {
    pointer: i32,
    layers: [Element; 2],
    points: String,
}

/// The tool, and what has been drawn. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Marks {
    /// What a pointer does.
    pub tool: RwSignal<Tool>,
    board: NodeRef<Div>,
    spot: NodeRef<Span>,
    strokes: StoredValue<Vec<Stroke>, LocalStorage>,
}

impl Marks {
    /// Those of this page, for all its components.
    pub fn provide() -> Self {
        let marks = Self {
            tool: RwSignal::default(),
            board: NodeRef::new(),
            spot: NodeRef::new(),
            strokes: StoredValue::new_local(Vec::new()),
        };
        provide_context(marks);
        let (view, position) = (use_app_state().view, use_app_state().position);
        effect(move || {
            view.track();
            position.track();
            marks.clear();
        });
        marks
    }

    /// Takes a tool in hand, or puts it back.
    pub fn toggle(self, tool: Tool) {
        self.tool.update(|now| *now = if *now == tool { Tool::None } else { tool });
        self.show_spot(false);
    }

    /// Wipes the board.
    pub fn clear(self) {
        self.strokes.try_update_value(Vec::clear);
        if let Some(sheet) = self.sheet() {
            sheet.set_text_content(None);
        }
        self.show_spot(false);
    }

    /// Where lines stand.
    fn sheet(self) -> Option<Element> {
        self.board.try_get_untracked()??.query_selector("svg").ok()?
    }

    fn show_spot(self, is_shown: bool) {
        if let Some(spot) = self.spot.try_get_untracked().flatten() {
            spot.set_hidden(!is_shown);
        }
    }

    /// A pointer does something on the board.
    fn on_pointer(self, event: &PointerEvent) {
        let (kind, tool) = (event.type_(), self.tool.get_untracked());
        let Some(board) = self.board.get_untracked() else { return };
        match (kind.as_str(), tool) {
            ("pointerdown", Tool::Draw) => {
                // The line goes on where the pointer leaves the stage.
                let _ = board.set_pointer_capture(event.pointer_id());
                self.begin(&board, event);
            }
            ("pointermove", Tool::Draw) => self.go_on(&board, event),
            ("pointerdown" | "pointermove", Tool::Point) => self.point(event),
            ("pointerup" | "pointercancel" | "pointerleave", _) => {
                self.strokes.update_value(|strokes| strokes.retain(|one| one.pointer != event.pointer_id()));
                if kind != "pointerup" {
                    self.show_spot(false);
                }
            }
            _ => {}
        }
    }

    fn begin(self, board: &HtmlElement, event: &PointerEvent) {
        let made = || {
            let (sheet, document) = (self.sheet()?, web::document()?);
            let line = |class: &str| {
                let line = document.create_element_ns(Some(SVG), "polyline").ok()?;
                line.set_attribute("class", class).ok()?;
                sheet.append_child(&line).ok()?;
                Some(line)
            };
            let [halo, front] = LAYERS.map(line);
            Some(Stroke { pointer: event.pointer_id(), layers: [halo?, front?], points: String::new() })
        };
        if let Some(stroke) = made() {
            self.strokes.update_value(|strokes| strokes.push(stroke));
            // A tap leaves a dot.
            self.go_on(board, event);
            self.go_on(board, event);
        }
    }

    fn go_on(self, board: &HtmlElement, event: &PointerEvent) {
        let frame = board.get_bounding_client_rect();
        let share = |at: i32, start: f64, length: f64| GRID * (f64::from(at) - start) / length.max(1.0);
        let x = share(event.client_x(), frame.left(), frame.width());
        let y = share(event.client_y(), frame.top(), frame.height());
        self.strokes.update_value(|strokes| {
            let Some(stroke) = strokes.iter_mut().find(|one| one.pointer == event.pointer_id()) else {
                return;
            };
            if stroke.points.len() < MOST_LETTERS {
                let _ = write!(stroke.points, "{x:.0},{y:.0} ");
                for layer in &stroke.layers {
                    let _ = layer.set_attribute("points", &stroke.points);
                }
            }
        });
    }

    fn point(self, event: &PointerEvent) {
        let Some(spot) = self.spot.get_untracked() else { return };
        let to = format!("translate({}px,{}px)", event.offset_x(), event.offset_y());
        let _ = HtmlElement::style(&spot).set_property("transform", &to);
        spot.set_hidden(false);
    }
}

/// What lies over the stage: nothing that a pointer meets, unless a tool is in hand.
#[component]
pub fn MarkBoard() -> impl IntoView {
    let marks: Marks = expect_context();
    effect(move || {
        let Some(board) = marks.board.get() else { return };
        for kind in ["pointerdown", "pointermove", "pointerup", "pointercancel", "pointerleave"] {
            web::listen(&board, kind, move |event| marks.on_pointer(event.unchecked_ref()));
        }
    });
    let tool = move || format!("{:?}", marks.tool.get());
    view! {
        <div class="marks" id="marks" node_ref=marks.board aria-hidden="true" data-tool=tool>
            <svg viewBox=format!("0 0 {GRID} {GRID}") preserveAspectRatio="none"></svg>
            <span class="mark-spot" id="mark-spot" node_ref=marks.spot prop:hidden=true></span>
        </div>
    }
    .into_any()
}
