//! The address bar, and the settings embedded in a saved file: the only place where the app reads its start settings and
//! writes what is on screen.

use web_sys::Window;

use super::language;
use session::settings::{self, SettingError, StartSettings};

/// The element of the single file that holds the settings it was saved with.
pub const EMBEDDED_SETTINGS_ID: &str = "sealed-settings";
/// Longest secret of `WordPress` that is given back.
const MOST_SECRET: usize = 64;

/// Where settings stand: in the page's own file and in its address.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Those that the file was saved with.
    pub saved: String,
    /// The query of the address.
    pub query: String,
    /// Its fragment.
    pub fragment: String,
}

impl Parts {
    /// Of the present address.
    pub fn of_address(window: &Window) -> Self {
        Self::of(window, &window.location().href().unwrap_or_default())
    }

    /// Of an address of this page.
    pub fn of(window: &Window, address: &str) -> Self {
        let saved = window.document().and_then(|document| document.get_element_by_id(EMBEDDED_SETTINGS_ID));
        let saved = saved.and_then(|element| element.text_content()).unwrap_or_default();
        let (before, fragment) = address.split_once('#').unwrap_or((address, ""));
        let query = before.split_once('?').map_or("", |(_, query)| query);
        Self { saved: saved.trim().to_owned(), query: query.to_owned(), fragment: fragment.to_owned() }
    }

    /// What the page was opened with before it went on in another language, where the address says so.
    pub fn home(&self) -> Option<StartSettings> {
        settings::home(&self.query, &self.fragment)
    }

    /// The address wins, and in it the fragment.
    pub fn read(&self) -> (StartSettings, Vec<SettingError>) {
        settings::read(&self.saved, &self.query, &self.fragment)
    }
}

/// Loads the page anew at an address of its own that differs in the fragment.
pub fn load(window: &Window, address: &str) {
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
    }
    let _ = window.location().reload();
}

/// The word by which `WordPress` knows a frame of its own: it adds `#?secret=…` to the address.
pub fn wordpress_secret(window: &Window) -> Option<String> {
    secret(&window.location().hash().unwrap_or_default())
}

fn secret(fragment: &str) -> Option<String> {
    let mut parts = fragment.trim_start_matches(['#', '?']).split('&');
    let secret = parts.find_map(|part| part.strip_prefix("secret="))?;
    let fine = (1..=MOST_SECRET).contains(&secret.len()) && secret.bytes().all(|b| b.is_ascii_alphanumeric());
    fine.then(|| secret.to_owned())
}

/// The address of this page without settings, for a link that others can open; none where only this device has it.
pub fn shareable(window: &Window) -> Option<String> {
    let location = window.location();
    let protocol = location.protocol().ok()?;
    let whole = ["http:", "https:"].contains(&protocol.as_str()).then(|| location.href().ok()).flatten()?;
    whole.split(['?', '#']).next().map(str::to_owned)
}

/// The address of this place in the language of a code: of the page that is served in it, or of this file, which has all.
/// Its fragment is what is on screen now: the one in the address may be older, and some browsers let nobody change it.
pub fn in_language(window: &Window, code: &str, fragment: &str) -> String {
    let find = |document: web_sys::Document| {
        document.query_selector(&format!("link[hreflang='{code}']")).ok().flatten()
    };
    let page = window.document().and_then(find).and_then(|link| link.get_attribute("href"));
    let query = window.location().search().unwrap_or_default();
    page.unwrap_or_default() + &language::asking_for(code, &query, fragment)
}

/// Keeps the fragment current, so that the address restores what is on screen.
///
/// Some browsers throw when the address is changed too often, or from an opaque frame: a refusal is harmless, and
/// the caller spaces its calls.
pub fn write(window: &Window, fragment: &str) {
    if let Ok(history) = window.history() {
        let address = format!("#{fragment}");
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_letters_and_digits() {
        assert_eq!(secret("#?secret=aB3").as_deref(), Some("aB3"));
        assert_eq!(secret("#view=story&secret=x").as_deref(), Some("x"));
        let long = format!("#?secret={}", "x".repeat(65));
        assert!(
            ["", "#?secret=", "#?secret=a-b", "#?secret=%41", &long]
                .into_iter()
                .all(|bad| secret(bad).is_none())
        );
    }
}
