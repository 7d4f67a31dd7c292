//! Content security policies: what the hosted page runs under, and what the single file carries itself.

use crate::integrity;
use anyhow::{Result, anyhow};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str, text};
use std::cell::RefCell;

/// The strictest that the hosted page runs under.
pub const HOSTED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// The same, with the site's own origin beside each `'self'`: in a frame with `sandbox`, which has no origin, `WebKit` takes that
/// word to mean nothing.
pub fn hosted_at(origin: &str) -> String {
    HOSTED.replace("'self'", &format!("'self' {origin}"))
}

/// Puts a policy into a page with everything inline: each script and style by its fingerprint, nothing else, no network.
pub fn sealed(page: &str) -> Result<String> {
    let sources = |list: Vec<String>| {
        let mut sources: Vec<_> = list.iter().map(|text| integrity::source(text)).collect();
        sources.sort();
        sources.dedup();
        sources.join(" ")
    };
    let policy = format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        sources(inline(page, "script:not([type='text/plain'])")?),
        sources(inline(page, "style")?),
    );
    let meta = format!("\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let handler = element!("meta[charset]", |element| {
        element.after(&meta, ContentType::Html);
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(handler);
    let sealed = rewrite_str(page, settings).map_err(|error| anyhow!("write the policy: {error}"))?;
    if sealed == page { Err(anyhow!("the page has no charset")) } else { Ok(sealed) }
}

/// The text in each inline element that a selector finds.
fn inline(page: &str, selector: &str) -> Result<Vec<String>> {
    let found = RefCell::new(Vec::new());
    let begins = element!(selector, |_| {
        found.borrow_mut().push(String::new());
        Ok(())
    });
    let goes_on = text!(selector, |chunk| {
        if let Some(last) = found.borrow_mut().last_mut() {
            last.push_str(chunk.as_str());
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(begins)
        .append_element_content_handler(goes_on);
    rewrite_str(page, settings).map_err(|error| anyhow!("read the page: {error}"))?;
    Ok(found.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><meta charset=\"utf-8\"><style>p{}</style><script type=\"module\">go()</script>\
                        <script type=\"text/plain\" id=\"app-packed\">AAAA</script></head>";

    #[test]
    fn what_runs_is_named_and_what_does_not_is_not() {
        let page = sealed(PAGE).unwrap();
        for text in ["go()", "p{}"] {
            assert!(page.contains(&integrity::source(text)), "{page}");
        }
        assert!(!page.contains(&integrity::source("AAAA")) && !page.contains("unsafe-inline"), "{page}");
        assert!(page.find("http-equiv") < page.find("<style"), "it must stand before what it rules");
    }

    #[test]
    fn the_same_bytes_each_time() {
        assert_eq!(sealed(PAGE).unwrap(), sealed(PAGE).unwrap());
    }
}
