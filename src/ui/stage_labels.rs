//! Names above the picture, as HTML: written each frame straight to a fixed set of elements, since signals are too
//! slow for that.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Reader;
use crate::session::{Label, LabelId, MOST_LABELS};

/// Labels that have less room than this to the right open to the left, CSS pixels.
const ROOM_PX: f32 = 170.0;

struct Slot {
    element: HtmlElement,
    words: Element,
    shown: Option<LabelId>,
}

/// The elements that carry the names.
pub struct StageLabels {
    slots: Vec<Slot>,
    reader: Reader,
}

impl StageLabels {
    /// Makes the elements inside `board`.
    pub fn new(board: &Element, reader: Reader) -> Self {
        let slots = (0..MOST_LABELS).filter_map(|_| slot(board)).collect();
        Self { slots, reader }
    }

    /// Puts each name in its place on a stage of this width, CSS pixels, and hides the elements that are not needed.
    pub fn write(&mut self, labels: &[Label], width_px: f32) {
        let leftward_from = 1.0 - ROOM_PX / width_px.max(2.0 * ROOM_PX);
        let mut labels = labels.iter();
        for slot in &mut self.slots {
            slot.write(labels.next(), leftward_from, self.reader);
        }
    }
}

impl Slot {
    fn write(&mut self, label: Option<&Label>, leftward_from: f32, reader: Reader) {
        if self.shown != label.map(|label| label.id) {
            self.shown = label.map(|label| label.id);
            let words = self.shown.map(|id| reader.text(&format!("cell-{}", id.id())));
            self.element.set_hidden(words.is_none());
            self.words.set_text_content(words.as_deref());
        }
        let Some(label) = label else { return };
        let style = self.element.style();
        let _ = style.set_property("left", &format!("{:.2}%", label.x * 100.0));
        let _ = style.set_property("top", &format!("{:.2}%", label.y * 100.0));
        self.element.set_class_name(if label.x > leftward_from { "label leftward" } else { "label" });
    }
}

fn slot(board: &Element) -> Option<Slot> {
    let document = board.owner_document()?;
    let element: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
    let words = document.create_element("span").ok()?;
    element.set_hidden(true);
    element.append_child(&words).ok()?;
    board.append_child(&element).ok()?;
    Some(Slot { element, words, shown: None })
}
