//! Compressed files beside those that compress: `x.js.br`, `x.js.gz`. A web server that is told to sends them as they are,
//! smaller than what it would make itself, and where it would not compress the type at all.

use crate::paths::{dist, names};
use anyhow::{Context, Result};
use std::fs;

/// What is compressed. Pictures are already.
const KINDS: [&str; 4] = ["css", "html", "js", "wasm"];
/// The endings of what is compressed.
const ENDINGS: [&str; 2] = [".br", ".gz"];
/// Smaller files fit into one packet anyway, bytes.
const LEAST: usize = 1_000;

/// Writes them all.
pub fn run() -> Result<()> {
    for name in names(&dist())? {
        let is_of_kind = name.rsplit_once('.').is_some_and(|(_, kind)| KINDS.contains(&kind));
        let path = dist().join(&name);
        let bytes = if is_of_kind {
            fs::read(&path).with_context(|| format!("read dist/{name}"))?
        } else {
            Vec::new()
        };
        if bytes.len() >= LEAST {
            for (ending, packed) in ENDINGS.into_iter().zip([brotli(&bytes)?, gzip(&bytes)?]) {
                fs::write(dist().join(format!("{name}{ending}")), packed)
                    .with_context(|| format!("write dist/{name}{ending}"))?;
            }
        }
    }
    Ok(())
}

/// What a file weighs over the wire, bytes: as brotli and as gzip; as it is where it is not compressed.
pub fn on_the_wire(name: &str, raw: usize) -> [usize; 2] {
    ENDINGS.map(|ending| {
        let packed = fs::metadata(dist().join(format!("{name}{ending}")));
        packed.map_or(raw, |packed| usize::try_from(packed.len()).unwrap_or(raw))
    })
}

/// Whether a file is the compressed form of another.
pub fn is_compressed(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// As gzip, as small as it gets: slow and thorough.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .context("compress")?;
    Ok(packed)
}

/// As brotli, as small as it gets.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("compress")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_was_compressed_comes_back() {
        let text = "marrow ".repeat(400).into_bytes();
        let (mut from_gzip, mut from_brotli) = (Vec::new(), Vec::new());
        flate2::read::GzDecoder::new(&*gzip(&text).unwrap()).read_to_end(&mut from_gzip).unwrap();
        brotli::BrotliDecompress(&mut &*brotli(&text).unwrap(), &mut from_brotli).unwrap();
        assert!(from_gzip == text && from_brotli == text);
        assert_eq!(gzip(&text).unwrap(), gzip(&text).unwrap(), "the same bytes each time");
        assert!(is_compressed("a.js.br") && is_compressed("v/1/a.wasm.gz") && !is_compressed("a.js"));
    }
}
