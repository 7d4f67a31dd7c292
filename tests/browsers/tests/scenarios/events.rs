//! To an event: the run goes to the next time something happens, and back, by buttons, keys and marks; where there is none, it says so and
//! stays.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_run_goes_to_an_event_and_back",
        a_run_goes_to_an_event_and_back,
        "keys are the engine's",
    ),
    Scenario::full(
        "a_link_says_which_event_is_gone_to",
        a_link_says_which_event_is_gone_to,
        "our own code keeps it",
    ),
    Scenario::full("marks_lead_to_their_day", marks_lead_to_their_day, "our own code goes there"),
    Scenario::full(
        "what_is_not_found_changes_nothing",
        what_is_not_found_changes_nothing,
        "our own code looks",
    ),
    Scenario::full("a_search_can_be_stopped", a_search_can_be_stopped, "our own code looks"),
];

const ANSWER: &str = "document.getElementById('to-event-answer')?.textContent ?? ''";

fn run<'a>(context: &'a Context, settings: &str) -> Result<Page<'a>> {
    context.start(settings)
}

/// What the last search came to, once it differs from `before` or the run stands elsewhere.
fn arrived(page: &Page, from: f64) -> Result<f64> {
    // A picture that nobody sees does not come to rest: the press may have scrolled it away.
    page.browser.execute::<()>("document.getElementById('stage').scrollIntoView()")?;
    page.settle()?;
    page.wait("the run is there", |page| Ok((page.readout("day")? - from).abs() > 0.01))?;
    page.settle()?;
    page.readout("day")
}

fn a_run_goes_to_an_event_and_back(context: &Context) -> Result<()> {
    let page = run(context, "stage=active&play=0&therapies=car_t")?;
    page.choose("to-event", "car_t_kill")?;
    page.click("to-event-next")?;
    let first = arrived(&page, 0.0)?;
    page.wait_until("it is said", &format!("return {ANSWER}.includes('A CAR T cell kills')"))?;
    let said: String = page.browser.query(&format!("return {ANSWER}"))?;
    ensure!(said.contains(&format!("Day {:.0}.", first.floor())), "on day {first}: {said}");
    let spoken: String = page.browser.query("return document.getElementById('announcer').textContent")?;
    // The day is said once, where what is there now is said with it.
    let parts: Vec<&str> = said.split(". ").collect();
    ensure!(parts.iter().all(|part| spoken.contains(part)), "the same is not spoken: {spoken}");
    let at_first = page.readouts()?;
    page.browser.execute::<()>("document.getElementById('stage').focus()")?;
    page.browser.press('n')?;
    let second = arrived(&page, first)?;
    ensure!(second > first, "day {second} after {first}");
    page.browser.press('N')?;
    ensure!(arrived(&page, second)? == first && page.readouts()? == at_first, "the way back leads elsewhere");
    page.click("to-event-next")?;
    ensure!(arrived(&page, first)? == second, "and on again");
    // In the story, within the days of the step.
    let page = run(context, "view=story&beat=car-kill&play=0")?;
    page.settle()?;
    let (begin, beat) = (page.readout("day")?, "return document.getElementById('caption').dataset.beat");
    let before: String = page.browser.query(beat)?;
    page.choose("to-event", "kill")?;
    page.click("to-event-next")?;
    ensure!(
        arrived(&page, begin)? > begin && page.browser.query::<String>(beat)? == before,
        "it left the step"
    );
    page.choose("to-event", "regrowth")?;
    page.click("to-event-next")?;
    page.wait_until(
        "it says that there is none",
        &format!("return {ANSWER}.startsWith('Not found in this step')"),
    )
}

fn a_link_says_which_event_is_gone_to(context: &Context) -> Result<()> {
    let page = run(context, "stage=healthy&play=0&therapies=imid@3&event=dose")?;
    let chosen = "return document.getElementById('to-event').value";
    ensure!(page.browser.query::<String>(chosen)? == "dose", "the list says something else");
    page.browser.execute::<()>("document.getElementById('stage').focus()")?;
    page.browser.press('n')?;
    page.wait_until("it is gone to", &format!("return {ANSWER}.includes('dose')"))?;
    page.choose("to-event", "red_cells_half")?;
    page.wait_until("the address holds the choice", "return location.hash.includes('event=red_cells_half')")?;
    // Another address is another page.
    page.browser.execute::<()>("location.hash = '#stage=healthy&play=0&event=kill'")?;
    page.wait_until(
        "it is what that address says",
        "return document.getElementById('to-event').value === 'kill'",
    )
}

fn marks_lead_to_their_day(context: &Context) -> Result<()> {
    let page = run(context, "stage=active&play=0")?;
    page.step_to_day(4.0)?;
    page.click("therapy-car_t")?;
    page.step_to_day(9.0)?;
    page.browser.execute::<()>("document.querySelector('#time-line-table > summary').click()")?;
    let switched = "[...document.querySelectorAll('#time-line-events button')].find((line) => line.textContent.includes('CAR T'))";
    for target in ["document.querySelector('.time-line-numbers > span')", switched] {
        page.wait_until("there is a mark", &format!("return Boolean({target})"))?;
        let day: f64 = page.browser.query(&format!("return {target}.dataset.tick / 12"))?;
        page.browser.execute::<()>(&format!("{target}.click()"))?;
        ensure!((arrived(&page, 9.0)? - day).abs() < 0.01, "it does not lead to day {day}");
        if target == switched {
            ensure!(day == 4.0, "the line of day 4 says day {day}");
        }
        page.step_to_day(9.0)?;
    }
    Ok(())
}

fn what_is_not_found_changes_nothing(context: &Context) -> Result<()> {
    let page = run(context, "stage=healthy&play=0")?;
    page.step_to_day(3.0)?;
    let before = page.readouts()?;
    page.choose("to-event", "car_t_kill")?;
    for (button, words) in
        [("to-event-next", "Not found in the next 365 days"), ("to-event-back", "Not found before")]
    {
        page.click(button)?;
        page.wait_until("it is said", &format!("return {ANSWER}.startsWith('{words}')"))?;
        page.settle()?;
        ensure!(page.readouts()? == before, "something has changed");
    }
    let end: String = page.browser.query("return document.getElementById('past').max")?;
    ensure!(end == "3", "the run seems to have come to day {end}");
    Ok(())
}

fn a_search_can_be_stopped(context: &Context) -> Result<()> {
    let page = run(context, "stage=healthy&play=0&size=large")?;
    page.click("to-event-next")?;
    page.wait_until("it is shown", "return document.getElementById('catch-up-bar') !== null")?;
    ensure!(page.browser.words("catch-up-words")?.starts_with("Looking for it"), "other words");
    page.click("catch-up-stop")?;
    page.wait_until("it has stopped", "return document.getElementById('catch-up-bar') === null")?;
    page.settle()?;
    ensure!(page.readout("day")? == 0.0, "the run has moved");
    Ok(())
}
