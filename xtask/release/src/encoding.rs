//! Encoding: a byte order mark before each page. It counts for more than what a server says of all pages, such as Apache's
//! `AddDefaultCharset ISO-8859-1`, under which every accent would be two other letters.
//!
//! Not before the single file: its text is also pasted, and there the mark would be a letter of the page.

use crate::SINGLE_FILE;
use crate::paths::{dist, names};
use anyhow::{Context, Result};
use std::fs;

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Puts it before every page of the folder.
pub fn mark() -> Result<()> {
    let pages = names(&dist())?.into_iter();
    for name in pages
        .filter(|name| name.rsplit_once('.').is_some_and(|(_, kind)| kind == "html") && name != SINGLE_FILE)
    {
        let path = dist().join(&name);
        let page = fs::read(&path).with_context(|| format!("read dist/{name}"))?;
        if !page.starts_with(MARK) {
            fs::write(&path, [MARK, &page].concat()).with_context(|| format!("write dist/{name}"))?;
        }
    }
    Ok(())
}
