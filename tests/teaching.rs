//! Teaching material: each link opens a step that there is, every step has its notes, and both languages have the same parts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use session::settings::{self, BeatName};
use story::CHAPTERS;

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/teaching").join(language)
}

fn pages(language: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(folder(language)).unwrap().map(|file| file.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut pages: Vec<_> = files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect();
    pages.sort();
    pages
}

/// What the links of a page say after the page's name.
fn fragments(page: &str) -> impl Iterator<Item = &str> {
    page.split("](marrowscope.html#").skip(1).filter_map(|rest| rest.split(')').next())
}

fn beat_ids() -> impl Iterator<Item = &'static str> {
    CHAPTERS.iter().flat_map(|chapter| chapter.beats).map(|beat| beat.id)
}

#[test]
fn every_link_opens_a_step_that_there_is() {
    for language in ["en", "es"] {
        let mut linked = BTreeSet::new();
        for (name, page) in pages(language) {
            for fragment in fragments(&page) {
                let (read, errors) = settings::parse("", fragment);
                assert!(errors.is_empty(), "{language}/{name}: {fragment}");
                assert_eq!(read.lang.as_deref(), Some(language), "{name}: {fragment}");
                let Some(BeatName::Id(id)) = read.beat else { panic!("{language}/{name}: {fragment}") };
                assert!(
                    page.contains(&format!("[`{id}`](marrowscope.html#{fragment})")),
                    "{name}: {fragment}"
                );
                linked.insert(id);
            }
        }
        let missing: Vec<_> = beat_ids().filter(|id| !linked.contains(id)).collect();
        assert!(missing.len() <= 4, "{language}: no link to {missing:?}");
    }
}

#[test]
fn both_languages_have_the_same_pages_with_the_same_parts() {
    let outline = |language| -> Vec<_> {
        let parts = |(name, page): (String, String)| {
            let starts = |sign: &str| page.lines().filter(|line| line.starts_with(sign)).count();
            let links: Vec<_> =
                fragments(&page).map(|at| at.rsplit('=').next().unwrap().to_owned()).collect();
            (name, ["## ", "- ", "| ", "1. "].map(starts), links)
        };
        pages(language).into_iter().map(parts).collect()
    };
    assert_eq!(outline("en"), outline("es"));
}

#[test]
fn every_step_has_its_notes() {
    let path = folder("notes.csv");
    let mut notes = csv::Reader::from_path(path).unwrap();
    assert_eq!(notes.headers().unwrap(), ["beat", "en", "es"].as_slice());
    let rows: Vec<_> = notes.records().map(Result::unwrap).collect();
    assert!(rows.iter().map(|row| &row[0]).eq(beat_ids()), "a row for each step, in the story's order");
    for row in &rows {
        let words = |at: usize| row[at].split_whitespace().count();
        assert!((5..=40).contains(&words(1)) && (5..=40).contains(&words(2)), "{}", &row[0]);
    }
}
