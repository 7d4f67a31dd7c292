//! The time line is a chart that can be read: its axis, lanes and names, the numbers of any day in words, the table and the files behind
//! it; and reading matter that opens by its name.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("the_chart_shows_the_run", the_chart_shows_the_run, "the layout is the engine's"),
    Scenario::all(
        "the_numbers_of_any_day_are_read",
        the_numbers_of_any_day_are_read,
        "pointers and sliders are the engine's",
    ),
    Scenario::full(
        "the_table_and_the_files_agree",
        the_table_and_the_files_agree,
        "our own code writes them",
    ),
    Scenario::all(
        "reading_matter_opens_by_name",
        reading_matter_opens_by_name,
        "parts of one name are the engine's",
    ),
];

fn run<'a>(context: &'a Context, settings: &str) -> Result<Page<'a>> {
    context.start(settings)
}

/// What two elements share of their boxes, for those of a selector that do.
const OVERLAPS: &str = "const boxes = [...document.querySelectorAll('.time-line-names > li')].map((one) => one.getBoundingClientRect());
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.bottom > b.top + 2 && b.bottom > a.top + 2)).length";

fn the_chart_shows_the_run(context: &Context) -> Result<()> {
    let page = run(context, "view=explore&stage=active&play=0&therapies=imid")?;
    page.step_to_day(3.0)?;
    page.click("therapy-antibody")?;
    page.step_to_day(16.0)?;
    let lanes: Vec<String> = page
        .browser
        .query("return [...document.querySelectorAll('[data-lane]')].map((lane) => lane.dataset.lane)")?;
    ensure!(lanes == ["imid", "antibody:cd38"], "lanes: {lanes:?}");
    let doses: usize = page.browser.query(
        "return document.querySelector('[data-lane=\"antibody:cd38\"] .dose').getAttribute('d').match(/M/g).length",
    )?;
    ensure!(doses == 2, "weekly from day 3 to day 16: {doses} doses");
    let axis: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('.time-line-axis > span')].map((day) => day.innerText.split(/\\s+/).join(' '))",
    )?;
    ensure!(axis.iter().any(|day| day == "28 4"), "28 days are 4 weeks: {axis:?}");
    // Each line has its own dash or width, and the name at its end has the same.
    let pens: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('#time-line .line, .time-line-names .line')].map((line) => {
           const { strokeDasharray, strokeWidth } = getComputedStyle(line);
           return strokeDasharray + ' ' + strokeWidth;
         })",
    )?;
    let (lines, names) = pens.split_at(pens.len() / 2);
    ensure!(lines == names && lines.len() == 5, "{lines:?} {names:?}");
    ensure!(
        (1..5).all(|at| !lines[..at].contains(&lines[at])),
        "two lines look alike without color: {lines:?}"
    );
    ensure!(page.browser.query::<usize>(OVERLAPS)? == 0, "a name lies on another");
    let places: Vec<f64> = page.browser.query(
        "return [...document.querySelectorAll('.time-line-axis > span')].map((day) => day.getBoundingClientRect().left)",
    )?;
    ensure!(places.len() > 3 && places.windows(2).all(|pair| pair[1] > pair[0] + 10.0), "days at {places:?}");
    accessibility::check(page.browser)
}

const READING: &str = "return document.getElementById('time-line-reading').textContent";

fn the_numbers_of_any_day_are_read(context: &Context) -> Result<()> {
    let page = run(context, "view=explore&stage=active&play=0&therapies=chemo")?;
    page.step_to_day(14.0)?;
    let says = |page: &Page, day: &str| -> Result<()> {
        page.wait(&format!("the numbers of {day} stand there"), |page| {
            Ok(page.browser.query::<String>(READING)?.contains(day))
        })
    };
    says(&page, "Day 14:")?;
    // By pointer: the run stays where it is.
    page.browser.execute::<()>(
        "const { left, top, width } = document.getElementById('time-line').getBoundingClientRect();
         document.querySelector('.time-line-plot').dispatchEvent(
           new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + 5, bubbles: true }))",
    )?;
    says(&page, "Day 7:")?;
    ensure!(page.readout("day")? >= 14.0, "the pointer has moved the run");
    page.browser.execute::<()>(
        "document.querySelector('.time-line-plot').dispatchEvent(new PointerEvent('pointerleave'))",
    )?;
    says(&page, "Day 14:")?;
    // By the slider's keys: the run goes there, and its value is said in words.
    page.browser.execute::<()>("document.getElementById('past').focus()")?;
    page.browser.press('\u{E012}')?;
    says(&page, "Day 13:")?;
    page.wait("the run is there", |page| Ok((page.readout("day")? - 13.0).abs() < 0.01))?;
    let spoken: String =
        page.browser.query("return document.getElementById('past').getAttribute('aria-valuetext')")?;
    ensure!(spoken.contains("Day 13: Myeloma cells") && spoken.contains("g/L"), "{spoken}");
    // In the story, whose steps say when they are, it only reads.
    let page = run(context, "view=story&beat=schedule&play=0")?;
    page.settle()?;
    let day = page.readout("day")?;
    page.browser.execute::<()>("document.getElementById('past').focus()")?;
    page.browser.press('\u{E012}')?;
    says(&page, &format!("Day {:.0}:", day.floor() - 1.0))?;
    ensure!((page.readout("day")? - day).abs() < 0.01, "the story has gone to another day");
    Ok(())
}

