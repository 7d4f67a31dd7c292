//! Puts what belongs to each language into the folder that Trunk has built: a page with its words in it, and the stills.
//!
//! `index.html` comes out of Trunk with places to be filled. English keeps that name; any other language gets
//! `index.<code>.html` beside it.

use std::fs;
use std::path::Path;

use i18n::Words;

use crate::edition::{Edition, fingerprint};
use crate::language::root;
use crate::page::{self, Around};
use crate::pseudo;
use crate::stills::{self, STILLS};
use crate::styles;
use crate::template::{escaped, filled, told};
use crate::{Fault, Language, Made};

/// Adds the files of every language to a folder that holds the built `index.html`. What is no part of that folder goes to
/// `target/site/`: the page of the single file and its words, and pages in languages that are made up for tests.
///
/// # Errors
/// If a file cannot be read or written, or the page asks for words that are not there.
pub fn run(folder: &Path) -> Made<()> {
    let place = folder.join("index.html");
    let template =
        fs::read_to_string(&place).map_err(Fault::doing(format_args!("read {}", place.display())))?;
    let template = styles::joined(folder, &template)?;
    let editions = Language::all()?.into_iter().map(Edition::new).collect::<Vec<_>>();
    let stills = draw_stills(folder)?;
    let beside = root().join("target/site");
    fs::create_dir_all(&beside).map_err(Fault::doing("make target/site"))?;
    for edition in &editions {
        write(&beside.join(&edition.words), edition.language.file())?;
        write(&folder.join(&edition.page), hosted(&template, edition, &editions, &stills)?)?;
    }
    publish_pseudo(&beside, &template, &editions, &stills)?;
    write(&beside.join("single.html"), single(&template, &editions)?)
}

/// Pages that stand beside the release as far as a test's server is concerned.
fn publish_pseudo(folder: &Path, template: &str, editions: &[Edition], stills: &Pictures) -> Made<()> {
    let Some(english) = editions.first() else { return Ok(()) };
    for edition in pseudo::languages(&english.language).map(Edition::new) {
        let all = [editions, std::slice::from_ref(&edition)].concat();
        write(&folder.join(&edition.page), hosted(template, &edition, &all, stills)?)?;
    }
    Ok(())
}

/// The stills of a page; none where there is no room for them.
#[derive(Default)]
struct Pictures {
    /// Their files, in order.
    names: Vec<String>,
    /// The first of them as AVIF.
    first: Vec<u8>,
}

/// Draws every still.
fn draw_stills(folder: &Path) -> Made<Pictures> {
    let draw = |still| {
        let picture = stills::jpeg(still)?;
        let name = format!("still-{}-{}.jpg", still.beat, fingerprint(&picture));
        write(&folder.join(&name), picture)?;
        Ok(name)
    };
    Ok(Pictures { names: STILLS.iter().map(draw).collect::<Made<_>>()?, first: stills::avif(&STILLS[0])? })
}

/// The page of one language.
fn hosted(template: &str, edition: &Edition, all: &[Edition], stills: &Pictures) -> Made<String> {
    let words = edition.language.words();
    let links = all.iter().map(Edition::alternate).collect::<Vec<_>>().join("\n    ");
    let inline = edition.inline()?;
    let address = |other: &Edition| format!("./{0}?lang={1}", other.page, other.language.code());
    let story = main(edition, "words".into(), all, &address, stills);
    filled(template, |name| match name {
        "lang" => Some(escaped(edition.language.code())),
        "links" => Some(links.clone()),
        "story" => Some(story.clone()),
        "words" => Some(inline.clone()),
        id => told(&words, id),
    })
}

/// The page with the words of all languages; `boot.js` says which are shown. There is no room for stills in it.
fn single(template: &str, all: &[Edition]) -> Made<String> {
    let words = all.iter().map(|edition| edition.language.words()).collect::<Vec<_>>();
    let links = all.iter().flat_map(|edition| [edition.link(), hiding_others(edition)]);
    let links = links.collect::<Vec<_>>().join("\n    ");
    let address = |other: &Edition| format!("?lang={0}#{1}", other.language.code(), id_in_single(other));
    let stories = all.iter().map(|one| main(one, id_in_single(one), all, &address, &Pictures::default()));
    let stories = stories.collect::<Vec<_>>().join("\n");
    filled(template, |name| match name {
        "lang" => Some(escaped(all.first()?.language.code())),
        "links" => Some(links.clone()),
        "story" => Some(stories.clone()),
        // `boot.js` looks which languages there are before the story is read, so they stand among the links.
        "words" => Some(String::new()),
        id if id.starts_with("fault-") => told_in_each(&words, id),
        id => told(words.first()?, id),
    })
}

fn main(
    edition: &Edition,
    id: String,
    all: &[Edition],
    address: &dyn Fn(&Edition) -> String,
    stills: &Pictures,
) -> String {
    let others = all.iter().filter(|other| other.language.code() != edition.language.code());
    let others = others.map(|other| (address(other), other.language.code().to_owned())).collect();
    let still = |beat: &str| {
        let at = STILLS.iter().position(|still| still.beat == beat)?;
        Some(format!("./{}", stills.names.get(at)?))
    };
    page::main(&edition.language, &Around { id, others, still: &still, first: &stills.first })
}

fn id_in_single(edition: &Edition) -> String {
    match edition.language.code() {
        "en" => "words".into(),
        code => format!("words-{code}"),
    }
}

/// Once `boot.js` has chosen a language, words of the others are not shown.
fn hiding_others(edition: &Edition) -> String {
    let code = edition.language.code();
    format!("<style>[data-state]:lang({code}) .words:not(:lang({code})) {{ display: none }}</style>")
}

fn told_in_each(words: &[Words], id: &str) -> Option<String> {
    let each = words.iter().map(|words| {
        Some(format!("<span class=\"words\" lang=\"{}\">{}</span>", words.locale().code(), told(words, id)?))
    });
    each.collect()
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Made<()> {
    fs::write(path, bytes).map_err(Fault::doing(format_args!("write {}", path.display())))
}
