//! Stage labels: names above the picture, as HTML. Written each frame straight to a fixed set of elements, since signals are
//! too slow for that.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::i18n::I18n;
use session::{Label, LabelId, LabelMetrics, LabelSide, MOST_LABELS, SelectionRing};

struct Slot {
    element: HtmlElement,
    words: HtmlElement,
    shown: Option<LabelId>,
    at: Option<(i32, i32)>,
    side: LabelSide,
}

/// Smallest radius of the ring about the cell that is looked at, and about that of the lens, CSS pixels.
const LEAST_RING_PX: [f32; 2] = [9.0, 13.0];

/// The elements that carry the names.
pub struct StageLabels {
    slots: Vec<Slot>,
    rings: [Option<HtmlElement>; 2],
    i18n: I18n,
    metrics: LabelMetrics,
}

impl StageLabels {
    /// Makes the elements inside `board`.
    pub fn new(board: &Element, i18n: I18n) -> Self {
        let slots = (0..MOST_LABELS).filter_map(|_| slot(board)).collect();
        Self {
            slots,
            rings: ["ring", "ring ring-lens"].map(|class| ring(board, class)),
            i18n,
            metrics: LabelMetrics::default(),
        }
    }

    /// How large the labels are, as far as they have been measured.
    pub const fn metrics(&self) -> &LabelMetrics {
        &self.metrics
    }

    /// Puts a ring about the cell that is looked at, and about that of the lens; `size_px` is the stage's, CSS pixels.
    pub fn write_rings(&self, rings: [Option<SelectionRing>; 2], size_px: (f32, f32)) {
        for ((element, ring), least_px) in self.rings.iter().zip(rings).zip(LEAST_RING_PX) {
            if let Some(element) = element {
                write_ring(element, ring, size_px, least_px);
            }
        }
    }

    /// Puts each label in its place on a stage of this size, CSS pixels, and hides the elements that are not needed.
    pub fn write(&mut self, labels: &[Label], size_px: (f32, f32)) {
        let mut labels = labels.iter();
        for slot in &mut self.slots {
            slot.write(labels.next(), size_px, &mut self.metrics, self.i18n);
        }
    }
}

impl Slot {
    fn write(&mut self, label: Option<&Label>, size_px: (f32, f32), metrics: &mut LabelMetrics, i18n: I18n) {
        if self.shown != label.map(|label| label.id) {
            self.show(label.map(|label| label.id), metrics, i18n);
        }
        let Some(label) = label else { return };
        // In tenths of a pixel: what has not moved is not touched.
        let at = ((label.x * size_px.0 * 10.0) as i32, (label.y * size_px.1 * 10.0) as i32);
        if self.at != Some(at) {
            self.at = Some(at);
            move_to(&self.element, at.0 as f32 / 10.0, at.1 as f32 / 10.0);
        }
        if self.side != label.side {
            self.side = label.side;
            self.element.set_class_name(class_of(label.side));
        }
    }

    /// Shows another name, or none, and measures it: words differ in length, and so do languages and letters.
    fn show(&mut self, id: Option<LabelId>, metrics: &mut LabelMetrics, i18n: I18n) {
        self.shown = id;
        self.element.set_hidden(id.is_none());
        let words = id.map(|id| i18n.t(label_name(id)));
        self.words.set_text_content(words.as_deref());
        let size_px = (self.words.offset_width() as f32, self.words.offset_height() as f32);
        if let Some(id) = id.filter(|_| size_px.0 > 0.0) {
            metrics.widths_px[id.index()] = size_px.0;
            metrics.height_px = size_px.1;
        }
    }
}

fn label_name(id: LabelId) -> MessageId {
    match id {
        LabelId::Bone => msg::CELL_BONE,
        LabelId::Sinusoid => msg::CELL_SINUSOID,
        LabelId::RedCells => msg::CELL_RED_CELLS,
        LabelId::FatCell => msg::CELL_FAT_CELL,
        LabelId::MProtein => msg::CELL_M_PROTEIN,
        LabelId::ManyFlags => msg::CELL_MANY_FLAGS,
        LabelId::FewFlags => msg::CELL_FEW_FLAGS,
        LabelId::TiringTCell => msg::CELL_TIRING_T_CELL,
        LabelId::FreshTCell => msg::CELL_FRESH_T_CELL,
        LabelId::Cell(kind) => family::CELL.id(kind.id()),
    }
}

const fn class_of(side: LabelSide) -> &'static str {
    match (side.leftward, side.downward) {
        (false, false) => "label",
        (true, false) => "label leftward",
        (false, true) => "label downward",
        (true, true) => "label leftward downward",
    }
}

/// By a transform, which needs no new layout of the page.
fn move_to(element: &HtmlElement, x_px: f32, y_px: f32) {
    let to = format!("translate({x_px:.1}px,{y_px:.1}px)");
    let _ = element.style().set_property("transform", &to);
}

fn write_ring(element: &HtmlElement, ring: Option<SelectionRing>, size_px: (f32, f32), least_px: f32) {
    if element.hidden() != ring.is_none() {
        element.set_hidden(ring.is_none());
    }
    let Some(ring) = ring else { return };
    let radius_px = (ring.radius * size_px.0 * 1.15).max(least_px);
    move_to(element, ring.x * size_px.0 - radius_px, ring.y * size_px.1 - radius_px);
    let _ = element.style().set_property("width", &format!("{:.1}px", 2.0 * radius_px));
}

fn ring(board: &Element, class: &str) -> Option<HtmlElement> {
    let element: HtmlElement = board.owner_document()?.create_element("span").ok()?.dyn_into().ok()?;
    element.set_class_name(class);
    element.set_hidden(true);
    // Beside the names, for those can be switched off.
    board.parent_element()?.append_child(&element).ok()?;
    Some(element)
}

fn slot(board: &Element) -> Option<Slot> {
    let document = board.owner_document()?;
    let element: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
    let words: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
    element.set_class_name("label");
    element.set_hidden(true);
    element.append_child(&words).ok()?;
    board.append_child(&element).ok()?;
    Some(Slot { element, words, shown: None, at: None, side: LabelSide::default() })
}
