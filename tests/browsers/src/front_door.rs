//! Front door check: whether a change in a clone reaches an open page by itself, as `cargo xtask serve` promises.
//!
//! The program `front_door` runs it: an address, then one or more changes, each made, seen in the page and taken back.

use crate::browser::Browser;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What the program is told about itself.
pub const USAGE: &str = "\
front_door ADDRESS [--seconds N] CHANGE …

  --text FILE OLD NEW                     the caption shows NEW
  --style FILE OLD NEW SELECTOR PROPERTY  the computed style changes
  --mend FILE OLD NEW                     the page says that the build fails; once OLD is back, it runs again";

/// What development servers write over the page of a build that fails.
const BUILD_FAILURE: &str = "Build failure";
const RUNNING: &str = "document.documentElement.dataset.state === 'running'";
/// A build after a change, on a slow machine.
const USUAL_PATIENCE: Duration = Duration::from_mins(5);

/// What is to be seen, and where.
#[derive(Debug, PartialEq)]
pub struct FrontDoor {
    address: String,
    patience: Duration,
    changes: Vec<Change>,
}

/// A change in a file, and how it shows.
#[derive(Debug, PartialEq)]
struct Change {
    file: PathBuf,
    old: String,
    new: String,
    effect: Effect,
}

#[derive(Debug, PartialEq)]
enum Effect {
    Text,
    Style { selector: String, property: String },
    Mend,
}

/// A file that has been changed. It is as it was once this is dropped.
struct Edited<'change> {
    file: &'change PathBuf,
    original: String,
}

impl Drop for Edited<'_> {
    fn drop(&mut self) {
        if let Err(error) = fs::write(self.file, &self.original) {
            eprintln!("{} stays changed: {error}", self.file.display());
        }
    }
}

impl FrontDoor {
    /// From the words of a command line.
    ///
    /// # Errors
    /// If a word is missing or unknown.
    pub fn from_words(words: impl IntoIterator<Item = String>) -> Result<Self> {
        let mut words = words.into_iter();
        let address = words.next().context(USAGE)?;
        let (mut patience, mut changes) = (USUAL_PATIENCE, Vec::new());
        while let Some(flag) = words.next() {
            let mut next = |what: &str| words.next().with_context(|| format!("{flag}: no {what}\n\n{USAGE}"));
            if flag == "--seconds" {
                patience = Duration::from_secs(next("number")?.parse().context("--seconds")?);
                continue;
            }
            let (file, old, new) = (PathBuf::from(next("FILE")?), next("OLD")?, next("NEW")?);
            let effect = match flag.as_str() {
                "--text" => Effect::Text,
                "--style" => Effect::Style { selector: next("SELECTOR")?, property: next("PROPERTY")? },
                "--mend" => Effect::Mend,
                _ => bail!("`{flag}` is unknown\n\n{USAGE}"),
            };
            changes.push(Change { file, old, new, effect });
        }
        ensure!(!changes.is_empty(), "no change\n\n{USAGE}");
        Ok(Self { address, patience, changes })
    }

    /// Opens the page and sees every change in it, one after the other.
    ///
    /// # Errors
    /// With what was waited for in vain.
    pub fn check(&self, browser: &Browser) -> Result<()> {
        self.open(browser)?;
        for change in &self.changes {
            let start = Instant::now();
            let seen = self.see(browser, change).with_context(|| change.file.display().to_string())?;
            println!("{}: {seen} after {:.1} s", change.file.display(), start.elapsed().as_secs_f64());
        }
        Ok(())
    }

    /// The server may be about to start.
    fn open(&self, browser: &Browser) -> Result<()> {
        let start = Instant::now();
        while let Err(error) = browser.goto(&self.address) {
            ensure!(start.elapsed() < self.patience, "{} does not answer: {error:#}", self.address);
            sleep(Duration::from_millis(200));
        }
        self.wait(browser, "the first frame", &format!("return {RUNNING}"))
    }

    fn see(&self, browser: &Browser, change: &Change) -> Result<String> {
        match &change.effect {
            Effect::Text => self.see_text(browser, change),
            Effect::Style { selector, property } => self.see_style(browser, change, selector, property),
            Effect::Mend => self.see_mended(browser, change),
        }
    }

