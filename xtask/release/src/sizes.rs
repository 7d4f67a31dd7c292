//! How big the release is, over the wire and on disk, and whether that is within budget.

use crate::paths::{SINGLE_FILE, dist, names};
use crate::{compress, page_weight, release_layout};
use anyhow::{Context, Result, bail};
use std::fs;

/// What something may weigh, and what it has come to where it weighs more: a budget that is missed is printed as missed, and beyond that
/// the release fails, so that nothing grows unseen. Both why and what would bring it back: docs/decisions/001.
struct Budget {
    what: &'static str,
    bytes: usize,
    come_to: usize,
}

/// One visit to the hosted page, in one language and with all views, over the wire.
const HOSTED: Budget = Budget { what: "brotli", bytes: 400_000, come_to: 539_000 };
/// The same where the server has gzip only.
const HOSTED_GZIP: Budget = Budget { what: "gzip", bytes: 480_000, come_to: 641_000 };
/// The single file with the words of every language.
const SINGLE: Budget = Budget { what: "on disk", bytes: 900_000, come_to: 1_034_000 };
/// The script for hosts, over the wire.
const EMBED: Budget = Budget { what: "gzip", bytes: 3_000, come_to: 3_000 };

struct Sizes {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints a line for each file of this version and one for each budget, and fails where more has been added than was meant.
pub fn report() -> Result<()> {
    let files = measure_all()?;
    println!("{:>9} {:>9} {:>9}  file in dist/", "raw", "gzip", "brotli");
    for file in &files {
        println!("{:>9} {:>9} {:>9}  {}", file.raw, file.gzip, file.brotli, file.name);
    }
    for page in files.iter().filter(|file| page_weight::is_page(&file.name)) {
        let loaded = page_weight::loads(&page.name)?;
        let sum = |size: fn(&Sizes) -> usize| {
            files.iter().filter(|file| loaded.contains(&file.name)).map(size).sum()
        };
        within(&format!("a visit to {}", page.name), sum(|file| file.brotli), &HOSTED)?;
        within(&format!("a visit to {}", page.name), sum(|file| file.gzip), &HOSTED_GZIP)?;
    }
    let size_of = |name| files.iter().find(|file| file.name == name);
    within("the single file", size_of(SINGLE_FILE).map_or(0, |file| file.raw), &SINGLE)?;
    within(release_layout::EMBED, size_of(release_layout::EMBED).map_or(0, |file| file.gzip), &EMBED)
}

fn within(name: &str, bytes: usize, budget: &Budget) -> Result<()> {
    let Budget { what, bytes: most, come_to } = *budget;
    let share = bytes as f64 / most as f64;
    let verdict = if bytes <= most { "HOLDS " } else { "MISSED" };
    println!("{verdict} {name}, {what}: {bytes} of {most} bytes ({share:.3} of it)");
    if bytes > come_to {
        bail!("{name} has grown to {bytes} bytes ({what}), from {come_to}; its budget is {most}")
    }
    Ok(())
}

/// What stands under `v/` is the same once more, and what stands under `network/` is about the page.
fn measure_all() -> Result<Vec<Sizes>> {
    let names = names(&dist())?;
    names
        .into_iter()
        .filter(|name| {
            !name.starts_with("v/") && !name.starts_with("network/") && !compress::is_compressed(name)
        })
        .map(measure)
        .collect()
}

fn measure(name: String) -> Result<Sizes> {
    let bytes = fs::read(dist().join(&name)).with_context(|| format!("read dist/{name}"))?;
    let [brotli, gzip] = compress::on_the_wire(&name, bytes.len());
    Ok(Sizes { raw: bytes.len(), gzip, brotli, name })
}
