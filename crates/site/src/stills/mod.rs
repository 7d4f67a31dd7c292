//! Still pictures of the story, drawn by the same software rasteriser as the moving one.
//!
//! `encode` has `story::player` play the run of a beat to its end, looks where the beat looks (`camera`), draws and encodes; `cache` keeps what a debug build has drawn.

#[cfg(not(feature = "release"))]
mod cache;
mod camera;
mod encode;

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context as _, Result, anyhow};

use crate::asset_hash::AssetHash;

/// A still of a beat; the message that stands for it is `still-<beat>`.
#[derive(Clone, Copy)]
pub(crate) struct Still {
    /// Which beat it shows.
    pub(crate) beat: &'static str,
    /// Width and height, pixels.
    pub(crate) size: (u32, u32),
}

const fn still(beat: &'static str) -> Still {
    Still { beat, size: (640, 360) }
}

/// The still that opens the page, and that some see alone.
pub(crate) const OPENING: Still = still("marrow");

/// All of them, in the order of the story. The opening one is a part of every visit; the page of the release
/// holds it itself as AVIF; its file is for browsers that cannot read that.
pub(crate) const STILLS: [Still; 8] = [
    OPENING,
    still("crowding"),
    still("antibody"),
    still("chemo"),
    still("car-kill"),
    still("bridge"),
    still("escape"),
    still("recover"),
];

/// The stills of a page; none where there is no room for them.
#[derive(Default)]
pub(crate) struct Stills {
    /// Each still and the name of its file.
    files: Vec<(Still, String)>,
    /// The opening one as an address that holds it: AVIF, in the release.
    opening_avif: Option<String>,
}

impl Stills {
    /// The still of a beat and its address, if the page has one.
    pub(crate) fn of(&self, beat: &str) -> Option<(Still, String)> {
        let (still, name) = self.files.iter().find(|(still, _)| still.beat == beat)?;
        Some((*still, format!("./{name}")))
    }

    /// The opening still as AVIF, inside an address.
    pub(crate) fn opening_avif(&self) -> Option<&str> {
        self.opening_avif.as_deref()
    }
}

/// Draws every still into the folder of the page.
pub(crate) fn publish(folder: &Path) -> Result<Stills> {
    let pictures = encoded()?;
    let file = |(still, picture): (&Still, Vec<u8>)| {
        let name = format!("still-{}-{}.jpg", still.beat, AssetHash::of(&picture));
        fs::write(folder.join(&name), picture).with_context(|| format!("write {name}"))?;
        Ok((*still, name))
    };
    let files = STILLS.iter().zip(pictures).map(file).collect::<Result<_>>()?;
    Ok(Stills { files, opening_avif: opening_avif()? })
}

#[cfg(feature = "release")]
fn encoded() -> Result<Vec<Vec<u8>>> {
    on_all_cores(encode::jpeg)
}

#[cfg(not(feature = "release"))]
fn encoded() -> Result<Vec<Vec<u8>>> {
    let cache = cache::Cache::open()?;
    on_all_cores(|still| cache.get_or_draw(&format!("{}.jpg", still.beat), || encode::jpeg(still)))
}

#[cfg(feature = "release")]
fn opening_avif() -> Result<Option<String>> {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    let avif = encode::avif(&OPENING)?;
    Ok(Some(format!("data:image/avif;base64,{}", STANDARD.encode(avif))))
}

#[cfg(not(feature = "release"))]
#[expect(clippy::unnecessary_wraps, reason = "the release encodes, which can fail")]
fn opening_avif() -> Result<Option<String>> {
    Ok(None)
}

/// Each still plays a run of its own, so they are drawn side by side.
fn on_all_cores(draw: impl Fn(&Still) -> Result<Vec<u8>> + Sync) -> Result<Vec<Vec<u8>>> {
    thread::scope(|scope| {
        let drawn = STILLS.each_ref().map(|still| scope.spawn(|| draw(still)));
        let joined =
            drawn.into_iter().map(|thread| thread.join().map_err(|_| anyhow!("drawing a still panicked"))?);
        joined.collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_still_shows_a_beat_and_has_its_message() {
        for still in &STILLS {
            assert!(story::StoryPosition::of_beat(still.beat).is_some(), "no beat {}", still.beat);
            assert!(i18n::msg::family::STILL.covers(&[still.beat]), "no message for {}", still.beat);
        }
    }

    #[test]
    fn the_same_picture_each_time() {
        let first = encode::jpeg(&OPENING).unwrap();
        assert_eq!(first, encode::jpeg(&OPENING).unwrap());
        // As wide as the others: a file for browsers that cannot read what the page itself holds.
        assert!((2_000..48_000).contains(&first.len()), "{} bytes", first.len());
        #[cfg(feature = "release")]
        {
            let small = encode::avif(&OPENING).unwrap();
            assert_eq!(small, encode::avif(&OPENING).unwrap());
            // A part of every visit.
            assert!((2_000..12_000).contains(&small.len()), "{} bytes", small.len());
        }
    }
}
