//! Guides for teachers: the pages of `docs/teaching`, one page for each language, to read and to print beside the single file; and a zip
//! with all that a teacher takes along.

use crate::{SINGLE_FILE, lms, root};
use anyhow::{Context, Result};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use std::fs;
use std::path::Path;

/// What a teacher takes along.
const ZIP: &str = "marrowscope-for-a-class.zip";
const STYLE: (&str, &str) = ("teaching.css", include_str!("../teaching/teaching.css"));
/// The part that ends with a line for each step, from their table.
const NOTES: &str = "notes";
/// The parts of a page, in order; the first says what there is.
const PARTS: [&str; 11] = [
    "README",
    "chapter-1",
    "chapter-2",
    "chapter-3",
    "chapter-4",
    "chapter-5",
    NOTES,
    "student-sheet",
    "student-sheet-key",
    "model-and-reality",
    "standards",
];

/// Writes a page for each language, and its style.
pub fn write_pages(dist: &Path) -> Result<()> {
    let all = root().join("docs/teaching");
    let notes = fs::read_to_string(all.join("notes.csv")).context("read docs/teaching/notes.csv")?;
    for language in languages(&all)? {
        let page = page(&language, &notes, |part| {
            fs::read_to_string(all.join(&language).join(format!("{part}.md")))
                .with_context(|| format!("read docs/teaching/{language}/{part}.md"))
        })?;
        fs::write(dist.join(name(&language)), page).context("write a guide")?;
    }
    fs::write(dist.join(STYLE.0), STYLE.1).context("write the style of the guides")
}

/// Writes the zip, from what stands in the release.
pub fn write_zip(dist: &Path) -> Result<()> {
    let zip = lms::zipped(&lms::read(dist, &names()?)?)?;
    fs::write(dist.join(ZIP), zip).with_context(|| format!("write dist/{ZIP}"))
}

/// The single file and the guides: what is handed out together.
pub fn names() -> Result<Vec<String>> {
    let pages = languages(&root().join("docs/teaching"))?.into_iter().map(|language| name(&language));
    Ok(pages.chain([STYLE.0.to_owned(), SINGLE_FILE.to_owned()]).collect())
}

fn name(language: &str) -> String {
    format!("teaching-{language}.html")
}

/// A folder each.
fn languages(all: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(all).context("list docs/teaching")?.collect::<Result<Vec<_>, _>>()?;
    let folders = entries.into_iter().filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

/// All parts as one page.
fn page(language: &str, notes: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let texts = PARTS.iter().map(|part| read(part)).collect::<Result<Vec<_>>>()?;
    let steps = steps(notes, language, &texts)?;
    let (mut body, mut title) = (String::new(), None);
    for (part, text) in PARTS.iter().zip(&texts) {
        title = title.or_else(|| text.lines().next().map(|line| line.trim_start_matches("# ").to_owned()));
        let table = if *part == NOTES { table(&steps, language) } else { String::new() };
        let html = section(&format!("{text}{table}"), &steps);
        body += &["<section id=\"", part, "\">\n", &html, "</section>\n"].concat();
    }
    let title = title.unwrap_or_default();
    Ok(format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<link rel=\"stylesheet\" href=\"{}\">\n\
         </head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        STYLE.0
    ))
}

/// The step that a link of a guide opens.
fn step(url: &str) -> Option<&str> {
    Some(url.strip_prefix(SINGLE_FILE)?.rsplit_once("beat=")?.1)
}

/// A step: its id, its chapter and number as the page counts them, since paper cannot be clicked, and what may be said.
struct Step {
    id: String,
    number: String,
    note: String,
}

