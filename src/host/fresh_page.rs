//! Fresh page: what a page of an address begins as. When it loads, when it starts again by itself, and when another address is
//! put in: nothing else turns settings into what is shown.

use web_sys::Window;

use super::{environment, url};
use session::SessionConfig;
use session::settings::{SettingError, StartSettings};

/// A page as its address has it.
#[derive(Debug)]
pub struct FreshPage {
    /// What the address says.
    pub settings: StartSettings,
    /// What of it could not be used.
    pub errors: Vec<SettingError>,
    /// What the session begins from.
    pub config: SessionConfig,
}

impl FreshPage {
    /// The page of the present address.
    pub fn of_address(window: &Window) -> Self {
        let (mut settings, mut errors) = url::read(window);
        if let Some(code) = settings.lang.take_if(|code| !is_served_in(window, code)) {
            errors.push(SettingError::new("lang", &code));
        }
        let config = config(&settings, window);
        Self { settings, errors, config }
    }
}

/// What a session begins from, on this device as it is now.
pub fn config(settings: &StartSettings, window: &Window) -> SessionConfig {
    SessionConfig::from_settings(settings, &environment::read(window))
}

/// Whether the page is in the language of a code: the starting script has gone to that page, if there is one.
fn is_served_in(window: &Window, code: &str) -> bool {
    let root = window.document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).is_none_or(|lang| lang.split('-').next() == Some(code))
}
