//! One open browser, as plain blocking calls.

use crate::driver::Driver;
use crate::engine::{BrowserPrefs, Engine};
use anyhow::{Context as _, Error, Result};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::future::Future;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::runtime::Runtime;

/// The size of a window as it opens.
const WINDOW: (u32, u32) = (1280, 800);
/// A script that waits in the page answers after so long; the wait then goes on with another.
const SLICE: Duration = Duration::from_secs(5);
/// Between two looks that the page itself cannot take.
const POLL: Duration = Duration::from_millis(25);
const WAIT: &str = include_str!("../js/wait.js");

/// A browser that is open.
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// How it was asked for.
    pub prefs: BrowserPrefs,
    session: WebDriver,
    runtime: Runtime,
    _driver: Driver,
}

impl Browser {
    /// Opens it.
    ///
    /// # Errors
    /// If the browser or its driver is missing or does not start.
    pub fn open(engine: Engine, prefs: BrowserPrefs) -> Result<Self> {
        let driver = Driver::start(engine, prefs)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let session = runtime
            .block_on(connect(&driver.address(), &engine.capabilities(prefs)))
            .with_context(|| format!("{} did not start", engine.name()))?;
        Ok(Self { engine, prefs, session, runtime, _driver: driver })
    }

    /// Leaves nothing of what was shown and asked for: an empty page in a window as it opens.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn reset(&self) -> Result<()> {
        self.leave_frame()?;
        self.goto("about:blank")?;
        if self.engine == Engine::Chromium {
            self.chromium("Emulation.clearDeviceMetricsOverride", &json!({}))?;
            self.chromium("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] }))?;
        }
        if self.engine != Engine::WebKit {
            let (width, height) = WINDOW;
            self.wait_for(self.session.set_window_rect(0, 0, width, height))?;
        }
        Ok(())
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// If the page does not load.
    pub fn goto(&self, address: &str) -> Result<()> {
        self.wait_for(self.session.goto(address))
    }

    /// Runs a script's body in the page and takes what it returns.
    ///
    /// # Errors
    /// If the script throws, or returns something else.
    pub fn execute<T: DeserializeOwned>(&self, body: &str) -> Result<T> {
        self.execute_with(body, Vec::new())
    }

    /// The same, with `arguments`.
    ///
    /// # Errors
    /// If the script throws, or returns something else.
    pub fn execute_with<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Result<T> {
        let answer = self.wait_for(self.session.execute(body, arguments))?;
        Ok(answer.convert()?)
    }

    /// Runs a script's body that only reads the page. On a busy machine the driver of `WebKitGTK` now and then loses an
    /// answer; asking again changes nothing.
    ///
    /// # Errors
    /// If the script throws, returns something else, or its answer is lost three times.
    pub fn query<T: DeserializeOwned>(&self, body: &str) -> Result<T> {
        for _ in 0..2 {
            match self.execute(body) {
                Err(error) if is_lost(&error) => sleep(POLL),
                answer => return answer,
            }
        }
        self.execute(body)
    }

    /// Runs a script's body that calls its last argument with its result.
    ///
    /// # Errors
    /// If it throws, takes too long or gives something else.
    pub fn execute_async<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Result<T> {
        let answer = self.wait_for(self.session.execute_async(body, arguments))?;
        Ok(answer.convert()?)
    }

    /// Waits in the page until the body of a function returns something true, and takes that. `None` if it does not in time;
    /// the words then say what the last look met. A page that goes away meanwhile is waited for in the next one.
    ///
    /// # Errors
    /// If what it returns is of another type, or the browser is gone.
    pub fn wait_in_page<T: DeserializeOwned>(
        &self,
        condition: &str,
        patience: Duration,
    ) -> Result<Result<T, String>> {
        let body = format!("const met = () => {{ {condition} }};\n{WAIT}");
        let end = Instant::now() + patience;
        loop {
            let left = end.saturating_duration_since(Instant::now()).min(SLICE);
            let met: Result<(Value, String)> =
                self.execute_async(&body, vec![json!(left.as_millis() as u64)]);
            let met = match met {
                Ok((value, _)) if !value.is_null() => return Ok(Ok(serde_json::from_value(value)?)),
                Ok((_, words)) => words,
                Err(error) if is_gone(&error) => return Err(error),
                Err(error) => {
                    sleep(POLL);
                    format!("{error:#}")
                }
            };
            if Instant::now() >= end {
                return Ok(Err(met));
            }
        }
    }

    /// Presses and releases a key, wherever the focus is.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn press(&self, key: char) -> Result<()> {
        let chain = self.session.action_chain_with_delay(None, Some(Duration::ZERO));
        self.wait_for(chain.key_down(key).key_up(key).perform())
    }

