//! The page in a browser, by the names that it promises to keep.

use crate::browser::Browser;
use crate::checked::Checked;
use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Every number beside the picture, by name.
pub type Readouts = BTreeMap<String, f64>;

/// Long enough for a slow machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(150);

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
    pub fn start(browser: &'browser Browser, address: &str) -> Checked<Self> {
        browser.visit(address)?;
        Self::running(browser)
    }

    /// Opens somebody else's page at an address, and waits until ours runs in its frame.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start_in_frame(browser: &'browser Browser, address: &str) -> Checked<Self> {
        browser.visit(address)?;
        browser.enter_frame()?;
        Self::running(browser)
    }

    fn running(browser: &'browser Browser) -> Checked<Self> {
        let page = Self { browser };
        page.wait("the page runs", |page| Ok(page.state()? == "running"))?;
        Ok(page)
    }

    /// How far the start got: `starting`, `running` or `fault`.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn state(&self) -> Checked<String> {
        self.browser.look("return document.documentElement.dataset.state || ''")
    }

    /// Waits until it is so.
    ///
    /// # Errors
    /// If it does not become so; the words say what.
    pub fn wait(&self, what: &str, so: impl Fn(&Self) -> Checked<bool>) -> Checked {
        let start = Instant::now();
        while !so(self)? {
            if start.elapsed() > PATIENCE {
                let seconds = PATIENCE.as_secs();
                return Err(format!("waited {seconds} s in vain until {what}; {}", self.situation()).into());
            }
            sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    /// All numbers beside the picture.
    ///
    /// # Errors
    /// If one is not a number.
    pub fn readouts(&self) -> Checked<Readouts> {
        self.browser.look(
            "return Object.fromEntries([...document.querySelectorAll('[data-readout][data-value]')]
               .map((e) => [e.dataset.readout, Number(e.dataset.value)]))",
        )
    }

    /// One number beside the picture.
    ///
    /// # Errors
    /// If it is not there.
    pub fn readout(&self, name: &str) -> Checked<f64> {
        let all = self.readouts()?;
        all.get(name)
            .copied()
            .ok_or_else(|| format!("no readout `{name}`; there are {:?}", all.keys()).into())
    }

    /// Clicks a button or a switch.
    ///
    /// # Errors
    /// If there is none of this name.
    pub fn click(&self, id: &str) -> Checked {
        self.browser.script(&format!("document.getElementById('{id}').click()"))
    }

    /// Chooses a value in a list.
    ///
    /// # Errors
    /// If there is no list of this name.
    pub fn choose(&self, id: &str, value: &str) -> Checked {
        self.browser.script(&format!(
            "const list = document.getElementById('{id}'); list.value = '{value}';
             list.dispatchEvent(new Event('input', {{bubbles: true}}));
             list.dispatchEvent(new Event('change', {{bubbles: true}}))"
        ))
    }

    /// Whether time runs.
    ///
    /// # Errors
    /// If there is no such button.
    pub fn is_playing(&self) -> Checked<bool> {
        self.browser.look("return document.getElementById('play').dataset.playing === 'true'")
    }

    /// Lets time run until this day is reached.
    ///
    /// # Errors
    /// If it is not reached.
    pub fn play_to_day(&self, day: f64) -> Checked {
        if !self.is_playing()? {
            self.click("play")?;
        }
        self.wait(&format!("day {day} is reached"), |page| Ok(page.readout("day")? >= day))
    }

    /// Steps one day, and waits until it is done.
    ///
    /// # Errors
    /// If it is not done.
    pub fn step(&self) -> Checked {
        let before = self.readout("day")?;
        self.click("step")?;
        self.wait("the step is done", |page| Ok(page.readout("day")? >= before + 0.999))
    }

    /// Starts the run again, and waits until it has begun.
    ///
    /// # Errors
    /// If it does not begin.
    pub fn restart(&self) -> Checked {
        self.click("restart")?;
        self.wait("the run begins again", |page| Ok(page.readout("day")? < 0.5))
    }

    fn situation(&self) -> String {
        let script = "return JSON.stringify([document.documentElement.dataset, document.getElementById('fault')?.innerText])";
        let seen: Checked<String> = self.browser.script(script);
        seen.unwrap_or_else(|error| error.to_string())
    }
}
