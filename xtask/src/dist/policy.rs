//! Content security policies: what the hosted page runs under, and what the single file carries itself.

use super::digest;
use crate::failure::{Failure, Outcome};

/// The strictest that the hosted page runs under.
pub const HOSTED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Puts a policy into a page with everything inline: each script and style by its fingerprint, nothing else, no network.
pub fn sealed(page: &str) -> Outcome<String> {
    let scripts: Vec<_> = inline(page, "script").filter(|(start, _)| !start.contains("text/plain")).collect();
    let sources = |list: Vec<(&str, &str)>| {
        let mut sources: Vec<_> = list.into_iter().map(|(_, text)| digest::source(text)).collect();
        sources.sort();
        sources.dedup();
        sources.join(" ")
    };
    let policy = format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        sources(scripts),
        sources(inline(page, "style").collect()),
    );
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let charset = page.find("<meta charset").ok_or_else(|| Failure::step("the page has no charset"))?;
    let end = charset + page[charset..].find('>').ok_or_else(|| Failure::step("a tag has no end"))? + 1;
    Ok(format!("{}\n    {meta}{}", &page[..end], &page[end..]))
}

/// The start tags of inline elements of this name, and the text in each.
fn inline<'page>(page: &'page str, name: &str) -> impl Iterator<Item = (&'page str, &'page str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut rest = page;
    std::iter::from_fn(move || {
        let tag = &rest[rest.find(&open)?..];
        let (start, body) = tag.split_at(tag.find('>')? + 1);
        let end = body.find(&close)?;
        rest = &body[end + close.len()..];
        Some((start, &body[..end]))
    })
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
            assert!(page.contains(&digest::source(text)), "{page}");
        }
        assert!(!page.contains(&digest::source("AAAA")) && !page.contains("unsafe-inline"), "{page}");
        assert!(page.find("http-equiv") < page.find("<style"), "it must stand before what it rules");
    }

    #[test]
    fn the_same_bytes_each_time() {
        assert_eq!(sealed(PAGE).unwrap(), sealed(PAGE).unwrap());
    }
}
