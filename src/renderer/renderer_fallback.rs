//! Renderer fallback: WebGL 2, else the raster on a canvas, else nothing but words. Chosen at the start, and again when the
//! GPU is taken away or comes back; the run does not notice.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use render::{Backend, DrawList, FrameStatus};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCanvasElement};

use super::{Canvas, RendererError, Webgl2};
use session::settings::RendererPreference;

/// How often a GPU that was taken away is trusted again.
const MOST_RESTORES: u32 = 3;

/// Which renderer draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RendererKind {
    /// WebGL 2.
    Webgl2,
    /// The raster, on a canvas.
    Raster,
    /// None can: the words say what there would be to see.
    #[default]
    None,
}

impl RendererKind {
    /// Its name on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Webgl2 => "webgl2",
            Self::Raster => "raster",
            Self::None => "nothing",
        }
    }
}

/// What the page is told.
#[derive(Clone)]
pub struct RendererCallbacks {
    /// Another renderer draws from now on.
    pub on_switch: Rc<dyn Fn(RendererKind)>,
    /// The next frame is to be drawn even if nothing moves.
    pub request_frame: Rc<dyn Fn()>,
}

/// A canvas inside an element of the page, always drawn on by the best renderer there is. A canvas that has given one kind of
/// context never gives another, so each renderer makes its own.
pub struct RendererSelector {
    within: Element,
    active: Active,
    /// The canvas whose GPU was taken away.
    lost: Option<ContextLossWatch>,
    restores: u32,
    callbacks: RendererCallbacks,
    /// Why a better renderer does not draw.
    error: Option<RendererError>,
}

enum Active {
    Webgl2(Box<Webgl2>, ContextLossWatch),
    Raster(Box<Canvas>),
    None,
}

/// A canvas, and whether the browser has given its GPU back.
struct ContextLossWatch {
    canvas: HtmlCanvasElement,
    is_restored: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

impl RendererSelector {
    /// Begins with the best renderer that is wanted and works.
    pub fn new(within: Element, preference: RendererPreference, callbacks: RendererCallbacks) -> Self {
        let mut selector =
            Self { within, active: Active::None, lost: None, restores: 0, callbacks, error: None };
        let webgl2 = match preference {
            RendererPreference::Raster => None,
            RendererPreference::Auto => selector.init_webgl2(true),
            RendererPreference::Webgl2 => selector.init_webgl2(false),
        };
        match webgl2 {
            Some(webgl2) => selector.switch_to(webgl2),
            None => selector.switch_to_raster(),
        }
        selector
    }

    /// Which renderer draws.
    pub const fn kind(&self) -> RendererKind {
        match self.active {
            Active::Webgl2(..) => RendererKind::Webgl2,
            Active::Raster(_) => RendererKind::Raster,
            Active::None => RendererKind::None,
        }
    }

    /// Its name.
    pub const fn name(&self) -> &'static str {
        self.kind().id()
    }

    /// What draws, with what, and why nothing better does: for reports of faults.
    pub fn debug_info(&self) -> String {
        let gpu = match &self.active {
            Active::Webgl2(renderer, _) => renderer.gpu_name(),
            Active::Raster(_) | Active::None => String::new(),
        };
        let error = self.error.as_ref().map_or_else(String::new, ToString::to_string);
        let parts = [self.name(), &gpu, &error];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    }

    fn init_webgl2(&mut self, hardware: bool) -> Option<Active> {
        let canvas = self.new_canvas()?;
        let renderer = self.noted(Webgl2::new(&canvas, hardware))?;
        let watch = ContextLossWatch::new(canvas, &self.callbacks);
        Some(Active::Webgl2(Box::new(renderer), watch))
    }

    fn switch_to_raster(&mut self) {
        let raster = self.new_canvas().and_then(|canvas| self.noted(Canvas::new(canvas)));
        self.switch_to(raster.map_or(Active::None, |canvas| Active::Raster(Box::new(canvas))));
    }

    fn switch_to(&mut self, next: Active) {
        let canvas = match &next {
            Active::Webgl2(_, watch) => Some(&watch.canvas),
            Active::Raster(canvas) => Some(canvas.element()),
            Active::None => None,
        };
        self.within.set_text_content(None);
        if let Some(canvas) = canvas {
            let _ = self.within.append_child(canvas);
        }
        self.active = next;
        log::info!("renderer: {}", self.debug_info());
        (self.callbacks.on_switch)(self.kind());
    }

    /// The browser may take a GPU away at any time: looks whether it has, or has given it back.
    fn check_context(&mut self) {
        if matches!(&self.active, Active::Webgl2(renderer, _) if renderer.is_lost()) {
            if let Active::Webgl2(_, watch) = std::mem::replace(&mut self.active, Active::None) {
                self.lost = Some(watch);
            }
            self.error = Some(RendererError::NoResource("GPU: it was taken away"));
            self.switch_to_raster();
        }
        let is_restored = self.lost.as_ref().is_some_and(|lost| lost.is_restored.take());
        if is_restored && self.restores < MOST_RESTORES {
            self.restore();
        }
    }

    fn restore(&mut self) {
        self.restores += 1;
        let Some(watch) = self.lost.take() else { return };
        if let Some(renderer) = self.noted(Webgl2::new(&watch.canvas, false)) {
            self.error = None;
            self.switch_to(Active::Webgl2(Box::new(renderer), watch));
        }
    }

    /// A renderer, or a note of why it cannot be used.
    fn noted<T>(&mut self, renderer: Result<T, RendererError>) -> Option<T> {
        match renderer {
            Ok(renderer) => Some(renderer),
            Err(error) => {
                if error.is_fault() {
                    log::error!("renderer: {error}");
                }
                self.error = Some(error);
                None
            }
        }
    }

    fn new_canvas(&mut self) -> Option<HtmlCanvasElement> {
        let document = self.within.owner_document();
        let canvas = document.and_then(|document| document.create_element("canvas").ok()?.dyn_into().ok());
        self.noted(canvas.ok_or(RendererError::NoCanvas))
    }
}

impl Backend for RendererSelector {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        self.check_context();
        match &mut self.active {
            Active::Webgl2(renderer, _) => renderer.draw(list),
            Active::Raster(renderer) => renderer.draw(list),
            Active::None => FrameStatus::Complete,
        }
    }
}

impl ContextLossWatch {
    /// Asks for a frame when the GPU goes or comes.
    fn new(canvas: HtmlCanvasElement, callbacks: &RendererCallbacks) -> Self {
        let is_restored = Rc::new(Cell::new(false));
        let (on_loss, on_restore) =
            (Rc::clone(&callbacks.request_frame), Rc::clone(&callbacks.request_frame));
        let restored = Rc::clone(&is_restored);
        let options = EventListenerOptions::enable_prevent_default();
        let lost = EventListener::new_with_options(&canvas, "webglcontextlost", options, move |event| {
            // Without this it would never be given back.
            event.prevent_default();
            on_loss();
        });
        let back = EventListener::new(&canvas, "webglcontextrestored", move |_| {
            restored.set(true);
            on_restore();
        });
        Self { canvas, is_restored, _listeners: [lost, back] }
    }
}
