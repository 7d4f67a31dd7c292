//! Finds the tags of an HTML page that name other files. Enough for the page that Trunk writes, no more.

use std::ops::Range;

/// One start tag.
pub struct Tag<'page> {
    text: &'page str,
    /// Where it stands: with its end tag for a script, alone for the others.
    pub place: Range<usize>,
}

impl<'page> Tag<'page> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&'page str> {
        let start = self.text.find(&format!(" {name}="))? + name.len() + 2;
        let quoted = &self.text[start..];
        let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        quoted[1..].split(quote).next()
    }

    /// The file in the folder that it names, if it names one.
    pub fn file(&self) -> Option<&'page str> {
        let address = self.attribute("href").or_else(|| self.attribute("src"))?;
        let outside = address.contains(':') || address.starts_with(['#', '/', '?']) || address.is_empty();
        (!outside).then(|| address.trim_start_matches("./"))
    }

    /// The same with another address.
    pub fn with_address(&self, address: &str) -> String {
        let now = self.attribute("href").or_else(|| self.attribute("src")).unwrap_or_default();
        self.text.replacen(now, address, 1)
    }

    /// What it is: `link`, `script`, `img`.
    pub fn is(&self, name: &str) -> bool {
        self.text[1..].split([' ', '>', '\n', '/']).next() == Some(name)
    }
}

/// All links, scripts and pictures, in the order of the page.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found: Vec<_> =
        ["link", "script", "img"].iter().flat_map(|name| tags_named(page, name)).collect();
    found.sort_by_key(|tag| tag.place.start);
    found
}

fn tags_named<'page>(page: &'page str, name: &str) -> Vec<Tag<'page>> {
    let start = format!("<{name}");
    page.match_indices(&start).filter_map(|(at, _)| tag_at(page, at, name)).collect()
}

fn tag_at<'page>(page: &'page str, at: usize, name: &str) -> Option<Tag<'page>> {
    let length = page[at..].find('>')? + 1;
    let text = &page[at..at + length];
    let closing = format!("</{name}>");
    let end = match name {
        "script" => at + page[at..].find(&closing)? + closing.len(),
        _ => at + length,
    };
    Some(Tag { text, place: at..end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_files_and_leaves_other_addresses() {
        let page = r#"<link rel="icon" href="./a.svg"><script defer src='b.js'></script><img src="data:,"><link href="https://x/">"#;
        let found = tags(page);
        let files: Vec<_> = found.iter().map(Tag::file).collect();
        assert_eq!(files, [Some("a.svg"), Some("b.js"), None, None]);
        assert_eq!(&page[found[1].place.clone()], "<script defer src='b.js'></script>");
        assert!(found[1].is("script") && !found[1].is("link"));
    }
}