/// What a button gives to the browser as a file.
fn saved(page: &Page, button: &str) -> Result<String> {
    page.browser.execute::<()>(
        "const make = URL.createObjectURL; window.saved = undefined;
         URL.createObjectURL = (file) => { file.text().then((text) => { window.saved = text; }); return make.call(URL, file); }",
    )?;
    page.click(button)?;
    page.wait_for("the file is made", "return window.saved")
}

fn the_table_and_the_files_agree(context: &Context) -> Result<()> {
    let page = run(context, "view=explore&stage=active&play=0&therapies=antibody")?;
    page.step_to_day(9.0)?;
    page.browser.execute::<()>("document.getElementById('time-line-table').open = true")?;
    page.wait_until(
        "the table stands",
        "return document.querySelectorAll('table.time-line-table tbody tr').length > 5",
    )?;
    let last: Vec<String> = page.browser.query(
        "return [...document.querySelector('table.time-line-table tbody tr:last-child').children].map((cell) => cell.innerText.trim())",
    )?;
    let file = saved(&page, "save-csv")?;
    let row: Vec<&str> = file.lines().last().unwrap_or_default().split(',').collect();
    ensure!(file.lines().count() == 11 && row.len() == 10, "{file}");
    let share = |at: usize| row[at].parse::<f64>().map(|share| format!("{:.0}", share * 100.0));
    ensure!(last[0] == "9" && last[0] == row[0], "{last:?} {row:?}");
    for (cell, column) in [(1, 1), (2, 2), (3, 3), (4, 4), (6, 6)] {
        ensure!(last[cell] == share(column)?, "column {column}: {last:?} {row:?}");
    }
    ensure!(row[9] == "antibody:cd38", "{row:?}");
    let file = saved(&page, "save-svg")?;
    let drawn: (usize, String) = page.browser.query(&format!(
        "const drawing = new DOMParser().parseFromString({}, 'image/svg+xml');
         return [drawing.querySelectorAll('parsererror').length, drawing.documentElement.textContent]",
        serde_json::to_string(&file)?
    ))?;
    ensure!(drawn.0 == 0, "the drawing is no XML");
    for words in ["Monoclonal antibody", "M-protein", "Week", "Not medical advice"] {
        ensure!(drawn.1.contains(words), "{words} is missing: {}", drawn.1);
    }
    accessibility::check(page.browser)
}

const OPEN: &str =
    "return [...document.querySelectorAll('.about-area > [open]')].map((part) => part.id).join()";

fn reading_matter_opens_by_name(context: &Context) -> Result<()> {
    let address = context.server.address(HostProfile::Plain, "index.html");
    let page = Page::start(context.browser, &format!("{address}?size=small&play=0#view=explore&glossary"))?;
    let alone = |page: &Page, part: &str| {
        page.wait(&format!("{part} alone is open"), |page| Ok(page.browser.query::<String>(OPEN)? == part))
    };
    let in_sight = |page: &Page, part: &str| {
        page.wait_until(
            &format!("{part} is in sight"),
            &format!(
                "const {{ top }} = document.getElementById('{part}').getBoundingClientRect(); return top >= -1 && top < innerHeight"
            ),
        )
    };
    alone(&page, "glossary")?;
    in_sight(&page, "glossary")?;
    page.browser.execute::<()>("document.querySelector('#transcript summary').click()")?;
    alone(&page, "transcript")?;
    page.browser.execute::<()>("location.hash = '#keys'")?;
    alone(&page, "keys")?;
    in_sight(&page, "keys")?;
    // On paper there is room for more than one, and afterwards for one again.
    page.browser.execute::<()>("dispatchEvent(new Event('beforeprint'))")?;
    let open: String = page.browser.query(OPEN)?;
    ensure!(open.contains("questions") && open.contains("transcript"), "on paper: {open}");
    page.browser.execute::<()>("dispatchEvent(new Event('afterprint'))")?;
    for part in ["questions", "transcript"] {
        page.browser.execute::<()>(&format!("document.getElementById('{part}').open = false"))?;
    }
    page.browser.execute::<()>("document.querySelector('#about summary').click()")?;
    alone(&page, "about")
}
