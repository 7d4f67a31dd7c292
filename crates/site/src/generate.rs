//! Page generation: writes a page with its messages and stills for each language into the folder that Trunk has built.
//!
//! `index.html` comes out of Trunk with placeholders. English keeps that name; any other language gets
//! `index.<code>.html` beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use i18n::MessageBundle;
use maud::{Markup, PreEscaped, html};

use crate::language::root;
use crate::locale_assets::LocaleAssets;
use crate::message_parts::MessageParts;
use crate::page::{self, PageContext};
use crate::stills::{self, Stills};
use crate::template::{escape_html, render_template, render_text};
use crate::{Language, message_ids, pseudo_locales, stylesheet};

/// Adds the files of every language to a folder that holds the built `index.html`. What is no part of that folder goes to
/// `target/site/`: the page of the single file and its messages, and pages in languages that are made up for tests.
///
/// # Errors
/// If a file cannot be read or written, or the page asks for a message that does not exist.
pub fn generate(folder: &Path) -> Result<()> {
    if !cfg!(feature = "release") {
        message_ids::update()?;
    }
    let path = folder.join("index.html");
    let template = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    let template = wasm_link_first(&template)?;
    let locales = Language::all()?.into_iter().map(LocaleAssets::new).collect::<Vec<_>>();
    let site = Site {
        template: &template,
        stylesheet: stylesheet::publish(folder)?,
        stills: stills::publish(folder)?,
    };
    stylesheet::publish_for_hosts(folder)?;
    let beside = root().join("target/site");
    fs::create_dir_all(&beside).context("make target/site")?;
    for locale in &locales {
        write(&beside.join(&locale.messages_file), locale.language.compiled())?;
        write(&folder.join(&locale.page_file), site.hosted(locale, &locales)?)?;
    }
    site.write_pseudo_locales(&beside, &locales)?;
    write(&beside.join("single.html"), site.single(&locales)?)
}

/// The template with the address of the `WebAssembly` before the starting script, which asks for it at once. Trunk puts it at the
/// end of the head.
fn wasm_link_first(template: &str) -> Result<String> {
    let start = template.find("<link id=\"app-wasm\"").context("index.html has no #app-wasm")?;
    let (before, rest) = template.split_at(start);
    let (link, after) = rest.split_once('>').context("#app-wasm does not end")?;
    let (head, body) = before.split_once("<script src=").context("index.html has no script")?;
    Ok(format!("{head}{link}>\n    <script src={body}{after}"))
}

/// What all pages share.
struct Site<'site> {
    template: &'site str,
    /// The address of the style sheet.
    stylesheet: String,
    stills: Stills,
}

impl Site<'_> {
    /// Pages that stand beside the release as far as a test's server is concerned.
    fn write_pseudo_locales(&self, folder: &Path, locales: &[LocaleAssets]) -> Result<()> {
        let Some(english) = locales.first() else { return Ok(()) };
        for pseudo in pseudo_locales::languages(&english.language).map(LocaleAssets::new) {
            let all = [locales, std::slice::from_ref(&pseudo)].concat();
            write(&folder.join(&pseudo.page_file), self.hosted(&pseudo, &all)?)?;
        }
        Ok(())
    }

    /// The page of one language.
    fn hosted(&self, locale: &LocaleAssets, all: &[LocaleAssets]) -> Result<String> {
        let links = html! { @for one in all { (one.alternate_link()) } };
        let address =
            |other: &LocaleAssets| format!("./{0}?lang={1}", other.page_file, other.language.code());
        let parts = locale.message_parts()?;
        let story = main_element(locale, "words".into(), all, &address, &self.stills, Some(&parts));
        let (bundle, messages) = (locale.language.bundle(), locale.inline_messages(&parts));
        let lang = locale.language.code();
        self.render(lang, &links, &story, &messages, &|id| render_text(&bundle, id))
    }

    /// The page with the messages of all languages; `boot.js` says which are shown. There is no room for stills in it.
    fn single(&self, all: &[LocaleAssets]) -> Result<String> {
        let bundles = all.iter().map(|locale| locale.language.bundle()).collect::<Vec<_>>();
        // `boot.js` looks which languages there are before the story is read, so the messages stand among the links.
        let links = html! { @for one in all { (one.messages_link()) (hiding_others(one)) } };
        let address =
            |other: &LocaleAssets| format!("?lang={0}#{1}", other.language.code(), id_in_single(other));
        let no_stills = Stills::default();
        let stories = html! {
            @for one in all { (main_element(one, id_in_single(one), all, &address, &no_stills, None)) }
        };
        let (first, first_bundle) = all.first().zip(bundles.first()).context("there is no language")?;
        self.render(first.language.code(), &links, &stories, &html! {}, &|id| {
            if id.starts_with("fault-") {
                render_all_locales(&bundles, id)
            } else {
                render_text(first_bundle, id)
            }
        })
    }

    fn render(
        &self,
        lang: &str,
        links: &Markup,
        story: &Markup,
        messages: &Markup,
        text: &dyn Fn(&str) -> Option<String>,
    ) -> Result<String> {
        render_template(self.template, |id| match id {
            "lang" => Some(escape_html(lang)),
            "stylesheet" => Some(escape_html(&self.stylesheet)),
            "links" => Some(links.0.clone()),
            "story" => Some(story.0.clone()),
            "words" => Some(messages.0.clone()),
            id => text(id),
        })
    }
}

fn main_element(
    locale: &LocaleAssets,
    id: String,
    all: &[LocaleAssets],
    address: &dyn Fn(&LocaleAssets) -> String,
    stills: &Stills,
    parts: Option<&MessageParts>,
) -> Markup {
    let others = all.iter().filter(|other| other.language.code() != locale.language.code());
    let others = others.map(|other| (address(other), other.language.code().to_owned())).collect();
    page::main_element(&locale.language, &PageContext { id, others, stills, parts })
}

fn id_in_single(locale: &LocaleAssets) -> String {
    match locale.language.code() {
        "en" => "words".into(),
        code => format!("words-{code}"),
    }
}

/// Once `boot.js` has chosen a language, the text of the others is not shown.
fn hiding_others(locale: &LocaleAssets) -> Markup {
    let code = locale.language.code();
    let rule = format!("[data-state]:lang({code}) .words:not(:lang({code})) {{ display: none }}");
    html! { style { (PreEscaped(rule)) } }
}

fn render_all_locales(bundles: &[MessageBundle], id: &str) -> Option<String> {
    let all = bundles.iter().map(|bundle| {
        let text = PreEscaped(render_text(bundle, id)?);
        Some(html! { span.words lang=(bundle.locale().code()) { (text) } }.into_string())
    });
    all.collect()
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_webassembly_stands_before_the_starting_script() {
        let template = "<head><script type=\"text/plain\"></script><script src=\"./boot.js\"></script>\n<link id=\"app-glue\" href=\"g\">\n<link id=\"app-wasm\" href=\"w\"></head>";
        let moved = wasm_link_first(template).unwrap();
        assert_eq!(moved.matches("app-wasm").count(), 1);
        assert!(
            moved.find("app-wasm") < moved.find("boot.js") && moved.ends_with("href=\"g\">\n</head>"),
            "{moved}"
        );
        assert!(wasm_link_first("<head></head>").is_err());
    }
}
