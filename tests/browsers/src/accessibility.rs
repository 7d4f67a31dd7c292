//! What the accessibility checker finds on the page.

use crate::browser::Browser;
use crate::checked::{Checked, ensure};
use crate::house;
use std::fs;

const RUN: &str = "
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(
  (found) => done(found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target} (${node.failureSummary})`))),
  (error) => done([`axe: ${error}`]));";

/// Passes if nothing is found.
///
/// # Errors
/// With everything that is found.
pub fn check(browser: &Browser) -> Checked {
    let axe = fs::read_to_string(house::axe())
        .map_err(|_| "axe-core is missing; `cargo xtask test` installs it")?;
    let there: bool = browser.script("return typeof axe === 'object'")?;
    if !there {
        browser.script::<()>(&format!("{axe}; window.axe = axe"))?;
    }
    let found: Vec<String> = browser.script_later(RUN)?;
    ensure(found.is_empty(), format!("{} findings:\n{}", found.len(), found.join("\n")))
}
