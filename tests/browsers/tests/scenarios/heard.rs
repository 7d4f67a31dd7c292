//! For people who would rather listen, or read plainer words: the browser's voice, soft sounds, easy words, stills.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::engine::{BrowserPrefs, Engine};

const STILL: BrowserPrefs = BrowserPrefs { still_and_dark: true, ..BrowserPrefs::NONE };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "the_story_is_read_out_in_step",
        the_story_is_read_out_in_step,
        "our own code asks for the voice",
    ),
    Scenario::only(
        &[Engine::Chromium, Engine::Firefox],
        "a_sound_has_words",
        a_sound_has_words,
        "WebKitGTK has no sound without a player of its own",
    ),
    Scenario::full(
        "easy_words_stay_in_the_address",
        easy_words_stay_in_the_address,
        "our own code words the story",
    ),
    Scenario::full(
        "with_less_motion_each_step_is_a_still",
        with_less_motion_each_step_is_a_still,
        "our own code steps",
    )
    .with(STILL),
];

/// A voice that says nothing and keeps what it was given: browsers under test have none.
const VOICE: &str = "self.read = []; self.stopped = 0; self.now = null;
  self.SpeechSynthesisVoice = class { lang = 'en-US'; localService = true };
  self.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  const voice = new self.SpeechSynthesisVoice();
  const fake = Object.assign(new EventTarget(), {
    getVoices: () => [voice], cancel: () => { self.stopped += 1; },
    speak: (said) => { self.now = said; self.read.push(said.text); } });
  Object.defineProperty(self, 'speechSynthesis', { value: fake, configurable: true });";

const BEAT: &str = "return document.getElementById('caption').dataset.beat";

fn the_story_is_read_out_in_step(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=vessel&play=0")?;
    page.browser.execute::<()>("document.getElementById('heard').open = true")?;
    page.browser.execute::<()>(VOICE)?;
    page.browser.execute::<()>(
        "const part = document.getElementById('heard'); part.open = false; part.open = true",
    )?;
    page.wait_until("there is a voice", "return !document.getElementById('heard-voice').disabled")?;
    accessibility::check(page.browser)?;
    page.click("heard-voice")?;
    let caption = "document.getElementById('caption').textContent.trim()";
    page.wait_until("the caption is read", &format!("return read.at(-1) === {caption}"))?;
    page.click("beat-next")?;
    page.wait_until(
        "the next one is read",
        &format!("return read.length === 2 && read.at(-1) === {caption}"),
    )?;
    page.click("play")?;
    page.wait_until("it is read again where it was broken off", "return read.length >= 3")?;
    let before: u32 = page.browser.query("return stopped")?;
    page.click("play")?;
    page.wait("a pause stops it", |page| Ok(page.browser.query::<u32>("return stopped")? > before))?;
    page.click("heard-voice")?;
    let count: u32 = page.browser.query("return read.length")?;
    page.click("beat-next")?;
    page.frames(20)?;
    ensure!(page.browser.query::<u32>("return read.length")? == count, "it reads though it is switched off");
    Ok(())
}

fn a_sound_has_words(context: &Context) -> Result<()> {
    let page = context.start("view=explore&stage=active&size=small&play=0&therapies=antibody&heard")?;
    page.wait_until("it is open", "return document.getElementById('heard-sounds').checkVisibility()")?;
    let words = "return document.getElementById('sound-cue').checkVisibility()
      && document.getElementById('sound-cue').textContent";
    ensure!(page.browser.query::<serde_json::Value>(words)? == false, "there is a sound unasked");
    page.click("heard-sounds")?;
    page.click("play")?;
    page.wait("what is heard is read", |page| {
        Ok(page
            .browser
            .query::<serde_json::Value>(words)?
            .as_str()
            .is_some_and(|words| words.starts_with("Sound: ")))
    })
}

fn easy_words_stay_in_the_address(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    let usual = page.browser.words("caption")?;
    page.click("easy-words")?;
    page.wait_until(
        "the caption is easier",
        "return document.getElementById('caption').textContent.includes('the soft part inside bones')",
    )?;
    page.wait_until("the address has it", "return location.hash.includes('words=easy')")?;
    page.browser.execute::<()>("location.reload()")?;
    page.wait_until("it is there again", "return document.documentElement.dataset.state === 'running'")?;
    ensure!(page.browser.words("caption")? != usual, "a link does not keep it");
    ensure!(
        page.browser.query::<bool>("return document.getElementById('easy-words').checked")?,
        "the switch is off"
    );
    page.click("easy-words")?;
    page.wait("it goes back", |page| Ok(page.browser.words("caption")? == usual))
}

fn with_less_motion_each_step_is_a_still(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow")?;
    ensure!(!page.is_playing()?, "it plays unasked");
    page.click("beat-next")?;
    page.wait("the next step", |page| Ok(page.browser.query::<String>(BEAT)? == "vessel"))?;
    page.settle()?;
    page.wait_until(
        "its days have passed",
        "return document.getElementById('story').dataset.told === 'true'",
    )?;
    let day = page.readout("day")?;
    page.frames(60)?;
    ensure!(!page.is_playing()? && page.readout("day")? == day, "something moves unasked");
    Ok(())
}
