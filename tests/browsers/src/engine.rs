//! The three browsers, and how each is asked for.

use serde_json::{Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Chromium: also Chrome and Edge.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`: the engine of Safari, on Linux.
    WebKit,
}

/// What a person has set in their browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BrowserPrefs {
    /// Less motion, and dark colours: both are read when the page starts.
    pub still_and_dark: bool,
    /// No scripts at all.
    pub no_script: bool,
    /// How scripts and `WebAssembly` run. Only Chromium can be told.
    pub script_engine: ScriptEngine,
}

/// How scripts and `WebAssembly` run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScriptEngine {
    /// As usual.
    #[default]
    Usual,
    /// Without vector instructions, as on an old processor.
    NoSimd,
    /// Scripts are interpreted and not compiled: then the heap holds what the page keeps and nothing that the engine has made of
    /// its scripts meanwhile.
    NoCompiler,
}

impl ScriptEngine {
    const fn flags(self) -> Option<&'static str> {
        match self {
            Self::Usual => None,
            Self::NoSimd => Some("--js-flags=--no-enable-sse4-1"),
            Self::NoCompiler => {
                Some("--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-flush-bytecode")
            }
        }
    }
}

impl BrowserPrefs {
    /// Nothing.
    pub const NONE: Self =
        Self { still_and_dark: false, no_script: false, script_engine: ScriptEngine::Usual };
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// In lower case, for names of tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Whether it needs a screen: Firefox, which shows no window there, for its WebGL.
    pub fn needs_display(self) -> bool {
        self != Self::Chromium
    }

    /// The program that drives it, and how it is told a port.
    pub fn driver(self, port: u16, second_port: u16) -> (&'static str, Vec<String>) {
        match self {
            Self::Chromium => ("chromedriver", vec![format!("--port={port}")]),
            Self::Firefox => ("geckodriver", firefox_driver(port, second_port)),
            Self::WebKit => ("WebKitWebDriver", vec![format!("--port={port}")]),
        }
    }

    /// What to ask the driver for.
    pub fn capabilities(self, prefs: BrowserPrefs) -> Value {
        match self {
            Self::Chromium => chromium(prefs),
            Self::Firefox => firefox(prefs),
            Self::WebKit => webkit(prefs),
        }
    }
}

fn firefox_driver(port: u16, second_port: u16) -> Vec<String> {
    ["--port", &port.to_string(), "--websocket-port", &second_port.to_string(), "--log", "fatal"]
        .map(String::from)
        .into()
}

/// Without the last of the fixed arguments there would be no WebGL on machines without a GPU.
fn chromium(prefs: BrowserPrefs) -> Value {
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--window-size=1280,800",
        "--enable-unsafe-swiftshader",
    ];
    arguments.extend(prefs.script_engine.flags());
    if prefs.still_and_dark {
        arguments.extend(["--force-prefers-reduced-motion", "--blink-settings=preferredColorScheme=0"]);
    }
    let scripts = if prefs.no_script { 2 } else { 1 };
    let preferences = json!({ "profile.managed_default_content_settings.javascript": scripts });
    json!({ "browserName": "chrome", "goog:chromeOptions": { "args": arguments, "prefs": preferences } })
}

/// Under its driver Firefox lets pages from disk read their neighbours; for a person it does not, so neither here.
fn firefox(prefs: BrowserPrefs) -> Value {
    let still_and_dark = u8::from(prefs.still_and_dark);
    json!({ "browserName": "firefox", "moz:firefoxOptions": {
        "binary": "/usr/bin/firefox-esr",
        "args": ["-headless", "-width", "1280", "-height", "800"],
        "prefs": {
            "security.fileuri.strict_origin_policy": true,
            "ui.prefersReducedMotion": still_and_dark,
            "ui.systemUsesDarkTheme": still_and_dark,
            "focusmanager.testmode": true,
            "javascript.enabled": !prefs.no_script,
        },
    } })
}

/// It takes less motion from a file: see `driver`.
fn webkit(prefs: BrowserPrefs) -> Value {
    let binary = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
    let mut arguments = vec!["--automation"];
    if prefs.still_and_dark {
        arguments.push("--dark-mode");
    }
    json!({ "browserName": "MiniBrowser", "webkitgtk:browserOptions": { "binary": binary, "args": arguments } })
}
