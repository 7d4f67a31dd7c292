//! How big the release is, over the wire and on disk, and whether that is within budget.

use super::{SINGLE_FILE, visit};
use crate::failure::{Failure, Outcome, While};
use crate::house;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

/// What one visit to the hosted page, in one language and with all views, may weigh over the wire (brotli).
const HOSTED: usize = 300_000;
/// What the single file may weigh on disk.
const SINGLE: usize = 600_000;

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints a line for each file, and fails if a budget is broken.
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
    let single = files.iter().filter(|file| file.name == SINGLE_FILE);
    within("single file, on disk", single.map(|file| file.raw).sum(), SINGLE)
}

fn within(what: &str, bytes: usize, budget: usize) -> Outcome {
    println!("{what}: {bytes} of {budget} bytes");
    if bytes <= budget {
        Ok(())
    } else {
        Err(Failure::step(format!("too big ({what}): {bytes} bytes, at most {budget}")))
    }
}

fn measure_all() -> Outcome<Vec<Sizes>> {
    let mut names = Vec::new();
    list(&house::dist(), "", &mut names)?;
    names.sort();
    names.into_iter().map(measure).collect()
}

fn list(folder: &std::path::Path, prefix: &str, names: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(folder).doing("list dist/")? {
        let entry = entry.doing("list dist/")?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
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
