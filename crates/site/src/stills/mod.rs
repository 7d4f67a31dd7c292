//! Still pictures of the story, drawn by the same software rasteriser as the moving one.
//!
//! `photograph` has `story::player` play the run of a beat to its end, looks where the beat looks (`aim`), and draws.

mod aim;
mod photograph;

pub(crate) use photograph::{avif, jpeg};

/// A still of a beat; the words that stand for it are `still-<beat>`.
pub(crate) struct Still {
    /// Which beat it shows.
    pub(crate) beat: &'static str,
    /// Width and height, pixels.
    pub(crate) size: (u32, u32),
}

const fn still(beat: &'static str) -> Still {
    Still { beat, size: (640, 360) }
}

/// All of them, in the order of the story. The first one opens the page and is a part of every visit, so it is small, and the
/// page holds it itself as AVIF; its file is for browsers that cannot read that.
pub(crate) const STILLS: [Still; 8] = [
    Still { beat: "marrow", size: (320, 180) },
    still("crowding"),
    still("antibody"),
    still("chemo"),
    still("car-kill"),
    still("bridge"),
    still("escape"),
    still("recover"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use story::StoryPosition;

    #[test]
    fn each_still_shows_a_beat_and_has_words() {
        for language in Language::all().unwrap() {
            for still in &STILLS {
                assert!(StoryPosition::of_beat(still.beat).is_some(), "no beat {}", still.beat);
                assert!(
                    language.words().has(&format!("still-{}", still.beat)),
                    "no words for {}",
                    still.beat
                );
            }
        }
    }

    #[test]
    fn the_same_picture_each_time() {
        let first = jpeg(&STILLS[0]).unwrap();
        assert_eq!(first, jpeg(&STILLS[0]).unwrap());
        assert!((2_000..16_000).contains(&first.len()), "{} bytes", first.len());
        let small = avif(&STILLS[0]).unwrap();
        assert_eq!(small, avif(&STILLS[0]).unwrap());
        assert!((2_000..first.len() * 2 / 3).contains(&small.len()), "{} bytes", small.len());
    }
}