    /// Presses keys, each held until the last is pressed: the ones before the last are Shift and the like.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn press_all(&self, keys: &str) -> Result<()> {
        let chain = self.session.action_chain_with_delay(None, Some(Duration::ZERO));
        let chain = keys.chars().fold(chain, ActionChain::key_down);
        self.wait_for(keys.chars().rev().fold(chain, ActionChain::key_up).perform())
    }

    /// Goes into the first frame of the page.
    ///
    /// # Errors
    /// If there is none.
    pub fn enter_frame(&self) -> Result<()> {
        self.wait_for(self.session.enter_frame(0))
    }

    /// Goes back to the page that holds the frames.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn leave_frame(&self) -> Result<()> {
        self.wait_for(self.session.enter_default_frame())
    }

    /// Whether an element can be seen. Works without scripts.
    ///
    /// # Errors
    /// If there is no such element.
    pub fn shows(&self, id: &str) -> Result<bool> {
        let element = self.element(id)?;
        self.wait_for(element.is_displayed())
    }

    /// The words of an element that can be seen. Works without scripts.
    ///
    /// # Errors
    /// If there is no such element.
    pub fn words(&self, id: &str) -> Result<String> {
        let element = self.element(id)?;
        self.wait_for(element.text())
    }

    /// Saves a picture of what the window shows.
    ///
    /// # Errors
    /// If there is nothing to show or it can't be written.
    pub fn picture(&self, file: &Path) -> Result<()> {
        self.wait_for(self.session.screenshot(file))
    }

    /// A picture of what the window shows, as an address of data.
    ///
    /// # Errors
    /// If there is nothing to show.
    pub fn picture_address(&self) -> Result<String> {
        let coded = self.wait_for(self.session.screenshot_as_png_base64())?;
        Ok(format!("data:image/png;base64,{coded}"))
    }

    /// Sends Chromium a command of its own protocol.
    ///
    /// # Errors
    /// If it is not Chromium, or does not know the command.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.wait_for(self.session.cdp().send_raw(command, parameters))
    }

    /// Closes it.
    pub fn close(self) {
        // What does not close by itself ends with its driver.
        let _ = self.runtime.block_on(self.session.quit());
    }

    fn element(&self, id: &str) -> Result<WebElement> {
        self.wait_for(self.session.find(By::Id(id)))
    }

    fn wait_for<T, E: Into<Error>>(&self, work: impl Future<Output = Result<T, E>>) -> Result<T> {
        self.runtime.block_on(work).map_err(Into::into)
    }
}

async fn connect(address: &str, capabilities: &Value) -> Result<WebDriver> {
    let wanted: Map<String, Value> = capabilities.as_object().cloned().unwrap_or_default();
    let builder =
        WebDriver::builder(address, Capabilities::from(wanted)).request_timeout(Duration::from_mins(4));
    let session = builder.connect().await?;
    session.set_script_timeout(Duration::from_mins(2)).await?;
    session.set_page_load_timeout(Duration::from_mins(2)).await?;
    Ok(session)
}

fn is_lost(error: &Error) -> bool {
    format!("{error:#}").contains("Could not parse script result")
}

/// Whether there is nothing left to ask: the driver, the browser or its window has gone.
fn is_gone(error: &Error) -> bool {
    let words = format!("{error:#}").to_lowercase();
    [
        "session id is invalid",
        "invalid session id",
        "no such window",
        "crashed",
        "sending request",
        "send request",
    ]
    .iter()
    .any(|part| words.contains(part))
}
