//! Fresh page: what a page of an address begins as. When it loads, when it starts again by itself, and when another address is
//! put in: nothing else turns settings into what is shown.

use web_sys::{Document, Window};

use super::{environment, url};
use crate::web;
use session::SessionConfig;
use session::settings::{self, Applies, SETTINGS, SettingError, StartSettings, address};

/// A page as its address has it.
#[derive(Debug)]
pub struct FreshPage {
    /// What the address says.
    pub settings: StartSettings,
    /// What the page was opened with before it went on in this language.
    pub home: Option<StartSettings>,
    /// What of it could not be used and is told on screen.
    pub notices: Vec<SettingError>,
    /// What the session begins from.
    pub config: SessionConfig,
    /// Whether another file holds the page, since the address asks for another language.
    pub is_elsewhere: bool,
}

impl FreshPage {
    /// The page of the present address.
    pub fn of_address(window: &Window) -> Self {
        Self::of_parts(window, &url::Parts::of_address(window))
    }

    /// The page of these parts of an address. What could not be used is told in the console, for whoever made the address.
    pub fn of_parts(window: &Window, parts: &url::Parts) -> Self {
        let (mut settings, mut errors) = parts.read();
        let document = window.document();
        let mut is_elsewhere = false;
        if let Some(code) = settings.lang.take_if(|code| !is_served_in(document.as_ref(), code)) {
            is_elsewhere = is_offered(document.as_ref(), &code);
            errors.push(SettingError::new("lang", &code));
        }
        for error in &errors {
            let line =
                format!("marrowscope: {}={} is not used, see docs/embedding.md", error.name, error.value);
            web_sys::console::warn_1(&line.into());
        }
        let notices = notices(parts, web::is_framed(), errors);
        let config = config(&settings, window);
        Self { settings, home: parts.home(), notices, config, is_elsewhere }
    }
}

/// What a session begins from, on this device as it is now.
pub fn config(settings: &StartSettings, window: &Window) -> SessionConfig {
    SessionConfig::from_settings(settings, &environment::read(window))
}

/// What is told on screen: all to a web editor, who asks by `?check`; to a visitor what the visitor has chosen and lost, in a
/// fragment that was edited or kept, or in a saved file. Who reads a page in a frame has chosen nothing in its address.
fn notices(parts: &url::Parts, is_framed: bool, errors: Vec<SettingError>) -> Vec<SettingError> {
    if address::asks_for("check", &parts.query, &parts.fragment) {
        return errors;
    }
    if is_framed || errors.is_empty() {
        return Vec::new();
    }
    let (_, of_file) = settings::parse(&parts.saved, "");
    let (_, of_fragment) = settings::parse("", &parts.fragment);
    let is_chosen = |error: &SettingError| {
        let is_live = SETTINGS.iter().any(|(name, applies)| *name == error.name && *applies == Applies::Live);
        is_live && (of_file.contains(error) || of_fragment.contains(error))
    };
    errors.into_iter().filter(is_chosen).collect()
}

/// Whether the page is in the language of a code: the starting script has gone to that page, if there is one.
fn is_served_in(document: Option<&Document>, code: &str) -> bool {
    let root = document.and_then(Document::document_element);
    root.and_then(|root| root.get_attribute("lang")).is_none_or(|lang| lang.split('-').next() == Some(code))
}

/// Whether another file, or another part of this one, has the language. A code is small letters.
fn is_offered(document: Option<&Document>, code: &str) -> bool {
    let selector = format!("link[hreflang='{code}'], script[data-words='{code}']");
    document.and_then(|document| document.query_selector(&selector).ok().flatten()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(saved: &str, query: &str, fragment: &str, is_framed: bool) -> Vec<&'static str> {
        let parts = url::Parts { saved: saved.into(), query: query.into(), fragment: fragment.into() };
        let errors = parts.read().1;
        notices(&parts, is_framed, errors).iter().map(|error| error.name).collect()
    }

    #[test]
    fn an_editor_is_told_all_and_a_visitor_what_was_chosen() {
        let bad = "speed=banana&accent=teal";
        assert_eq!(told("", bad, "", false), [""; 0], "whoever made the link");
        for framed in [false, true] {
            assert_eq!(told("", &format!("?check&{bad}"), "", framed), ["speed", "accent"]);
            assert_eq!(told("", &format!("?{bad}"), "#check=1", framed), ["speed", "accent"]);
        }
        assert_eq!(told("", "", bad, false), ["speed"], "edited, or a bookmark");
        assert_eq!(told(bad, "", "", false), ["speed"], "saved");
        assert_eq!(told(bad, "", bad, true), [""; 0], "in a frame");
        assert_eq!(told(bad, "", "speed=2", false), [""; 0], "nothing is lost");
    }
}
