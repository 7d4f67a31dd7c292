//! What the scenarios share: the server, the screen, and the one browser that is open at a time.

use browsers::browser::Browser;
use browsers::checked::Checked;
use browsers::display::Display;
use browsers::engine::{Engine, Wish};
use browsers::page::Page;
use browsers::server::Server;
use browsers::variant::Variant;
use browsers::{checked, house};
use std::fs;

/// Server, screen and browser.
pub struct Stage {
    display: Display,
    server: Server,
    host: Server,
    browser: Option<Browser>,
}

/// What a scenario has: a browser, the server of the page, and one of another origin for pages that hold it.
pub struct Visit<'stage> {
    pub browser: &'stage Browser,
    pub server: &'stage Server,
    pub host: &'stage Server,
}

impl Stage {
    pub fn set() -> Checked<Self> {
        fs::create_dir_all(house::evidence())?;
        let (server, host) = (Server::start()?, Server::start()?);
        Ok(Self { display: Display::start()?, server, host, browser: None })
    }

    /// Runs a scenario in the browser it asks for.
    pub fn with(&mut self, engine: Engine, wish: Wish, scenario: impl FnOnce(&Visit) -> Checked) -> Checked {
        // A process of WebKitGTK that has started WebAssembly many times may stop it; a person's tab has not.
        let may_stay = engine != Engine::WebKit;
        let fits =
            self.browser.as_ref().is_some_and(|open| may_stay && open.engine == engine && open.wish == wish);
        if !fits {
            self.close();
            self.browser = Some(Browser::open(engine, wish, self.display.number())?);
        }
        let browser = self.browser.as_ref().ok_or("no browser")?;
        scenario(&Visit { browser, server: &self.server, host: &self.host })
    }

    /// After a failure: a picture, and a fresh browser for the next scenario.
    pub fn keep_evidence(&mut self, name: &str) {
        if let Some(browser) = &self.browser {
            let file = house::evidence().join(format!("{}.png", name.replace("::", "-")));
            // Without a picture there are still the words.
            let _ = browser.picture(&file);
        }
        self.close();
    }

    pub fn clear(mut self) {
        self.close();
    }

    fn close(&mut self) {
        if let Some(browser) = self.browser.take() {
            browser.close();
        }
    }
}

impl<'stage> Visit<'stage> {
    /// Opens the hosted page with these settings; it runs when this returns.
    pub fn start(&self, settings: &str) -> Checked<Page<'stage>> {
        Page::start(self.browser, &self.address(Variant::Plain, settings))
    }

    /// The address of the hosted page, to explore. Small, so that slow machines keep up.
    pub fn address(&self, variant: Variant, settings: &str) -> String {
        format!("{}?size=small&view=explore&{settings}", self.server.address(variant, "index.html"))
    }

    /// Opens the hosted page in a frame of this size.
    pub fn start_in_frame(&self, width: u32, height: u32, settings: &str) -> Checked<Page<'stage>> {
        let size = format!("width=\"{width}\" height=\"{height}\" style=\"border:0\"");
        let address = self.server.frame_address(&self.address(Variant::Plain, settings), &size);
        Page::start_in_frame(self.browser, &address)
    }

    fn seen(&self) -> String {
        self.browser.words("fault").unwrap_or_default()
    }

    /// Fails unless the page shows its words and, of all lines about faults, this one.
    pub fn shows_words_and(&self, fault: &str) -> Checked {
        let words = self.browser.words("words")?;
        checked::ensure(words.len() > 300, format!("the page's words are missing: {words:?}"))?;
        for id in ["fault-wasm-blocked", "fault-wasm-missing", "fault-load", "fault-panic"] {
            checked::ensure(
                self.browser.shows(id)? == (id == fault),
                format!("#{id}, when {fault:?} was due; {}", self.seen()),
            )?;
        }
        Ok(())
    }
}
