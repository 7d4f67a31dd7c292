//! `sbom.cdx.json`: every package that is in the page, in the `CycloneDX` format, from what cargo knows.

use crate::failure::{Failure, Outcome, While};
use crate::program::{cargo, output};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The package that is the page.
const PAGE: &str = "marrowscope";

/// The whole file. It holds no date and no random number, so that the same sources give the same bytes.
pub fn text() -> Outcome<String> {
    let arguments =
        ["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"];
    let known = output(cargo().args(arguments)).ok_or_else(|| Failure::step("`cargo metadata` failed"))?;
    let known = serde_json::from_str(&known).doing("read what cargo knows of the packages")?;
    let bill = of(&known).ok_or_else(|| Failure::step("cargo knows no package of the page"))?;
    serde_json::to_string_pretty(&bill).map(|text| text + "\n").doing("write the list of packages")
}

fn of(known: &Value) -> Option<Value> {
    let packages: BTreeMap<&str, &Value> =
        known["packages"].as_array()?.iter().filter_map(|one| Some((one["id"].as_str()?, one))).collect();
    let root = packages.iter().find(|(_, one)| one["name"] == PAGE).map(|(id, _)| *id)?;
    let uses = uses(known)?;
    let within = within(root, &uses);
    let mut parts: Vec<Value> = within
        .iter()
        .filter(|id| **id != root)
        .filter_map(|id| packages.get(id))
        .map(|one| part(one))
        .collect();
    parts.sort_by_key(|part| part["purl"].as_str().map(str::to_owned));
    let purl_of = |id: &&str| packages.get(*id).map(|one| purl(one));
    let mut relations: Vec<Value> = within
        .iter()
        .filter_map(|id| {
            let mut on: Vec<String> = uses.get(*id)?.iter().filter_map(purl_of).collect();
            on.sort();
            Some(json!({ "ref": purl_of(id)?, "dependsOn": on }))
        })
        .collect();
    relations.sort_by_key(|relation| relation["ref"].as_str().map(str::to_owned));
    let mut page = part(packages[root]);
    page["type"] = "application".into();
    Some(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": page },
        "components": parts,
        "dependencies": relations,
    }))
}

/// For each package, those that it carries into the program: not what only builds or tests it.
fn uses(known: &Value) -> Option<BTreeMap<&str, Vec<&str>>> {
    let mut uses = BTreeMap::new();
    for node in known["resolve"]["nodes"].as_array()? {
        let carried = node["deps"].as_array()?.iter().filter(|dep| is_carried(dep));
        uses.insert(node["id"].as_str()?, carried.filter_map(|dep| dep["pkg"].as_str()).collect());
    }
    Some(uses)
}

fn is_carried(dep: &Value) -> bool {
    dep["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
}

/// The package, what it uses, what that uses, and so on.
fn within<'a>(root: &'a str, uses: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let (mut found, mut open) = (BTreeSet::from([root]), vec![root]);
    while let Some(next) = open.pop() {
        let new = uses.get(next).into_iter().flatten().copied().filter(|id| found.insert(id));
        open.extend(new.collect::<Vec<_>>());
    }
    found
}

fn purl(package: &Value) -> String {
    let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    format!("pkg:cargo/{}@{}", text("name"), text("version"))
}

fn part(package: &Value) -> Value {
    let mut part = json!({
        "type": "library",
        "bom-ref": purl(package),
        "name": package["name"],
        "version": package["version"],
        "purl": purl(package),
    });
    if let Some(licence) = package["license"].as_str() {
        part["licenses"] = json!([{ "expression": licence.replace('/', " OR ") }]);
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Value {
        let package =
            |name: &str| json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0" });
        let dep = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        json!({
            "packages": [package("marrowscope"), package("b"), package("a"), package("tester"), package("other")],
            "resolve": { "nodes": [
                { "id": "marrowscope", "deps": [dep("b", Value::Null), dep("tester", "dev".into())] },
                { "id": "b", "deps": [dep("a", Value::Null)] },
                { "id": "a", "deps": [] },
                { "id": "other", "deps": [dep("tester", Value::Null)] },
            ] },
        })
    }

    #[test]
    fn what_is_in_the_page_is_listed_and_nothing_else() {
        let bill = of(&known()).unwrap();
        let names: Vec<_> =
            bill["components"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["metadata"]["component"]["name"], "marrowscope");
        assert_eq!(
            bill["dependencies"][1],
            json!({ "ref": "pkg:cargo/b@1.0.0", "dependsOn": ["pkg:cargo/a@1.0.0"] })
        );
    }
}
