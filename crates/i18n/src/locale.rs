//! Locale: the languages of the page.

/// A language of the page. One row of [`Locale::ALL`], and one folder in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale(&'static str);

impl Locale {
    /// The language that messages are written in first.
    pub const ENGLISH: Self = Self("en");

    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::ENGLISH, Self("es")];

    /// Its code, as in the `lang` attribute.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language that a browser's tag such as `es-MX` names, whatever the country.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::from_code(&tag.split(['-', '_']).next()?.to_ascii_lowercase())
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_its_language_whatever_the_country() {
        let tags = ["es", "es-MX", "ES-419", "es_US", "en-GB"].map(Locale::from_tag);
        let (spanish, english) = (Locale::from_code("es"), Some(Locale::ENGLISH));
        assert_eq!(tags, [spanish, spanish, spanish, spanish, english]);
        assert_eq!(["", "est", "de-ES"].map(Locale::from_tag), [None; 3]);
    }
}
