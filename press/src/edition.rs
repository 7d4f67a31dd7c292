//! A language with the names of its files.

use crate::Language;

/// What a language is served as.
pub(crate) struct Edition {
    /// Its words.
    pub(crate) language: Language,
    /// The name of the file of words that the app loads.
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

    /// The address of the words, for `boot.js`.
    pub(crate) fn link(&self) -> String {
        let (code, file) = (self.language.code(), &self.words);
        let direction = self.language.words().text("text-direction");
        format!(
            r#"<link data-words="{code}" data-dir="{direction}" rel="preload" as="fetch" crossorigin="anonymous" href="./{file}">"#
        )
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
