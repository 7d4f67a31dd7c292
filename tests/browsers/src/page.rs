//! The page in a browser, by the names that it promises to keep.

use crate::browser::Browser;
use anyhow::{Context as _, Result, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Every number beside the picture, by name.
pub type Readouts = BTreeMap<String, f64>;

/// Long enough for a slow machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(150);
/// Between two looks that need more than one question.
const POLL: Duration = Duration::from_millis(25);
const FRAMES: &str = include_str!("../js/frames.js");
const STEP_TO_DAY: &str = include_str!("../js/step_to_day.js");
const STEP_SLICE: Duration = Duration::from_secs(20);
const DAY: &str = "const day = Number(document.querySelector('[data-readout=day]').dataset.value);";

/// The page, with what a person does to it.
pub struct Page<'browser> {
    /// The browser that shows it.
    pub browser: &'browser Browser,
}

impl<'browser> Page<'browser> {
    /// Opens the page at an address and waits until it runs.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start(browser: &'browser Browser, address: &str) -> Result<Self> {
        browser.goto(address)?;
        Self::of_running(browser)
    }

    /// Opens somebody else's page at an address, and waits until ours runs in its frame.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start_in_frame(browser: &'browser Browser, address: &str) -> Result<Self> {
        browser.goto(address)?;
        browser.enter_frame()?;
        Self::of_running(browser)
    }

    /// Ours, in the document that the browser is in, once it runs.
    ///
    /// # Errors
    /// If it does not start.
    pub fn of_running(browser: &'browser Browser) -> Result<Self> {
        let page = Self { browser };
        let state = "const { state, fault } = document.documentElement.dataset;
             return state === 'starting' || (state === 'fault' && fault.startsWith('slow')) ? '' : state";
        let state: String = page.wait_for("the page runs", state)?;
        ensure!(state == "running", "the page does not run: {}", page.situation());
        // What can wait is built after the first frame; this comes last.
        page.wait_until("the page is whole", "return document.getElementById('about') !== null")?;
        Ok(page)
    }

    /// How far the start got: `starting`, `running` or `fault`.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn state(&self) -> Result<String> {
        self.browser.query("return document.documentElement.dataset.state || ''")
    }

    /// Waits until a condition in JavaScript holds.
    ///
    /// # Errors
    /// If it does not come to hold; the words say what.
    pub fn wait_until(&self, what: &str, condition: &str) -> Result<()> {
        let condition = format!("return Boolean((() => {{ {condition} }})())");
        self.wait_for::<bool>(what, &condition).map(drop)
    }

    /// Waits until the body of a JavaScript function returns something true, and takes that.
    ///
    /// # Errors
    /// If it does not in time; the words say what was waited for.
    pub fn wait_for<T: DeserializeOwned>(&self, what: &str, body: &str) -> Result<T> {
        match self.browser.wait_in_page(body, PATIENCE)? {
            Ok(value) => Ok(value),
            Err(words) => bail!("{}; {words}", self.in_vain(what)),
        }
    }

    /// Waits until it is so, where more than one question must be asked.
    ///
    /// # Errors
    /// If it does not become so; the words say what.
    pub fn wait(&self, what: &str, so: impl Fn(&Self) -> Result<bool>) -> Result<()> {
        let start = Instant::now();
        while !so(self)? {
            ensure!(start.elapsed() < PATIENCE, "{}", self.in_vain(what));
            sleep(POLL);
        }
        Ok(())
    }

    /// Lets so many frames pass.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn frames(&self, count: u32) -> Result<()> {
        self.browser.execute_async(FRAMES, vec![json!(count)])
    }

    /// Lets so many ms pass, where what is looked for is that nothing happens.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn let_pass(&self, ms: u32) -> Result<()> {
        self.browser.execute(&format!("return new Promise((done) => setTimeout(() => done(null), {ms}))"))
    }

    /// Waits until the picture stands and becomes no finer.
    ///
    /// # Errors
    /// If it does not.
    pub fn settle(&self) -> Result<()> {
        // What was asked for a moment ago comes with the next frame.
        self.frames(2)?;
        self.wait_until(
            "the picture comes to rest",
            "return document.documentElement.dataset.settled === 'true'",
        )
    }

    /// All numbers beside the picture.
    ///
    /// # Errors
    /// If one is not a number.
    pub fn readouts(&self) -> Result<Readouts> {
        self.browser.query(
            "return Object.fromEntries([...document.querySelectorAll('[data-readout][data-value]')]
               .map((e) => [e.dataset.readout, Number(e.dataset.value)]))",
        )
    }

    /// One number beside the picture.
    ///
    /// # Errors
    /// If it is not there.
    pub fn readout(&self, name: &str) -> Result<f64> {
        let all = self.readouts()?;
        all.get(name).copied().with_context(|| format!("no readout `{name}`; there are {:?}", all.keys()))
    }

    /// Clicks a button or a switch.
    ///
    /// # Errors
    /// If there is none of this name.
    pub fn click(&self, id: &str) -> Result<()> {
        self.browser.execute(&format!("document.getElementById('{id}').click()"))
    }

    /// Chooses a value in a list.
    ///
    /// # Errors
    /// If there is no list of this name.
    pub fn choose(&self, id: &str, value: &str) -> Result<()> {
        self.browser.execute(&format!(
            "const list = document.getElementById('{id}'); list.value = '{value}';
             list.dispatchEvent(new Event('input', {{bubbles: true}}));
             list.dispatchEvent(new Event('change', {{bubbles: true}}))"
        ))
    }

    /// Whether time runs.
    ///
    /// # Errors
    /// If there is no such button.
    pub fn is_playing(&self) -> Result<bool> {
        self.browser.query("return document.getElementById('play').dataset.playing === 'true'")
    }

    /// Lets time run until this day is reached.
    ///
    /// # Errors
    /// If it is not reached.
    pub fn play_to_day(&self, day: f64) -> Result<()> {
        if !self.is_playing()? {
            self.click("play")?;
        }
        self.wait_until(&format!("day {day} is reached"), &format!("{DAY} return day >= {day}"))
    }

    /// Steps day by day until this one is reached: the same run as when time runs, sooner.
    ///
    /// # Errors
    /// If it is not reached.
    pub fn step_to_day(&self, day: f64) -> Result<()> {
        let start = Instant::now();
        loop {
            let arguments = vec![json!(day), json!(STEP_SLICE.as_millis() as u64)];
            let reached: f64 = self.browser.execute_async(STEP_TO_DAY, arguments)?;
            if reached >= day {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "{}", self.in_vain(&format!("day {day} is reached")));
        }
    }

    /// Steps one day, and waits until it is done.
    ///
    /// # Errors
    /// If it is not done.
    pub fn step(&self) -> Result<()> {
        let before = self.readout("day")?;
        self.click("step")?;
        let done = before + 0.999;
        self.wait_until("the step is done", &format!("{DAY} return day >= {done}"))
    }

    /// Starts the run again, and waits until it has begun.
    ///
    /// # Errors
    /// If it does not begin.
    pub fn restart(&self) -> Result<()> {
        self.click("restart")?;
        self.wait_until("the run begins again", &format!("{DAY} return day < 0.5"))
    }

    fn in_vain(&self, what: &str) -> String {
        format!("waited {} s in vain until {what}; {}", PATIENCE.as_secs(), self.situation())
    }

    fn situation(&self) -> String {
        let script = "return JSON.stringify([document.documentElement.dataset, document.getElementById('fault')?.innerText])";
        let seen: Result<String> = self.browser.query(script);
        seen.unwrap_or_else(|error| error.to_string())
    }
}
