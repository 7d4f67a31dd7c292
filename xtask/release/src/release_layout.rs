//! What makes the folder fit to be hosted: links that stay with one version, fingerprints, the list of packages, headers.

use crate::paths::{dist, names};
use crate::{compress, headers, integrity, lms, sbom};
use anyhow::{Context, Result};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Versions of all packages of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");
const SUMS: &str = "SHA256SUMS";
/// The script for hosts.
pub const EMBED: &str = "embed.js";

/// Writes all of it into `dist/`, and says how a host names its script.
pub fn write() -> Result<()> {
    let dist = dist();
    put(&dist, "headers.txt", &headers::text())?;
    put(&dist, "sbom.cdx.json", &sbom::text()?)?;
    compress::run()?;
    pin(&dist, VERSION)?;
    lms::write(&dist, VERSION)?;
    put(&dist, SUMS, &sums(&dist)?)?;
    let script = fs::read(dist.join(EMBED)).context("read dist/embed.js")?;
    println!(
        "for hosts: <script type=\"module\" src=\"…/v/{VERSION}/{EMBED}\" integrity=\"{}\" crossorigin>",
        integrity::integrity(&script)
    );
    Ok(())
}

fn put(folder: &Path, name: &str, text: &str) -> Result<()> {
    fs::write(folder.join(name), text).with_context(|| format!("write dist/{name}"))
}

/// A copy under `v/<version>/`, so that a host can keep to it; and a list of the versions that are there.
fn pin(dist: &Path, version: &str) -> Result<()> {
    let pinned = dist.join("v").join(version);
    for name in names(dist)? {
        let to = pinned.join(&name);
        fs::create_dir_all(to.parent().unwrap_or(&pinned)).context("make the folder of this version")?;
        fs::copy(dist.join(&name), to).with_context(|| format!("copy dist/{name}"))?;
    }
    let list =
        json!({ "latest": version, "versions": [{ "version": version, "path": format!("v/{version}/") }] });
    put(dist, "versions.json", &format!("{list:#}\n"))
}

/// As `sha256sum` writes it, so that `sha256sum --check SHA256SUMS` says whether anything was changed.
fn sums(dist: &Path) -> Result<String> {
    let line = |name: String| {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("read dist/{name}"))?;
        Ok(format!("{}  {name}\n", integrity::hex(&bytes)))
    };
    let mut names = names(dist)?;
    names.retain(|name| name != SUMS && !name.starts_with("network/"));
    names.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("marrowscope-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("still")).unwrap();
        put(&folder, "index.html", "<p>words").unwrap();
        put(&folder, "still/one.png", "picture").unwrap();
        folder
    }

    /// All that is there, with its content.
    fn content(folder: &Path) -> Vec<(String, Vec<u8>)> {
        let read = |name: String| (name.clone(), fs::read(folder.join(name)).unwrap());
        names(folder).unwrap().into_iter().map(read).collect()
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let (one, two) = (folder("one"), folder("two"));
        for folder in [&one, &two] {
            pin(folder, "1.2.3").unwrap();
            put(folder, SUMS, &sums(folder).unwrap()).unwrap();
        }
        assert_eq!(content(&one), content(&two));
        assert!(content(&one).iter().any(|(name, _)| name == "v/1.2.3/still/one.png"));
        for folder in [one, two] {
            fs::remove_dir_all(folder).unwrap();
        }
    }

    #[test]
    fn each_file_has_its_line() {
        let folder = folder("sums");
        let sums = sums(&folder).unwrap();
        assert_eq!(sums.lines().count(), 2);
        assert!(sums.lines().all(|line| line.split("  ").next().is_some_and(|sum| sum.len() == 64)));
        fs::remove_dir_all(folder).unwrap();
    }
}
