//! Second window: an empty window of this page, in its language and with its styles. None where the browser or a sandbox denies it.

use js_sys::{Function, Reflect};
use leptos::prelude::{AnyView, Mountable, Render};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Window, window};

use super::document::{document, root};

const FEATURES: &str = "popup,width=760,height=720";
/// What a document of the same page needs to look like it.
const STYLES: &str = "link[rel=stylesheet],style";
const OF_LANGUAGE: [&str; 2] = ["lang", "dir"];

/// A window that the page has opened. It is closed when this is dropped.
pub struct SecondWindow(Window);

impl SecondWindow {
    /// Opens it, if that may be.
    pub fn open() -> Option<Self> {
        window()?.open_with_url_and_target_and_features("", "_blank", FEATURES).ok()?.map(Self)
    }

    /// Gives it its name, the language of the page and its styles.
    pub fn furnish(&self, title: &str, class: &str) -> Option<()> {
        let theirs = self.document()?;
        theirs.set_title(title);
        self.body()?.set_class_name(class);
        for name in OF_LANGUAGE {
            let _ = theirs.document_element()?.set_attribute(name, &root()?.get_attribute(name)?);
        }
        let styles = document()?.query_selector_all(STYLES).ok()?;
        for at in 0..styles.length() {
            let copy = theirs.import_node_with_deep(&styles.item(at)?, true).ok()?;
            theirs.head()?.append_child(&copy).ok()?;
        }
        Some(())
    }

    /// The window: where its keys go.
    pub const fn window(&self) -> &Window {
        &self.0
    }

    /// Whether its person has closed it.
    pub fn is_closed(&self) -> bool {
        self.0.closed().unwrap_or(true)
    }

    /// Whether it shows nothing: its person has loaded it anew.
    pub fn is_empty(&self) -> bool {
        self.body().is_none_or(|body| body.first_element_child().is_none())
    }

    /// Shows a view there, until what this returns is unmounted.
    pub fn show(&self, view: AnyView) -> Option<impl Mountable + 'static> {
        let mut shown = view.build();
        shown.mount(self.body()?.as_ref(), None);
        Some(shown)
    }

    /// Brings it before the others.
    pub fn focus(&self) {
        self.call("focus");
    }

    /// Opens its print dialogue.
    pub fn print(&self) {
        self.call("print");
    }

    /// By name, and caught: a window that has been led elsewhere refuses.
    fn call(&self, name: &str) {
        let function: Option<Function> = self.get(name).and_then(|function| function.dyn_into().ok());
        let _ = function.map(|function| function.call0(&self.0));
    }

    fn document(&self) -> Option<Document> {
        self.get("document").map(JsCast::unchecked_into)
    }

    fn body(&self) -> Option<HtmlElement> {
        self.document()?.body()
    }

    fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0, &name.into()).ok().filter(|value| !value.is_null() && !value.is_undefined())
    }
}

impl Drop for SecondWindow {
    fn drop(&mut self) {
        let _ = self.0.close();
    }
}
