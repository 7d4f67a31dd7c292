//! Runs of a class: saved tables are laid over the run of the page; one that cannot be read is refused with its line and column.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[Scenario::all(
    "two_groups_are_laid_over_each_other",
    two_groups_are_laid_over_each_other,
    "files are read by the engine",
)];

const HEADER: &str = "day,myeloma_fraction,red_cells,white_cells,platelets,m_protein_g_per_l,bone,response,car_t_cells,therapies";

/// A table of so many days; the share of myeloma cells changes by so much a day.
fn table(days: u8, change: f32) -> String {
    let row =
        |day: u8| format!("\\r\\n{day},{},0.8,0.7,0.6,20,1,stable,{day},imid", 0.2 + change * f32::from(day));
    let rows: String = (0..=days).map(row).collect();
    format!("{HEADER}{rows}")
}

/// Opens files of these names and texts.
fn open(page: &Page, files: &[(&str, &str)]) -> Result<()> {
    let add = |(name, text): &(&str, &str)| {
        format!("data.items.add(new File([{text}], '{name}', {{ type: 'text/csv' }}));")
    };
    page.browser.execute(&format!(
        "const data = new DataTransfer(); {} const input = document.getElementById('class-files'); input.files = data.files;
         input.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        files.iter().map(add).collect::<String>()
    ))
}

const LINES: &str = "document.querySelectorAll('#class-runs-chart path[class^=run-]').length";

fn two_groups_are_laid_over_each_other(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0")?;
    page.step_to_day(3.0)?;
    page.browser.execute::<()>("document.querySelector('#class-runs > summary').click()")?;
    let (first, second) = (format!("'{}'", table(5, 0.01)), format!("'\\ufeff{}'", table(9, -0.02)));
    open(&page, &[("Group A.csv", &first), ("Group B.csv", &second)])?;
    page.wait_until("three lines are there", &format!("return {LINES} === 3"))?;
    let heads: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('#class-runs th[scope=col]')].map((head) => head.textContent)",
    )?;
    ensure!(heads == ["Day", "This run", "Group A", "Group B"], "{heads:?}");
    let last: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('#class-runs tbody tr:last-child > *')].map((cell) => cell.textContent)",
    )?;
    ensure!(last == ["9", "–", "–", "2"], "day 9: {last:?}");
    let dashes: Vec<String> = page.browser.query(
        "return [...document.querySelectorAll('#class-runs-chart path[class^=run-]')].map((line) => getComputedStyle(line).strokeDasharray)",
    )?;
    ensure!(
        (1..3).all(|at| !dashes[..at].contains(&dashes[at])),
        "lines look alike without color: {dashes:?}"
    );
    page.choose("class-measure", "4")?;
    page.wait_until(
        "M-protein is shown",
        "return document.querySelector('#class-runs tbody tr td:nth-of-type(2)').textContent === '20'",
    )?;
    accessibility::check(page.browser)?;
    // What cannot be read is refused, and what is open stays.
    let broken = table(5, 0.01).replacen("20,1,stable", "much,1,stable", 1);
    open(
        &page,
        &[("bad.csv", &format!("'{broken}'")), ("large.csv", "'x'.repeat(2000001)"), ("no.csv", "'a,b'")],
    )?;
    page.wait_until(
        "three are refused",
        "return document.querySelectorAll('#class-runs-refused p').length === 3",
    )?;
    let words = page.browser.words("class-runs-refused")?;
    for part in [
        "Line 2, column “m_protein_g_per_l”",
        "“large.csv” was not opened. It is larger than 2 MB",
        "“no.csv”",
    ] {
        ensure!(words.contains(part), "{part:?} is missing: {words}");
    }
    ensure!(page.browser.query::<bool>(&format!("return {LINES} === 3"))?, "something that was open is gone");
    page.click("class-runs-close")?;
    page.wait_until("they are closed", &format!("return {LINES} === 0"))?;
    ensure!((page.readout("day")? - 3.0).abs() < 0.01, "one's own run has moved");
    Ok(())
}
