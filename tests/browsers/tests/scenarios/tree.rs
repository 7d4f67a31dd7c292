//! What a screen reader meets, from top to bottom, as text: a change of it is seen and meant. `INSTA_UPDATE=always cargo test -p
//! browsers --test browsers -- chromium::tree` writes it anew; look at the difference before you commit.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::engine::Engine;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub const SCENARIOS: &[Scenario] = &[Scenario::only(
    &[Engine::Chromium],
    "a_screen_reader_meets_what_it_did",
    a_screen_reader_meets_what_it_did,
    "only Chromium tells its whole tree",
)];

const PAGES: [(&str, &str); 6] = [
    ("story-en", "view=story&chapter=1&beat=2"),
    ("story-es", "view=story&chapter=1&beat=2&lang=es"),
    ("explore-en", "view=explore&stage=active&therapies=car_t"),
    ("explore-es", "view=explore&stage=active&therapies=car_t&lang=es"),
    ("compare-en", "view=compare&stage=active&therapies=chemo"),
    ("trial-en", "view=trial&people=10&months=3"),
];
/// Roles that hold others and say nothing.
const SILENT: [&str; 10] = [
    "none",
    "generic",
    "InlineTextBox",
    "LineBreak",
    "StaticText",
    "RootWebArea",
    "ListMarker",
    "LayoutTable",
    "MenuListPopup",
    "DescriptionListTerm",
];
const STATES: [&str; 7] = ["checked", "pressed", "expanded", "selected", "disabled", "level", "live"];

/// One line for each node that says something, deeper ones further in.
fn lines(nodes: &[Value]) -> String {
    let by_id: HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut text = String::new();
    let mut open: Vec<(&Value, usize)> = nodes.first().map(|root| (root, 0)).into_iter().collect();
    while let Some((node, depth)) = open.pop() {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let name = node["name"]["value"].as_str().unwrap_or_default().split_whitespace();
        let name = name.collect::<Vec<_>>().join(" ");
        let is_ignored = node["ignored"].as_bool().unwrap_or_default();
        let is_words = role == "StaticText" && !is_named_by_parent(node, &by_id);
        let speaks =
            !is_ignored && ((!SILENT.contains(&role) && !role.is_empty()) || (is_words && !name.is_empty()));
        if speaks {
            let role = if is_words { "text" } else { role };
            let _ = write!(text, "{:indent$}{role} {name}", "", indent = depth * 2);
            for state in node["properties"].as_array().into_iter().flatten() {
                let kind = state["name"].as_str().unwrap_or_default();
                let value = state["value"]["value"].to_string();
                if STATES.contains(&kind) && value != "false" && value != "\"false\"" {
                    let _ = write!(text, " [{kind} {}]", value.trim_matches('"'));
                }
            }
            text.push('\n');
        }
        let children = node["childIds"].as_array().into_iter().flatten().rev();
        let children = children.filter_map(|id| by_id.get(id.as_str()?));
        open.extend(children.map(|child| (*child, depth + usize::from(speaks))));
    }
    text
}

/// Words that the name of what holds them says already.
fn is_named_by_parent(node: &Value, by_id: &HashMap<&str, &Value>) -> bool {
    let own = node["name"]["value"].as_str().unwrap_or_default().trim();
    let mut above = node["parentId"].as_str().and_then(|id| by_id.get(id));
    while let Some(parent) = above {
        let name = parent["name"]["value"].as_str().unwrap_or_default();
        if name.contains(own) && parent["role"]["value"] != "RootWebArea" && !name.is_empty() {
            return true;
        }
        above = parent["parentId"].as_str().and_then(|id| by_id.get(id));
    }
    false
}

fn a_screen_reader_meets_what_it_did(context: &Context) -> Result<()> {
    let mut changed = Vec::new();
    for (name, settings) in PAGES {
        let page = context.start(&format!("play=0&{settings}"))?;
        page.settle()?;
        page.frames(3)?;
        page.browser.chromium("Accessibility.enable", &json!({}))?;
        let tree = page.browser.chromium("Accessibility.getFullAXTree", &json!({}))?;
        page.browser.chromium("Accessibility.disable", &json!({}))?;
        let text = lines(tree["nodes"].as_array().context("no tree")?);
        ensure!(text.lines().count() > 40, "{name}: only {text}");
        let mut golden = insta::Settings::clone_current();
        golden.set_snapshot_path(browsers::paths::root().join("tests/browsers/tests/snapshots"));
        golden.set_prepend_module_to_snapshot(false);
        golden.set_omit_expression(true);
        let compared = catch_unwind(AssertUnwindSafe(|| golden.bind(|| insta::assert_snapshot!(name, text))));
        if compared.is_err() {
            changed.push(name);
        }
    }
    ensure!(
        changed.is_empty(),
        "a screen reader meets other things in {changed:?}: see the differences above"
    );
    Ok(())
}
