//! A language with the names of its files.

use crate::template::escaped;
use crate::{Fault, Language, Made};

/// What a language is served as.
#[derive(Clone)]
pub(crate) struct Edition {
    /// Its words.
    pub(crate) language: Language,
    /// The name of the file of words that goes into the single file.
    pub(crate) words: String,
    /// The name of its page.
    pub(crate) page: String,
}

impl Edition {
    /// The words of a file decide its name, so that a cache never holds old ones.
    pub(crate) fn new(language: Language) -> Self {
        let code = language.code();
        let words = format!("words-{code}-{}.txt", fingerprint(language.file().as_bytes()));
        let page = if code == "en" { "index.html".into() } else { format!("index.{code}.html") };
        Self { language, words, page }
    }

    /// The words inside the page, for `boot.js`: text that no browser runs. Most of them stand in the page's story too, so
    /// together they weigh less over the wire than two files would.
    ///
    /// # Errors
    /// If the words would end the element.
    pub(crate) fn inline(&self) -> Made<String> {
        let words = self.language.file();
        if words.contains("</") || words.contains("<!--") {
            return Err(Fault::new(format!("words of {} contain markup", self.language.code())));
        }
        Ok(format!("<script type=\"text/plain\"{}>{words}</script>", self.whose()))
    }

    /// The place of the words in the single file, where they are packed.
    pub(crate) fn link(&self) -> String {
        format!(r#"<link rel="preload"{} href="./{}">"#, self.whose(), self.words)
    }

    fn whose(&self) -> String {
        let words = self.language.words();
        let (direction, title) = (words.text("text-direction"), escaped(&words.text("page-title")));
        format!(r#" data-words="{}" data-dir="{direction}" data-title="{title}""#, self.language.code())
    }

    /// The address of the page, for search engines and `boot.js`.
    pub(crate) fn alternate(&self) -> String {
        format!(r#"<link rel="alternate" hreflang="{}" href="./{}">"#, self.language.code(), self.page)
    }
}

/// FNV-1a: a short name for what a file holds.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let start = 0xcbf2_9ce4_8422_2325;
    let hash =
        bytes.iter().fold(start, |hash: u64, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
