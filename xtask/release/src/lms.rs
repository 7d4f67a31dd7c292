//! Packages for learning management systems: the single file in a page that reports by SCORM, with a manifest. A zip for each edition of
//! the standard; the same bytes each time.

mod manifest;

use crate::paths::SINGLE_FILE;
use anyhow::{Context, Result};
use manifest::{EDITIONS, MANIFEST};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The page that the system opens, and what it needs.
const START: &str = "index.html";
const PAGE: [(&str, &str); 3] = [
    (START, include_str!("../lms/index.html")),
    ("lms.css", include_str!("../lms/lms.css")),
    ("lms.js", include_str!("../lms/lms.js")),
];

/// Writes a package for each edition beside the release, from the single file there.
pub fn write(dist: &Path, version: &str) -> Result<()> {
    let single = fs::read(dist.join(SINGLE_FILE)).context("read the single file")?;
    for edition in &EDITIONS {
        let package = zipped(&files(&single, |names| manifest::text(edition, version, names))?)?;
        fs::write(dist.join(edition.file), package)
            .with_context(|| format!("write dist/{}", edition.file))?;
    }
    Ok(())
}

/// A file by its name.
type File = (String, Vec<u8>);

/// All files of a package, by name; the manifest lists the others.
fn files(single: &[u8], manifest: impl FnOnce(&[&str]) -> Result<Vec<u8>>) -> Result<Vec<File>> {
    let mut files: Vec<File> =
        PAGE.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    files.push((SINGLE_FILE.to_owned(), single.to_vec()));
    files.sort();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let text = manifest(&names)?;
    // First, as some systems look for it there.
    files.insert(0, (MANIFEST.to_owned(), text));
    Ok(files)
}

/// With one date and one set of rights, so that the same files give the same bytes.
fn zipped(files: &[File]) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).with_context(|| format!("pack {name}"))?;
        zip.write_all(bytes).with_context(|| format!("pack {name}"))?;
    }
    Ok(zip.finish().context("finish the package")?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use manifest::Edition;
    use std::io::Read as _;

    fn package(edition: &Edition) -> Vec<u8> {
        zipped(&files(b"<p>the story", |names| manifest::text(edition, "1.2.3", names)).unwrap()).unwrap()
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        for edition in &EDITIONS {
            assert_eq!(package(edition), package(edition));
        }
    }

    #[test]
    fn what_is_packed_comes_out_and_the_manifest_lists_it_and_nothing_else() {
        for edition in &EDITIONS {
            let mut zip = zip::ZipArchive::new(Cursor::new(package(edition))).unwrap();
            let mut names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
            for at in 0..zip.len() {
                assert_eq!(zip.by_index(at).unwrap().last_modified(), Some(DateTime::default()), "one date");
            }
            assert!(zip.by_index(0).unwrap().name().unwrap() == MANIFEST);
            let mut text = String::new();
            zip.by_name(MANIFEST).unwrap().read_to_string(&mut text).unwrap();
            let mut listed = manifest::tests::listed_files(&text);
            listed.push(MANIFEST.to_owned());
            listed.sort();
            names.sort();
            assert_eq!(listed, names);
            let mut story = String::new();
            zip.by_name(SINGLE_FILE).unwrap().read_to_string(&mut story).unwrap();
            assert_eq!(story, "<p>the story");
        }
    }

    #[test]
    fn the_page_asks_for_nothing_that_is_not_packed() {
        let (_, page) = PAGE[0];
        let asked = page.split(['"']).skip(1).step_by(2).filter(|value| value.contains('.'));
        let packed = |name: &str| name == SINGLE_FILE || PAGE.iter().any(|(other, _)| *other == name);
        let asked: Vec<&str> = asked.collect();
        assert!(asked.len() == 3 && asked.iter().all(|name| packed(name)), "{asked:?}");
    }
}
