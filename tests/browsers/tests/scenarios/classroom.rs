//! What a teacher has: notes in a second window, a show of hands, marks on the stage, a look at the projector.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::Engine;
use browsers::page::Page;
use browsers::paths;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "two_windows_are_in_step",
        two_windows_are_in_step,
        "what a second window may do is the engine's",
    ),
    Scenario::all("a_file_opens_its_notes", a_file_opens_its_notes, "what a file may open is the engine's"),
    Scenario::full(
        "without_a_second_window_notes_stand_beside_the_stage",
        without_a_second_window_notes_stand_beside_the_stage,
        "our own code falls back",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "a_class_is_asked_on_any_projector",
        a_class_is_asked_on_any_projector,
        "its protocol sets the size of the screen",
    ),
    Scenario::full(
        "marks_go_with_the_step",
        marks_go_with_the_step,
        "our own code draws; the events are made up",
    ),
    Scenario::full("a_kind_of_cell_is_ringed", a_kind_of_cell_is_ringed, "our own code finds it"),
    Scenario::full(
        "the_projector_names_its_room",
        the_projector_names_its_room,
        "our own code weighs the answers",
    ),
];

const PAGE_DOWN: char = '\u{e00f}';
const ENTER: char = '\u{e007}';

/// Screens of an old projector, of a new one and of a touch panel.
const SCREENS: [(u32, u32); 3] = [(1024, 768), (1920, 1080), (3840, 2160)];

/// Keeps hold of the windows that the page opens.
const WATCH: &str = "const real = window.open;
    window.open = (...all) => (self.second = Reflect.apply(real, window, all))";

fn beat(page: &Page) -> Result<String> {
    page.browser.query("return document.getElementById('caption')?.dataset.beat ?? ''")
}

/// What stands in an element of the speaker's window.
fn in_second(page: &Page, id: &str) -> Result<String> {
    page.browser.query(&format!("return self.second?.document.getElementById('{id}')?.textContent ?? ''"))
}

/// What a teacher does in a window of their own, which a driver of one window cannot.
fn press_in_second(page: &Page, id: &str) -> Result<()> {
    page.browser.execute(&format!("self.second.document.getElementById('{id}').click()"))
}

fn two_windows_are_in_step(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.execute::<()>(WATCH)?;
    page.browser.press('s')?;
    page.wait("the notes are there", |page| Ok(in_second(page, "speaker-note")?.contains("ten seconds")))?;
    in_step(&page)?;
    let looks_alike: bool = page.browser.query(
        "const font = (of) => getComputedStyle(of.body).fontFamily;
         return font(document) === font(self.second.document)",
    )?;
    ensure!(looks_alike, "the window has no styles of ours");
    // As a person closes it: no event tells.
    page.browser.execute::<()>("self.second.close()")?;
    page.wait("the same key opens another", |page| {
        page.browser.press('s')?;
        page.frames(10)?;
        Ok(!page.browser.query::<bool>("return self.second.closed")?)
    })
}

/// Both lead, and both follow.
fn in_step(page: &Page) -> Result<()> {
    let (first, note) = (beat(page)?, in_second(page, "speaker-note")?);
    press_in_second(page, "speaker-next")?;
    page.wait("the first window follows", |page| Ok(beat(page)? != first))?;
    page.wait("its note comes", |page| Ok(in_second(page, "speaker-note")? != note))?;
    page.browser.execute::<()>(
        "const { KeyboardEvent, document } = self.second;
         document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }))",
    )?;
    page.wait("a clicker there leads back", |page| Ok(beat(page)? == first))?;
    page.wait("the second window follows", |page| Ok(in_second(page, "speaker-note")? == note))?;
    press_in_second(page, "speaker-play")?;
    page.wait("it plays", Page::is_playing)?;
    press_in_second(page, "speaker-play")?;
    page.wait("it pauses", |page| Ok(!page.is_playing()?))?;
    press_in_second(page, "speaker-blank")?;
    page.wait_until(
        "the first window is blank",
        "return document.querySelector('.blank').checkVisibility()",
    )?;
    press_in_second(page, "speaker-blank")?;
    ensure!(
        in_second(page, "speaker-run")?.contains("Day"),
        "no numbers: {}",
        in_second(page, "speaker-run")?
    );
    page.wait("time is counted", |page| Ok(in_second(page, "speaker-used")?.as_str() > "0:00"))
}

