//! What a browser loads on a visit to one page of the release: the page and every file that it names, but for pages in other
//! languages, for pictures that are loaded only when somebody scrolls to them, and for those that the page holds itself
//! for all browsers but old ones.

use super::tag::{self, Tag};
use crate::failure::{Outcome, While};
use crate::house;
use std::fs;

/// Whether a file of the release is a page of the app: `index.html`, `index.es.html`.
pub fn is_page(name: &str) -> bool {
    name.strip_prefix("index.").is_some_and(|rest| rest.ends_with("html") && !rest.contains('/'))
}

/// The files that a visit to a page loads, the page itself first.
pub fn loads(page: &str) -> Outcome<Vec<String>> {
    let text = fs::read_to_string(house::dist().join(page)).doing(format_args!("read dist/{page}"))?;
    Ok(std::iter::once(page.to_owned()).chain(named(&text)).collect())
}

fn named(page: &str) -> Vec<String> {
    let tags = tag::tags(page);
    let loaded = tags.iter().filter(|tag| is_loaded(tag) && !is_held(page, tag));
    loaded.filter_map(|tag| tag.file().map(str::to_owned)).collect()
}

fn is_loaded(tag: &Tag) -> bool {
    tag.attribute("rel") != Some("alternate") && tag.attribute("loading") != Some("lazy")
}

/// Whether it is the way out of a `<picture>`: its first source is a part of the page, as AVIF.
fn is_held(page: &str, tag: &Tag) -> bool {
    let before = &page[..tag.place.start];
    let picture = before.rsplit_once("<picture>").map_or("", |(_, inside)| inside);
    picture.contains("srcset=\"data:image/avif;") && !picture.contains("</picture>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_and_far_pictures_do_not_count() {
        let page = concat!(
            r#"<link rel="stylesheet" href="./a.css"><link rel="alternate" hreflang="es" href="./index.es.html">"#,
            r#"<img src="./first.jpg" alt=""><img src="./far.jpg" alt="" loading="lazy"><script src="./b.js"></script>"#,
            r#"<picture><source type="image/avif" srcset="data:image/avif;base64,AA=="><img src="./old.jpg"></picture>"#,
            r#"<img src="./last.jpg">"#
        );
        assert_eq!(named(page), ["a.css", "first.jpg", "b.js", "last.jpg"]);
        assert!(is_page("index.html") && is_page("index.es.html") && !is_page("v/1/index.html"));
    }
}
