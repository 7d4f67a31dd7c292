//! Style sheet: publishes `style/main.css` with everything that it imports.
//!
//! The release bundles it into one file. A debug build copies the folder as it is, since a browser follows `@import` too.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::language::root;

/// The entry, which imports the others in their order.
const ENTRY: &str = "main.css";
/// What `check.html` and `example.html` look like.
const FOR_HOSTS: &str = "public/check.css";

/// Writes the styles into the folder of the page, and says their address there.
pub(crate) fn publish(folder: &Path) -> Result<String> {
    let style = root().join("style");
    #[cfg(feature = "release")]
    return bundled::publish(&style, folder);
    #[cfg(not(feature = "release"))]
    copied::publish(&style, folder)
}

/// Writes the styles of the pages for hosts, with the product's own colours and type above them.
pub(crate) fn publish_for_hosts(folder: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(root().join(name)).with_context(|| format!("read {name}"));
    let rules = format!("{}\n{}", read("style/tokens.css")?, read(FOR_HOSTS)?);
    fs::write(folder.join("check.css"), rules).context("write check.css")
}

#[cfg(feature = "release")]
mod bundled {
    use std::fs;
    use std::path::Path;

    use anyhow::{Context as _, Result, anyhow};
    use lightningcss::bundler::{Bundler, FileProvider};
    use lightningcss::printer::PrinterOptions;
    use lightningcss::stylesheet::ParserOptions;
    use lightningcss::targets::{Features, Targets};

    use super::ENTRY;
    use crate::asset_hash::AssetHash;

    pub(super) fn publish(style: &Path, folder: &Path) -> Result<String> {
        let rules = bundle_css(&style.join(ENTRY))?;
        let name = format!("style-{}.css", AssetHash::of(rules.as_bytes()));
        fs::write(folder.join(&name), rules).with_context(|| format!("write {name}"))?;
        Ok(format!("./{name}"))
    }

    /// The rules of a style sheet and of all that it imports.
    pub(super) fn bundle_css(entry: &Path) -> Result<String> {
        let files = FileProvider::new();
        let mut bundler = Bundler::new(&files, None, ParserOptions::default());
        let bundle = bundler.bundle(entry).map_err(|error| anyhow!("bundle the styles: {error}"))?;
        // Conditions stay `(min-width: …)`: browsers from before 2023 do not know `(width >= …)`.
        let targets = Targets { include: Features::MediaQueries, ..Targets::default() };
        let printed = bundle.to_css(PrinterOptions { targets, ..PrinterOptions::default() });
        Ok(printed.map_err(|error| anyhow!("print the styles: {error}"))?.code)
    }
}

#[cfg(not(feature = "release"))]
mod copied {
    use std::fs;
    use std::path::Path;

    use anyhow::{Context as _, Result};

    use super::{ENTRY, files};
    use crate::asset_hash::AssetHash;

    /// The folder's name has a hash of all files, so that a browser's cache is never asked for an old one.
    pub(super) fn publish(style: &Path, folder: &Path) -> Result<String> {
        let files = files(style)?;
        let hash = AssetHash::of_all(files.iter().map(|(_, rules)| rules.as_bytes()));
        let name = format!("style-{hash}");
        let to = folder.join(&name);
        fs::create_dir_all(&to).with_context(|| format!("make {}", to.display()))?;
        for (name, rules) in files {
            fs::write(to.join(&name), rules).with_context(|| format!("write {name}"))?;
        }
        Ok(format!("./{name}/{ENTRY}"))
    }
}

/// Name and content of each style sheet, in the order of names.
#[cfg(any(test, not(feature = "release")))]
fn files(style: &Path) -> Result<Vec<(String, String)>> {
    let read = || {
        let entries = fs::read_dir(style)?.collect::<std::io::Result<Vec<_>>>()?;
        let sheets = entries.iter().map(fs::DirEntry::path);
        let sheets = sheets.filter(|path| path.extension().is_some_and(|kind| kind == "css"));
        let named = sheets.map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, fs::read_to_string(path)?))
        });
        named.collect::<std::io::Result<Vec<_>>>()
    };
    let mut files = read().context("read the style sheets")?;
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_imports_every_style_sheet_once() {
        let files = files(&root().join("style")).unwrap();
        let (entries, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name == ENTRY);
        for (name, _) in &others {
            let import = format!("@import \"./{name}\";");
            assert_eq!(entries[0].1.matches(&import).count(), 1, "{import}");
        }
        assert_eq!(entries[0].1.matches("@import").count(), others.len());
    }

    #[test]
    fn the_published_address_leads_to_all_rules() {
        let folder = std::env::temp_dir().join(format!("marrowscope-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let address = publish(&folder).unwrap();
        let entry = fs::read_to_string(folder.join(&address)).unwrap();
        if cfg!(feature = "release") {
            assert!(!entry.contains("@import") && entry.contains(":root"), "{entry}");
        } else {
            assert!(folder.join(&address).with_file_name("tokens.css").exists());
        }
        publish_for_hosts(&folder).unwrap();
        let for_hosts = fs::read_to_string(folder.join("check.css")).unwrap();
        assert!(for_hosts.contains("--accent: #7b2355") && for_hosts.contains("#checks"), "{for_hosts}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(feature = "release")]
    #[test]
    fn a_bundle_holds_imported_rules_in_order() {
        let folder = std::env::temp_dir().join(format!("marrowscope-bundle-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let files = [
            ("main.css", "@import \"./a.css\"; @import \"./b.css\";"),
            ("a.css", "p { width: 1px }"),
            (
                "b.css",
                "p { width: 2px; height: 100vh; height: 100dvh } @media (min-width: 3px) { p { width: 3px } }",
            ),
        ];
        for (name, rules) in files {
            fs::write(folder.join(name), rules).unwrap();
        }
        let rules = bundled::bundle_css(&folder.join("main.css")).unwrap();
        let places = ["width: 1px", "width: 2px", "height: 100vh", "height: 100dvh", "(min-width: 3px)"]
            .map(|rule| rules.find(rule));
        assert!(places.is_sorted() && places[0].is_some(), "{rules}");
        fs::remove_dir_all(folder).unwrap();
    }
}