fn a_file_opens_its_notes(context: &Context) -> Result<()> {
    let address =
        format!("file://{}?size=small&view=story&beat=marrow&play=0&lang=es", paths::single_file().display());
    let page = Page::start(context.browser, &address)?;
    page.browser.execute::<()>(WATCH)?;
    page.browser.press('s')?;
    page.wait("the notes are there", |page| Ok(in_second(page, "speaker-note")?.contains("diez segundos")))?;
    in_step_of_file(&page)
}

fn in_step_of_file(page: &Page) -> Result<()> {
    let first = beat(page)?;
    press_in_second(page, "speaker-next")?;
    page.wait("the first window follows", |page| Ok(beat(page)? != first))?;
    let language: String = page.browser.query("return self.second.document.documentElement.lang")?;
    ensure!(language == "es", "the window speaks {language}");
    page.browser.press('s')?;
    page.wait_until("it closes with the same key", "return self.second.closed")
}

fn without_a_second_window_notes_stand_beside_the_stage(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.execute::<()>("window.open = () => null")?;
    page.browser.press('s')?;
    page.wait_until(
        "they are beside",
        "return document.getElementById('speaker-beside')?.textContent.includes('second window')",
    )?;
    let apart: bool = page.browser.query(
        "const [notes, stage] = ['speaker-beside', 'stage'].map((id) => document.getElementById(id).getBoundingClientRect());
         return notes.left >= stage.right",
    )?;
    ensure!(apart, "they cover the stage");
    let first = beat(&page)?;
    page.click("speaker-next")?;
    page.wait("they lead", |page| Ok(beat(page)? != first))?;
    page.browser.press('s')?;
    page.wait_until("they go", "return !document.getElementById('speaker-beside')")
}

fn screen(page: &Page, (width, height): (u32, u32)) -> Result<()> {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.browser.chromium("Emulation.setDeviceMetricsOverride", &metrics).map(drop)
}

fn hands(page: &Page, choice: u8) -> Result<String> {
    page.browser.query(&format!("return document.getElementById('hands-{choice}')?.textContent ?? ''"))
}

fn a_class_is_asked_on_any_projector(context: &Context) -> Result<()> {
    for size in SCREENS {
        let page = context.start("view=story&chapter=1&beat=crowding&play=0")?;
        page.browser.press('f')?;
        screen(&page, size)?;
        page.wait_until("the class is asked", "return Boolean(document.getElementById('hands'))")?;
        for key in ['2', '2', '2', '1', '4'] {
            page.browser.press(key)?;
        }
        page.wait("the hands are counted", |page| Ok(hands(page, 2)? == "3" && hands(page, 1)? == "1"))?;
        ensure!(beat(&page)? == "crowding", "a digit has led to a chapter");
        page.browser.execute::<()>(
            "document.dispatchEvent(new KeyboardEvent('keydown', { key: '\"', code: 'Digit2', shiftKey: true, bubbles: true, cancelable: true }))",
        )?;
        page.wait("with Shift one goes down", |page| Ok(hands(page, 2)? == "2"))?;
        all_is_seen(&page, size)?;
        page.browser.press(ENTER)?;
        page.wait_until(
            "what happened is shown",
            "return document.querySelector('.hand-shown .hand-count')?.id === 'hands-2'",
        )?;
        ensure!(hands(&page, 2)? == "2", "the hands are gone");
        page.browser.press(PAGE_DOWN)?;
        page.wait("the story goes on", |page| Ok(beat(page)? != "crowding"))?;
        page.browser.press('3')?;
        page.wait("a digit is a chapter again", |page| Ok(beat(page)? == "mab"))?;
        page.browser.press('f')?;
    }
    Ok(())
}

