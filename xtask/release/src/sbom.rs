//! Software bill of materials: every package that is in the page, as `sbom.cdx.json` in the `CycloneDX` format, from what cargo
//! knows.

use anyhow::{Context, Result, anyhow};
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Node, Package, PackageId};
use cyclonedx_bom::external_models::spdx::SpdxExpression;
use cyclonedx_bom::models::bom::Bom;
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata as BomMetadata;
use cyclonedx_bom::prelude::Purl;
use std::collections::BTreeSet;

/// The package that is the page.
const PAGE: &str = "marrowscope";

/// The whole file. It holds no date and no random number, so that the same sources give the same bytes.
pub fn text() -> Result<String> {
    let mut command = MetadataCommand::new();
    command.current_dir(crate::paths::root()).features(CargoOpt::SomeFeatures(Vec::new()));
    let flags = ["--locked", "--filter-platform", "wasm32-unknown-unknown"];
    command.other_options(flags.map(String::from).to_vec());
    let metadata = command.exec().context("ask cargo for the packages of the page")?;
    let mut out = Vec::new();
    of(&metadata)?
        .output_as_json_v1_5(&mut out)
        .map_err(|error| anyhow!("write the bill of materials: {error}"))?;
    Ok(String::from_utf8(out)? + "\n")
}

fn of(metadata: &Metadata) -> Result<Bom> {
    let root = metadata.packages.iter().find(|package| package.name.as_str() == PAGE);
    let root = root.context("cargo knows no package of the page")?;
    let nodes = &metadata.resolve.as_ref().context("cargo has resolved nothing")?.nodes;
    let within = within(&root.id, nodes);
    let mut packages: Vec<&Package> =
        metadata.packages.iter().filter(|package| within.contains(&package.id)).collect();
    packages.sort_by_key(|package| reference(package));
    let of_id =
        |id: &PackageId| packages.iter().find(|package| package.id == *id).map(|package| reference(package));
    let relations = packages.iter().map(|package| {
        let node = nodes.iter().find(|node| node.id == package.id);
        let mut on: Vec<String> = node.into_iter().flat_map(carried).filter_map(|id| of_id(&id)).collect();
        on.sort();
        Dependency { dependency_ref: reference(package), dependencies: on }
    });
    let relations = Dependencies(relations.collect());
    let parts = packages.iter().filter(|package| package.id != root.id);
    let parts = parts.map(|package| component(package, Classification::Library)).collect::<Result<_>>()?;
    let page = component(root, Classification::Application)?;
    Ok(Bom {
        serial_number: None,
        metadata: Some(BomMetadata { component: Some(page), ..BomMetadata::default() }),
        components: Some(Components(parts)),
        dependencies: Some(relations),
        ..Bom::default()
    })
}

/// What a package carries into the program: not what only builds or tests it.
fn carried(node: &Node) -> Vec<PackageId> {
    let is_normal =
        |kinds: &[cargo_metadata::DepKindInfo]| kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
    node.deps.iter().filter(|dep| is_normal(&dep.dep_kinds)).map(|dep| dep.pkg.clone()).collect()
}

/// The package, what it uses, what that uses, and so on.
fn within(root: &PackageId, nodes: &[Node]) -> BTreeSet<PackageId> {
    let (mut found, mut open) = (BTreeSet::from([root.clone()]), vec![root.clone()]);
    while let Some(next) = open.pop() {
        let node = nodes.iter().find(|node| node.id == next);
        for id in node.into_iter().flat_map(carried) {
            if found.insert(id.clone()) {
                open.push(id);
            }
        }
    }
    found
}

fn reference(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

fn component(package: &Package, kind: Classification) -> Result<Component> {
    let (name, version) = (package.name.as_str(), package.version.to_string());
    let mut component = Component::new(kind, name, &version, Some(reference(package)));
    component.purl =
        Some(Purl::new("cargo", name, &version).with_context(|| format!("name the package {name}"))?);
    component.licenses = package.license.as_ref().map(|license| {
        let expression = SpdxExpression::new(&license.replace('/', " OR "));
        Licenses(vec![LicenseChoice::Expression(expression)])
    });
    Ok(component)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_page_is_listed_and_what_only_tests_it_is_not() {
        let text = text().unwrap();
        assert_eq!(text, super::text().unwrap(), "the same bytes each time");
        let bill: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bill["metadata"]["component"]["name"], PAGE);
        let names: Vec<_> =
            bill["components"].as_array().unwrap().iter().map(|part| part["name"].clone()).collect();
        assert!(names.contains(&"leptos".into()) && names.contains(&"marrow".into()), "{names:?}");
        assert!(!names.contains(&"proptest".into()) && !names.contains(&"clap".into()), "{names:?}");
    }
}
