//! One open browser, as plain blocking calls.

use crate::checked::{Checked, Fault};
use crate::driver::Driver;
use crate::engine::{Engine, Wish};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::future::Future;
use std::path::Path;
use std::time::Duration;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::runtime::Runtime;

/// A browser that is open.
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// How it was asked for.
    pub wish: Wish,
    session: WebDriver,
    runtime: Runtime,
    _driver: Driver,
}

impl Browser {
    /// Opens it.
    ///
    /// # Errors
    /// If the browser or its driver is missing or does not start.
    pub fn open(engine: Engine, wish: Wish, display: &str) -> Checked<Self> {
        let driver = Driver::start(engine, wish, display)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let session = runtime
            .block_on(ask(&driver.address(), &engine.capabilities(wish)))
            .map_err(|error| format!("{} did not start: {error}", engine.name()))?;
        Ok(Self { engine, wish, session, runtime, _driver: driver })
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// If the page does not load.
    pub fn visit(&self, address: &str) -> Checked {
        self.wait_for(self.session.goto(address))
    }

    /// Runs a script's body in the page and takes what it returns.
    ///
    /// # Errors
    /// If the script throws, or returns something else.
    pub fn script<T: DeserializeOwned>(&self, body: &str) -> Checked<T> {
        let answer = self.wait_for(self.session.execute(body, Vec::new()))?;
        Ok(answer.convert()?)
    }

    /// Runs a script's body that only looks at the page. On a busy machine the driver of `WebKitGTK` now and then loses an
    /// answer; looking again changes nothing.
    ///
    /// # Errors
    /// If the script throws, returns something else, or its answer is lost three times.
    pub fn look<T: DeserializeOwned>(&self, body: &str) -> Checked<T> {
        for _ in 0..2 {
            match self.script(body) {
                Err(fault) if is_lost(&fault) => std::thread::sleep(Duration::from_millis(200)),
                answer => return answer,
            }
        }
        self.script(body)
    }

    /// Runs a script's body that calls its first argument with its result.
    ///
    /// # Errors
    /// If it throws, takes too long or gives something else.
    pub fn script_later<T: DeserializeOwned>(&self, body: &str) -> Checked<T> {
        let answer = self.wait_for(self.session.execute_async(body, Vec::new()))?;
        Ok(answer.convert()?)
    }

    /// Presses and releases a key, wherever the focus is.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn press(&self, key: char) -> Checked {
        let chain = self.session.action_chain_with_delay(None, Some(Duration::ZERO));
        self.wait_for(chain.key_down(key).key_up(key).perform())
    }

    /// Goes into the first frame of the page.
    ///
    /// # Errors
    /// If there is none.
    pub fn enter_frame(&self) -> Checked {
        self.wait_for(self.session.enter_frame(0))
    }

    /// Goes back to the page that holds the frames.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn leave_frame(&self) -> Checked {
        self.wait_for(self.session.enter_default_frame())
    }

    /// Whether an element can be seen. Works without scripts.
    ///
    /// # Errors
    /// If there is no such element.
    pub fn shows(&self, id: &str) -> Checked<bool> {
        let element = self.element(id)?;
        self.wait_for(element.is_displayed())
    }

    /// The words of an element that can be seen. Works without scripts.
    ///
    /// # Errors
    /// If there is no such element.
    pub fn words(&self, id: &str) -> Checked<String> {
        let element = self.element(id)?;
        self.wait_for(element.text())
    }

    /// Saves a picture of what the window shows.
    ///
    /// # Errors
    /// If there is nothing to show or it can't be written.
    pub fn picture(&self, file: &Path) -> Checked {
        self.wait_for(self.session.screenshot(file))
    }

    /// A picture of what the window shows, as an address of data.
    ///
    /// # Errors
    /// If there is nothing to show.
    pub fn picture_address(&self) -> Checked<String> {
        let coded = self.wait_for(self.session.screenshot_as_png_base64())?;
        Ok(format!("data:image/png;base64,{coded}"))
    }

    /// Sends Chromium a command of its own protocol.
    ///
    /// # Errors
    /// If it is not Chromium, or does not know the command.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Checked<Value> {
        self.wait_for(self.session.cdp().send_raw(command, parameters))
    }

    /// Closes it.
    pub fn close(self) {
        // What does not close by itself ends with its driver.
        let _ = self.runtime.block_on(self.session.quit());
    }

    fn element(&self, id: &str) -> Checked<WebElement> {
        self.wait_for(self.session.find(By::Id(id)))
    }

    fn wait_for<T, E: Into<Fault>>(&self, work: impl Future<Output = Result<T, E>>) -> Checked<T> {
        self.runtime.block_on(work).map_err(Into::into)
    }
}

async fn ask(address: &str, capabilities: &Value) -> Checked<WebDriver> {
    let wanted: Map<String, Value> = capabilities.as_object().cloned().unwrap_or_default();
    let builder =
        WebDriver::builder(address, Capabilities::from(wanted)).request_timeout(Duration::from_mins(4));
    let session = builder.connect().await?;
    session.set_script_timeout(Duration::from_mins(2)).await?;
    session.set_page_load_timeout(Duration::from_mins(2)).await?;
    Ok(session)
}

fn is_lost(fault: &Fault) -> bool {
    fault.to_string().contains("Could not parse script result")
}
