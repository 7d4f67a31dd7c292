//! How big the release is, over the wire and on disk, and whether that is within budget.

use super::{SINGLE_FILE, tiers, visit};
use crate::failure::{Failure, Outcome, While};
use crate::house;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

/// What one visit to the hosted page, in one language and with all views, may weigh over the wire (brotli).
const HOSTED: usize = 300_000;
/// What the single file may weigh on disk.
const SINGLE: usize = 600_000;
/// What the script for hosts may weigh over the wire (gzip).
const EMBED: usize = 3_000;

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints a line for each file of this version, and fails if a budget is broken.
pub fn report() -> Outcome {
    let files = measure_all()?;
    println!("{:>9} {:>9} {:>9}  file in dist/", "raw", "gzip", "brotli");
    for file in &files {
        println!("{:>9} {:>9} {:>9}  {}", file.raw, file.gzip, file.brotli, file.name);
    }
    for page in files.iter().filter(|file| visit::is_page(&file.name)) {
        let loaded = visit::loads(&page.name)?;
        let bytes = files.iter().filter(|file| loaded.contains(&file.name)).map(|file| file.brotli).sum();
        within(&format!("a visit to {}, brotli", page.name), bytes, HOSTED)?;
    }
    let size_of = |name| files.iter().find(|file| file.name == name);
    within("single file, on disk", size_of(SINGLE_FILE).map_or(0, |file| file.raw), SINGLE)?;
    within("embed.js, gzip", size_of(tiers::EMBED).map_or(0, |file| file.gzip), EMBED)
}

fn within(what: &str, bytes: usize, budget: usize) -> Outcome {
    println!("{what}: {bytes} of {budget} bytes");
    if bytes <= budget {
        Ok(())
    } else {
        Err(Failure::step(format!("too big ({what}): {bytes} bytes, at most {budget}")))
    }
}

/// What stands under `v/` is the same once more, and what stands under `network/` is about the page.
fn measure_all() -> Outcome<Vec<Sizes>> {
    let names = tiers::names(&house::dist())?;
    names
        .into_iter()
        .filter(|name| !name.starts_with("v/") && !name.starts_with("network/"))
        .map(measure)
        .collect()
}

fn measure(name: String) -> Outcome<Sizes> {
    let bytes = fs::read(house::dist().join(&name)).doing(format_args!("read dist/{name}"))?;
    Ok(Sizes { raw: bytes.len(), gzip: gzip(&bytes)?, brotli: brotli(&bytes)?, name })
}

fn gzip(bytes: &[u8]) -> Outcome<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).doing("compress")?;
    Ok(encoder.finish().doing("compress")?.len())
}

fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).doing("compress")?;
    Ok(packed.len())
}
