//! Words by id, from the locale files.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The files of the English locale, one an area of the page.
const ENGLISH: &[&str] = &[
    include_str!("../../locales/en/page.ftl"),
    include_str!("../../locales/en/controls.ftl"),
    include_str!("../../locales/en/therapies.ftl"),
    include_str!("../../locales/en/cells.ftl"),
    include_str!("../../locales/en/readouts.ftl"),
    include_str!("../../locales/en/about.ftl"),
    include_str!("../../locales/en/compare.ftl"),
    include_str!("../../locales/en/transcript.ftl"),
    include_str!("../../locales/en/story.ftl"),
    include_str!("../../locales/en/glossary.ftl"),
];

/// The files of the Spanish locale, the same ones. They are complete and tested; the page does not offer them yet, since
/// words of a language that is not shown must not be carried to every reader: each language needs a file of its own first.
#[cfg(target_arch = "wasm32")]
const SPANISH: &[&str] = &[];

/// See above.
#[cfg(not(target_arch = "wasm32"))]
const SPANISH: &[&str] = &[
    include_str!("../../locales/es/page.ftl"),
    include_str!("../../locales/es/controls.ftl"),
    include_str!("../../locales/es/therapies.ftl"),
    include_str!("../../locales/es/cells.ftl"),
    include_str!("../../locales/es/readouts.ftl"),
    include_str!("../../locales/es/about.ftl"),
    include_str!("../../locales/es/compare.ftl"),
    include_str!("../../locales/es/transcript.ftl"),
    include_str!("../../locales/es/story.ftl"),
    include_str!("../../locales/es/glossary.ftl"),
];

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English, the language the words are written in first.
    #[default]
    English,
    /// Spanish, for readers in any country.
    Spanish,
}

impl Locale {
    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// Its code, as in the `lang` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language that a browser's tag such as `es-MX` names, whatever the country.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::from_code(&tag.split(['-', '_']).next()?.to_ascii_lowercase())
    }

    fn language(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::English => ENGLISH,
            Self::Spanish => SPANISH,
        }
    }
}

/// All words of one language.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the files of `locale`. A line that cannot be read is left out; a test keeps that from happening.
    pub fn new(locale: Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.language()]);
        // The marks around inserted values that mixed writing directions need trip up copying and tests.
        bundle.set_use_isolating(false);
        for file in locale.files() {
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // An id that stands twice is refused; the first one holds, and a test names it.
            let _ = bundle.add_resource(resource);
        }
        Self { locale, bundle }
    }

    /// The language of these words.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there are words for `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The words for `id`; the id itself where there are none, so that the gap is seen and nothing breaks.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The words for `id` with values put in.
    pub fn text_with<const N: usize>(&self, id: &str, values: [(&'static str, Value); N]) -> String {
        let mut args = FluentArgs::with_capacity(N);
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(name, text),
                Value::Count(count) => args.set(name, count),
            }
        }
        self.format(id, Some(&args))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// A value that is put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Ready text: a word, or a number in the reader's format.
    Text(Cow<'static, str>),
    /// A count that chooses a plural form.
    Count(u32),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_without_a_fault_and_no_id_stands_twice() {
        for locale in Locale::ALL {
            let mut bundle: FluentBundle<FluentResource> =
                FluentBundle::new_concurrent(vec![locale.language()]);
            for file in locale.files() {
                let resource = FluentResource::try_new((*file).to_owned())
                    .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", locale.code()));
                bundle
                    .add_resource(resource)
                    .unwrap_or_else(|faults| panic!("{}: {faults:?}", locale.code()));
            }
        }
    }

    #[test]
    fn a_tag_names_its_language_whatever_the_country() {
        let tags = ["es", "es-MX", "ES-419", "es_US", "en-GB"].map(Locale::from_tag);
        let (spanish, english) = (Some(Locale::Spanish), Some(Locale::English));
        assert_eq!(tags, [spanish, spanish, spanish, spanish, english]);
        assert_eq!(["", "est", "de-ES"].map(Locale::from_tag), [None; 3]);
    }

    #[test]
    fn a_missing_id_is_shown_as_itself() {
        assert_eq!(Words::new(Locale::English).text("no-such-words"), "no-such-words");
    }
}
