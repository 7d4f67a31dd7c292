//! How big the release is, over the wire and on disk, and whether that is within budget.

use super::{SINGLE_FILE, tiers, visit};
use crate::failure::{Failure, Outcome, While};
use crate::house;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

/// What something may weigh.
struct Budget {
    what: &'static str,
    /// Above it the release fails.
    bytes: usize,
}

/// One visit to the hosted page, in one language and with all views, over the wire.
const HOSTED: Budget = Budget { what: "brotli", bytes: 400_000 };
/// The single file with the words of every language.
const SINGLE: Budget = Budget { what: "on disk", bytes: 900_000 };
/// The script for hosts, over the wire.
const EMBED: Budget = Budget { what: "gzip", bytes: 3_000 };

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints a line for each file of this version and one for each budget, and fails above it.
pub fn report() -> Outcome {
    let files = measure_all()?;
    println!("{:>9} {:>9} {:>9}  file in dist/", "raw", "gzip", "brotli");
    for file in &files {
        println!("{:>9} {:>9} {:>9}  {}", file.raw, file.gzip, file.brotli, file.name);
    }
    for page in files.iter().filter(|file| visit::is_page(&file.name)) {
        let loaded = visit::loads(&page.name)?;
        let bytes = files.iter().filter(|file| loaded.contains(&file.name)).map(|file| file.brotli).sum();
        within(&format!("a visit to {}", page.name), bytes, &HOSTED)?;
    }
    let size_of = |name| files.iter().find(|file| file.name == name);
    within("the single file", size_of(SINGLE_FILE).map_or(0, |file| file.raw), &SINGLE)?;
    within(tiers::EMBED, size_of(tiers::EMBED).map_or(0, |file| file.gzip), &EMBED)
}

fn within(name: &str, bytes: usize, budget: &Budget) -> Outcome {
    let most = budget.bytes;
    if bytes <= most {
        println!("HOLDS  {name}, {}: {bytes} of {most} bytes", budget.what);
        Ok(())
    } else {
        Err(Failure::step(format!("{name} has grown to {bytes} bytes ({}), at most {most}", budget.what)))
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
