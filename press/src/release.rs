//! Puts what belongs to each language into the folder that Trunk has built: a file of words, and a page.
//!
//! `index.html` comes out of Trunk with places to be filled. English keeps that name; any other language gets
//! `index.<code>.html` beside it. The words of a file decide its name, so that a cache never holds old ones.

use std::fs;
use std::path::Path;

use crate::language::root;
use crate::template::{escaped, filled, told};
use crate::{Fault, Language, Made};

/// A language with the names of its files.
struct Edition {
    language: Language,
    words: String,
    page: String,
}

/// Adds the files of every language to a folder that holds the built `index.html`, and writes the page of the single
/// file, which is no part of that folder, to `target/press/single.html`.
///
/// # Errors
/// If a file cannot be read or written, or the page asks for words that are not there.
pub fn run(folder: &Path) -> Made<()> {
    let template = read(&folder.join("index.html"))?;
    let editions = Language::all()?.into_iter().map(Edition::new).collect::<Vec<_>>();
    for edition in &editions {
        write(&folder.join(&edition.words), &edition.language.file())?;
        write(&folder.join(&edition.page), &hosted(&template, edition, &editions)?)?;
    }
    let beside = root().join("target/press");
    fs::create_dir_all(&beside).map_err(Fault::doing("make target/press"))?;
    write(&beside.join("single.html"), &single(&template, &editions)?)
}

impl Edition {
    fn new(language: Language) -> Self {
        let code = language.code();
        let words = format!("words-{code}-{:016x}.txt", fingerprint(&language.file()));
        let page = if code == "en" { "index.html".into() } else { format!("index.{code}.html") };
        Self { language, words, page }
    }

    /// The address of the words, for `boot.js`.
    fn link(&self) -> String {
        let (code, file) = (self.language.code(), &self.words);
        let direction = self.language.words().text("text-direction");
        format!(
            r#"<link data-words="{code}" data-dir="{direction}" rel="preload" as="fetch" crossorigin="anonymous" href="./{file}">"#
        )
    }

    /// The address of the page, for people, search engines and `boot.js`.
    fn alternate(&self) -> String {
        format!(r#"<link rel="alternate" hreflang="{}" href="./{}">"#, self.language.code(), self.page)
    }
}

/// The page of one language.
fn hosted(template: &str, edition: &Edition, all: &[Edition]) -> Made<String> {
    let words = edition.language.words();
    let alternates = all.iter().map(Edition::alternate);
    let links = std::iter::once(edition.link()).chain(alternates).collect::<Vec<_>>().join("\n    ");
    filled(template, |name| match name {
        "lang" => Some(escaped(edition.language.code())),
        "links" => Some(links.clone()),
        id => told(&words, id),
    })
}

/// The page with the words of all languages.
fn single(template: &str, all: &[Edition]) -> Made<String> {
    let words = all.iter().map(|edition| edition.language.words()).collect::<Vec<_>>();
    let links = all.iter().map(Edition::link).collect::<Vec<_>>().join("\n    ");
    filled(template, |name| match name {
        "lang" => Some(escaped(all.first()?.language.code())),
        "links" => Some(links.clone()),
        id => told(words.first()?, id),
    })
}

/// FNV-1a: a short name for what a file holds.
fn fingerprint(text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325;
    text.bytes().fold(start, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(path: &Path) -> Made<String> {
    fs::read_to_string(path).map_err(Fault::doing(format_args!("read {}", path.display())))
}

fn write(path: &Path, text: &str) -> Made<()> {
    fs::write(path, text).map_err(Fault::doing(format_args!("write {}", path.display())))
}