/// All of them, in order. The first step that the guide of a chapter names begins it.
fn steps(notes: &str, language: &str, texts: &[String]) -> Result<Vec<Step>> {
    let guides = texts.iter().filter(|text| {
        text.lines().next().is_some_and(|title| title.bytes().any(|byte| byte.is_ascii_digit()))
    });
    let first = |text: &String| {
        let url = text.split_once("](")?.1.split(')').next()?;
        step(url).map(str::to_owned)
    };
    let begins: Vec<String> = guides.filter_map(first).collect();
    let mut table = csv::Reader::from_reader(notes.as_bytes());
    let column = table.headers()?.iter().position(|name| name == language);
    let column = column.with_context(|| format!("notes in {language}"))?;
    let (mut chapter, mut number) = (0, 0);
    let rows = table.records().map(|row| {
        let row = row.context("read the notes")?;
        let [id, note] = [0, column].map(|at| row.get(at).unwrap_or_default().to_owned());
        if begins.contains(&id) {
            (chapter, number) = (chapter + 1, 0);
        }
        number += 1;
        Ok(Step { id, number: format!("{chapter}.{number}"), note })
    });
    rows.collect()
}

/// What may be said at each, as a table in the language of the guides.
fn table(steps: &[Step], language: &str) -> String {
    let row = |Step { id, note, .. }: &Step| {
        format!("| [`{id}`]({SINGLE_FILE}#lang={language}&view=story&beat={id}) | {note} |\n")
    };
    format!("\n| | |\n|---|---|\n{}", steps.iter().map(row).collect::<String>())
}

/// A part as HTML. Links to other parts stay on the page; those to what a release does not hold are words alone.
fn section(text: &str, steps: &[Step]) -> String {
    let mut kept = Vec::new();
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).flat_map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let number = step(&dest_url).and_then(|id| steps.iter().find(|step| step.id == id));
            let target = target(&dest_url);
            kept.push((target.is_some(), number.map(|step| format!(" ({})", step.number))));
            let begin = target.map(|dest_url| Event::Start(Tag::Link { link_type, dest_url, title, id }));
            [begin, None]
        }
        Event::End(TagEnd::Link) => {
            let (is_kept, number) = kept.pop().unwrap_or((true, None));
            [is_kept.then_some(event), number.map(|number| Event::Text(number.into()))]
        }
        event => [Some(event), None],
    });
    let mut out = String::new();
    html::push_html(&mut out, events.flatten());
    out
}

fn target(url: &str) -> Option<CowStr<'static>> {
    let part = |name: &&&str| url.strip_suffix(".md") == Some(**name);
    match PARTS.iter().find(part) {
        Some(part) => Some(format!("#{part}").into()),
        None if url.ends_with("/notes.csv") => Some(format!("#{NOTES}").into()),
        None => url.starts_with(SINGLE_FILE).then(|| url.to_owned().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_steps_and_to_parts_and_to_nothing_else() {
        let text = "[`tired`](marrowscope.html#lang=en&beat=tired) [key](student-sheet-key.md) [notes](../notes.csv), [*model*](../../model.md)";
        let html =
            section(text, &[Step { id: "tired".to_owned(), number: "1.8".to_owned(), note: String::new() }]);
        assert_eq!(
            html.trim(),
            "<p><a href=\"marrowscope.html#lang=en&amp;beat=tired\"><code>tired</code></a> (1.8) <a href=\"#student-sheet-key\">key</a> <a href=\"#notes\">notes</a>, <em>model</em></p>"
        );
    }

    #[test]
    fn every_page_has_all_parts_of_its_language() {
        let all = root().join("docs/teaching");
        let languages = languages(&all).unwrap();
        assert_eq!(languages, ["en", "es"]);
        for language in languages {
            let folder = all.join(&language);
            let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
            let mut stems: Vec<_> =
                files.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
            let mut parts = PARTS.map(str::to_owned);
            stems.sort();
            parts.sort();
            assert_eq!(stems, parts, "{language}");
            let notes = fs::read_to_string(all.join("notes.csv")).unwrap();
            let page =
                page(&language, &notes, |part| Ok(fs::read_to_string(folder.join(format!("{part}.md")))?))
                    .unwrap();
            assert_eq!(page.matches("<section").count(), PARTS.len());
            for step in
                ["welcome</code></a> (1.1)", "spared</code></a> (2.10)", "end</code></a> (5.17)", "<td>"]
            {
                assert!(page.contains(step), "{language}: {step}");
            }
            assert!(!page.contains(".md\"") && !page.contains("|---"), "{language}");
        }
    }
}
