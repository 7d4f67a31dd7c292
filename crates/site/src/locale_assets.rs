//! Locale assets: the names of a language's files, and the elements by which a page refers to them.

use anyhow::{Result, ensure};
use i18n::msg;
use maud::{Markup, PreEscaped, html};

use crate::Language;
use crate::asset_hash::AssetHash;
use crate::message_parts::{JUMP, MessageParts};

/// A language with the names of its files.
#[derive(Clone)]
pub(crate) struct LocaleAssets {
    /// Its messages.
    pub(crate) language: Language,
    /// The name of the file of messages that goes into the single file.
    pub(crate) messages_file: String,
    /// The name of its page.
    pub(crate) page_file: String,
}

impl LocaleAssets {
    pub(crate) fn new(language: Language) -> Self {
        let code = language.code();
        let messages_file = format!("words-{code}-{}.txt", AssetHash::of(language.compiled().as_bytes()));
        let page_file = if code == "en" { "index.html".into() } else { format!("index.{code}.html") };
        Self { language, messages_file, page_file }
    }

    /// The messages for the page itself, cut into parts.
    ///
    /// # Errors
    /// If a message would end the element that it stands in, or be read as the number of a line.
    pub(crate) fn message_parts(&self) -> Result<MessageParts> {
        let messages = self.language.compiled();
        let code = self.language.code();
        ensure!(!messages.contains("</") && !messages.contains("<!--"), "messages of {code} contain markup");
        ensure!(
            !messages.lines().any(|line| line.starts_with(JUMP)),
            "a message of {code} begins with {JUMP}"
        );
        Ok(MessageParts::of(&messages))
    }

    /// The messages inside the page, for `boot.js`: text that no browser runs. Most of them stand in the page's story too, so
    /// together they weigh less over the wire than two files would. The other parts stand in the story itself.
    pub(crate) fn inline_messages(&self, parts: &MessageParts) -> Markup {
        let whose = self.attributes();
        html! {
            script type="text/plain" data-words=(whose.code) data-dir=(whose.direction) data-title=(whose.title) {
                (PreEscaped(&parts.rest.text))
            }
        }
    }

    /// The place of the messages in the single file, where they are packed.
    pub(crate) fn messages_link(&self) -> Markup {
        let whose = self.attributes();
        html! {
            link rel="preload" data-words=(whose.code) data-dir=(whose.direction) data-title=(whose.title)
                href={ "./" (self.messages_file) };
        }
    }

    fn attributes(&self) -> Attributes<'_> {
        let bundle = self.language.bundle();
        Attributes {
            code: self.language.code(),
            direction: bundle.text(msg::TEXT_DIRECTION),
            title: bundle.text(msg::PAGE_TITLE),
        }
    }

    /// The address of the page, for search engines and `boot.js`.
    pub(crate) fn alternate_link(&self) -> Markup {
        html! { link rel="alternate" hreflang=(self.language.code()) href={ "./" (self.page_file) }; }
    }
}

/// What the element of a language's messages says about it.
struct Attributes<'language> {
    code: &'language str,
    direction: String,
    title: String,
}
