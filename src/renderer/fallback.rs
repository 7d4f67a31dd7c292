//! The ways there are to show the picture, best first: a graphics processor, the raster on a canvas, none. Tried at the
//! start, and again when the graphics processor is taken away or comes back; the run does not notice.

use std::cell::Cell;
use std::rc::Rc;

use render::{Backend, DrawList, FrameStatus};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCanvasElement};

use super::listening::Listening;
use super::{Canvas, Webgl2};

/// How often a graphics processor that was taken away is trusted again.
const MOST_RETURNS: u32 = 3;

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// A graphics processor where there is a real one.
    #[default]
    Auto,
    /// A graphics processor, even one that is played in software.
    Webgl2,
    /// The raster.
    Raster,
}

impl Wish {
    /// The wish of this id.
    pub fn from_id(id: &str) -> Self {
        match id {
            "webgl2" => Self::Webgl2,
            "raster" => Self::Raster,
            _ => Self::Auto,
        }
    }
}

/// What shows the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// A graphics processor.
    Webgl2,
    /// The raster, on a canvas.
    Raster,
    /// Nothing can: the words tell what there would be to see.
    #[default]
    Nothing,
}

impl Renderer {
    /// Its name on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Webgl2 => "webgl2",
            Self::Raster => "raster",
            Self::Nothing => "nothing",
        }
    }
}

/// What the page hears of it.
#[derive(Clone)]
pub struct Hearing {
    /// Another way is taken.
    pub shows: Rc<dyn Fn(Renderer)>,
    /// The next frame is to be drawn even if nothing moves.
    pub needs_frame: Rc<dyn Fn()>,
}

/// A canvas inside an element of the page, always drawn on in the best way there is.
pub struct Ladder {
    within: Element,
    rung: Rung,
    /// The canvas whose graphics processor was taken away.
    waiting: Option<TrackedMetric>,
    returns: u32,
    hearing: Hearing,
}

enum Rung {
    Webgl2(Box<Webgl2>, TrackedMetric),
    Raster(Box<Canvas>),
    Nothing,
}

/// A canvas, and whether the browser has given its graphics processor back.
struct TrackedMetric {
    canvas: HtmlCanvasElement,
    is_back: Rc<Cell<bool>>,
    _listening: [Listening; 2],
}

impl Ladder {
    /// Begins at the top.
    pub fn new(within: Element, wish: Wish, hearing: Hearing) -> Self {
        let mut ladder = Self { within, rung: Rung::Nothing, waiting: None, returns: 0, hearing };
        let first = if wish == Wish::Raster { None } else { ladder.begin_webgl2(wish == Wish::Auto) };
        match first {
            Some(rung) => ladder.take(rung),
            None => ladder.take_raster(),
        }
        ladder
    }

    fn begin_webgl2(&self, hardware: bool) -> Option<Rung> {
        let canvas = self.new_canvas()?;
        let backend = Webgl2::new(&canvas, hardware)?;
        Some(Rung::Webgl2(Box::new(backend), TrackedMetric::new(canvas, &self.hearing)?))
    }

    fn take_raster(&mut self) {
        let raster = self.new_canvas().and_then(Canvas::new);
        self.take(raster.map_or(Rung::Nothing, |canvas| Rung::Raster(Box::new(canvas))));
    }

    fn take(&mut self, rung: Rung) {
        let (renderer, canvas) = match &rung {
            Rung::Webgl2(_, watched) => (Renderer::Webgl2, Some(&watched.canvas)),
            Rung::Raster(canvas) => (Renderer::Raster, Some(canvas.element())),
            Rung::Nothing => (Renderer::Nothing, None),
        };
        self.within.set_text_content(None);
        if let Some(canvas) = canvas {
            let _ = self.within.append_child(canvas);
        }
        self.rung = rung;
        (self.hearing.shows)(renderer);
    }

    /// A graphics processor draws at most what its browser leaves it: looks whether it still does.
    fn look(&mut self) {
        if matches!(&self.rung, Rung::Webgl2(backend, _) if backend.is_lost()) {
            if let Rung::Webgl2(_, watched) = std::mem::replace(&mut self.rung, Rung::Nothing) {
                self.waiting = Some(watched);
            }
            self.take_raster();
        }
        let is_back = self.waiting.as_ref().is_some_and(|waiting| waiting.is_back.take());
        if is_back && self.returns < MOST_RETURNS {
            self.go_back();
        }
    }

    fn go_back(&mut self) {
        self.returns += 1;
        let Some(watched) = self.waiting.take() else { return };
        if let Some(backend) = Webgl2::new(&watched.canvas, false) {
            self.take(Rung::Webgl2(Box::new(backend), watched));
        }
    }

    fn new_canvas(&self) -> Option<HtmlCanvasElement> {
        self.within.owner_document()?.create_element("canvas").ok()?.dyn_into().ok()
    }
}

impl Backend for Ladder {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        self.look();
        match &mut self.rung {
            Rung::Webgl2(backend, _) => backend.draw(list),
            Rung::Raster(backend) => backend.draw(list),
            Rung::Nothing => FrameStatus::Complete,
        }
    }
}

impl TrackedMetric {
    /// Asks for a frame when the graphics processor goes or comes.
    fn new(canvas: HtmlCanvasElement, hearing: &Hearing) -> Option<Self> {
        let is_back = Rc::new(Cell::new(false));
        let (gone, come) = (Rc::clone(&hearing.needs_frame), Rc::clone(&hearing.needs_frame));
        let back = Rc::clone(&is_back);
        let lost = Listening::new(&canvas, &["webglcontextlost"], move |event| {
            // Without this it would never be given back.
            event.prevent_default();
            gone();
        })?;
        let restored = Listening::new(&canvas, &["webglcontextrestored"], move |_| {
            back.set(true);
            come();
        })?;
        Some(Self { canvas, is_back, _listening: [lost, restored] })
    }
}