/// Nothing is cut off, and what a class must read is as large as a caption.
fn all_is_seen(page: &Page, size: (u32, u32)) -> Result<()> {
    page.settle()?;
    let small: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('#asked-words, .hand-words, .hand-count, #hands-reveal')].filter((part) => {
           const box = part.getBoundingClientRect();
           const letters = parseFloat(getComputedStyle(part).fontSize) / innerHeight;
           return box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || letters < 1 / 34;
         }).map((part) => part.textContent)",
    )?;
    ensure!(small.is_empty(), "at {size:?} the last row does not see {small:?}");
    Ok(())
}

const POINTERS: &str = "const board = document.getElementById('marks');
    const box = board.getBoundingClientRect();
    const at = (type, pointerId, x, y) => board.dispatchEvent(new PointerEvent(type,
      { pointerId, clientX: box.left + x * box.width, clientY: box.top + y * box.height, bubbles: true }));";

fn marks(page: &Page) -> Result<Vec<String>> {
    // A pointer stands on whole pixels: to the next ten of a thousand.
    page.browser.query(
        "return [...document.querySelectorAll('.mark-line')].map((line) =>
           line.getAttribute('points').trim().replace(/\\d+/g, (place) => Math.round(place / 10) * 10))",
    )
}

fn marks_go_with_the_step(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    let address: String = page.browser.query("return location.hash")?;
    page.browser.press('d')?;
    page.wait_until("a pointer draws", "return document.getElementById('marks').dataset.tool === 'Draw'")?;
    // Two people at one panel, in turns.
    page.browser.execute::<()>(&format!(
        "{POINTERS} at('pointerdown', 1, 0.25, 0.25); at('pointerdown', 2, 0.75, 0.75);
         at('pointermove', 1, 0.5, 0.25); at('pointermove', 2, 0.75, 0.5); at('pointerup', 1, 0.5, 0.25); at('pointermove', 1, 0.9, 0.9)"
    ))?;
    let lines = marks(&page)?;
    ensure!(lines == ["250,250 250,250 500,250", "750,750 750,750 750,500"], "{lines:?}");
    ensure!(page.browser.query::<String>("return location.hash")? == address, "marks are in the address");
    page.browser.press('x')?;
    page.wait("one key wipes them", |page| Ok(marks(page)?.is_empty()))?;
    page.browser.execute::<()>(&format!("{POINTERS} at('pointerdown', 1, 0.5, 0.5)"))?;
    ensure!(marks(&page)?.len() == 1, "it draws no more");
    page.click("beat-next")?;
    page.wait("they go with the step", |page| Ok(marks(page)?.is_empty()))?;
    page.browser.press('p')?;
    page.wait_until("a pointer points", "return document.getElementById('marks').dataset.tool === 'Point'")?;
    page.browser.execute::<()>(&format!("{POINTERS} at('pointermove', 1, 0.5, 0.5)"))?;
    page.wait_until("the spot is there", "return document.getElementById('mark-spot').checkVisibility()")
}

fn a_kind_of_cell_is_ringed(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.press('f')?;
    page.wait_until("its list is in the bar", "return Boolean(document.getElementById('spotlight'))")?;
    page.settle()?;
    page.choose("spotlight", "megakaryocyte")?;
    page.wait_until("the ring is there", "return !document.querySelector('#stage > .ring').hidden")?;
    let name = "return document.getElementById('cell-name').textContent";
    ensure!(page.browser.query::<String>(name)?.to_lowercase().contains("megakaryocyte"), "another cell");
    page.choose("spotlight", "")?;
    page.wait_until("it goes", "return document.querySelector('#stage > .ring').hidden")
}

fn the_projector_names_its_room(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0&projector")?;
    page.wait_until(
        "the link opens it",
        "return document.querySelectorAll('.projector-pairs canvas').length === 6",
    )?;
    for (answers, room) in [([true, true, true, true], "dark"), ([true, false, true, true], "bright")] {
        for (at, answer) in answers.into_iter().enumerate() {
            page.click(&format!("projector-{at}-{answer}"))?;
        }
        page.click("projector-take")?;
        page.wait_until(
            &format!("the page turns {room}"),
            &format!("return document.documentElement.dataset.theme === '{room}' && location.hash.includes('room={room}')"),
        )?;
    }
    Ok(())
}