    fn see_text(&self, browser: &Browser, change: &Change) -> Result<String> {
        let caption = "document.getElementById('caption').textContent";
        let before: String = browser.query(&format!("return {caption}"))?;
        ensure!(!before.contains(&change.new), "the caption says so already: {before:?}");
        let edited = change.make()?;
        let shows = format!("return {RUNNING} && {caption}.includes({})", json!(change.new));
        self.wait(browser, &format!("the caption says {:?}", change.new), &shows)?;
        self.take_back(browser, edited)?;
        Ok(format!("the caption said {:?}", change.new))
    }

    fn see_style(
        &self,
        browser: &Browser,
        change: &Change,
        selector: &str,
        property: &str,
    ) -> Result<String> {
        let value = format!(
            "getComputedStyle(document.querySelector({})).getPropertyValue({})",
            json!(selector),
            json!(property)
        );
        let before: String = browser.query(&format!("return {value}"))?;
        let edited = change.make()?;
        let shows = format!("return {RUNNING} && {value} !== {}", json!(before));
        self.wait(browser, &format!("{property} of {selector} is not {before:?} any more"), &shows)?;
        let now: String = browser.query(&format!("return {value}"))?;
        self.take_back(browser, edited)?;
        Ok(format!("{property} of {selector} was {now:?}, before {before:?}"))
    }

    fn see_mended(&self, browser: &Browser, change: &Change) -> Result<String> {
        let edited = change.make()?;
        let fails = format!("return document.body.innerText.includes({})", json!(BUILD_FAILURE));
        self.wait(browser, "the page says that the build fails", &fails)?;
        self.take_back(browser, edited)?;
        Ok("the failure was told, and once mended the page ran again".into())
    }

    /// And waits until a page without the change runs, so that the next change is seen in it.
    fn take_back(&self, browser: &Browser, edited: Edited) -> Result<()> {
        browser.execute::<()>("window.isOldPage = true")?;
        drop(edited);
        self.wait(browser, "a new page runs", &format!("return {RUNNING} && !window.isOldPage"))
    }

    fn wait(&self, browser: &Browser, what: &str, condition: &str) -> Result<()> {
        match browser.wait_in_page::<bool>(condition, self.patience)? {
            Ok(_) => Ok(()),
            Err(words) => bail!("waited {} s in vain until {what} {words}", self.patience.as_secs()),
        }
    }
}

impl Change {
    fn make(&self) -> Result<Edited<'_>> {
        let original = fs::read_to_string(&self.file).context("it cannot be read")?;
        ensure!(original.contains(&self.old), "{:?} is not in it", self.old);
        fs::write(&self.file, original.replacen(&self.old, &self.new, 1)).context("it cannot be written")?;
        Ok(Edited { file: &self.file, original })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<FrontDoor> {
        FrontDoor::from_words(words.split(' ').map(String::from))
    }

    #[test]
    fn words_become_changes() -> Result<()> {
        let read = read("http://a/ --seconds 7 --text x.ftl one two --style y.css red blue #play color")?;
        assert_eq!((read.address.as_str(), read.patience), ("http://a/", Duration::from_secs(7)));
        assert_eq!(read.changes[0].effect, Effect::Text);
        assert_eq!(read.changes[1].new, "blue");
        assert_eq!(
            read.changes[1].effect,
            Effect::Style { selector: "#play".into(), property: "color".into() }
        );
        Ok(())
    }

    #[test]
    fn what_is_missing_is_named() {
        for (words, named) in [
            ("http://a/", "no change"),
            ("http://a/ --text x.ftl one", "NEW"),
            ("http://a/ --style x.css one two h1", "PROPERTY"),
            ("http://a/ --paint x one two", "`--paint` is unknown"),
        ] {
            let error = read(words).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(named)), "{words}: {error:?}");
        }
    }

    #[test]
    fn a_file_is_as_it_was_afterwards() -> Result<()> {
        let file = std::env::temp_dir().join(format!("front-door-{}", std::process::id()));
        fs::write(&file, "one two one")?;
        let change = |old: &str| Change {
            file: file.clone(),
            old: old.into(),
            new: "three".into(),
            effect: Effect::Text,
        };
        assert!(change("four").make().is_err());
        let one = change("one");
        let edited = one.make()?;
        assert_eq!(fs::read_to_string(&file)?, "three two one");
        drop(edited);
        assert_eq!(fs::read_to_string(&file)?, "one two one");
        Ok(fs::remove_file(&file)?)
    }
}
