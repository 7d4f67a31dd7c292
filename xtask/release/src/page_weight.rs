//! Page weight: what a browser loads on a visit to one page of the release. The page and every file that it names, but for pages
//! in other languages, for pictures that are loaded only when somebody scrolls to them, and for those that the page holds
//! itself for all browsers but old ones.

use crate::paths::dist;
use crate::single_file::file_of;
use anyhow::{Context, Result, anyhow};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::cell::{Cell, RefCell};
use std::fs;

/// Whether a file of the release is a page of the app: `index.html`, `index.es.html`.
pub fn is_page(name: &str) -> bool {
    name.strip_prefix("index.").is_some_and(|rest| rest.ends_with("html") && !rest.contains('/'))
}

/// The files that a visit to a page loads, the page itself first.
pub fn loads(page: &str) -> Result<Vec<String>> {
    let text = fs::read_to_string(dist().join(page)).with_context(|| format!("read dist/{page}"))?;
    Ok(std::iter::once(page.to_owned()).chain(named(&text)?).collect())
}

fn named(page: &str) -> Result<Vec<String>> {
    let (found, inline) = (RefCell::new(Vec::new()), Cell::new(false));
    let picture = element!("picture", |_| {
        inline.set(false);
        Ok(())
    });
    // The other pictures beside it are for browsers that cannot read this one.
    let avif = element!("picture > source[srcset^='data:image/avif;']", |_| {
        inline.set(true);
        Ok(())
    });
    let files = element!("link, script, img", |element| {
        let is_later = element.get_attribute("rel").as_deref() == Some("alternate")
            || element.get_attribute("loading").as_deref() == Some("lazy");
        let is_held = element.tag_name() == "img" && inline.replace(false);
        if !is_later && !is_held {
            found.borrow_mut().extend(file_of(element));
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(picture)
        .append_element_content_handler(avif)
        .append_element_content_handler(files);
    rewrite_str(page, settings).map_err(|error| anyhow!("read a page of the release: {error}"))?;
    Ok(found.into_inner())
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
        assert_eq!(named(page).unwrap(), ["a.css", "first.jpg", "b.js", "last.jpg"]);
        assert!(is_page("index.html") && is_page("index.es.html") && !is_page("v/1/index.html"));
    }
}
