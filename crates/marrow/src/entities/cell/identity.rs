//! Ids: each cell that ever lives has its own, and no birth, arrival or treatment elsewhere changes it.

use crate::rng::mix;

/// Where a cell without a mother on the stage comes from: a part of its id, so that two origins never share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Origin {
    /// There from the start, in the marrow.
    Seeded = 1,
    /// There from the start, in the blood stream.
    SeededInStream,
    /// Comes with the blood stream and goes with it.
    Stream,
    /// Comes with the blood to stay.
    Homing,
    /// A CAR T cell of an infusion.
    CarT,
    /// A stem cell that is given back.
    StemCellReturned,
    /// Arises on the surface of bone to build it.
    Osteoblast,
    /// Arises on the surface of bone to dissolve it.
    Osteoclast,
}

/// The id of the cell of this origin with this number (below 2^56) in a run of this seed. All founders of a run go through
/// one bijection, so that different ones have different ids.
pub(crate) const fn founder_id(seed: u64, origin: Origin, number: u64) -> u64 {
    mix(((origin as u64) << 56 | number & (u64::MAX >> 8)) ^ mix(seed))
}

/// The id of a daughter: from the mother's id and how often she has divided, so that no other birth can change it.
pub(crate) const fn daughter_id(mother: u64, divisions: u32) -> u64 {
    mix(mother ^ (divisions as u64 + 1).wrapping_mul(0xa076_1d64_78bd_642f))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const ORIGINS: [Origin; 8] = [
        Origin::Seeded,
        Origin::SeededInStream,
        Origin::Stream,
        Origin::Homing,
        Origin::CarT,
        Origin::StemCellReturned,
        Origin::Osteoblast,
        Origin::Osteoclast,
    ];

    #[test]
    fn founders_of_all_origins_and_their_daughters_differ() {
        // Seed 0 mixes to 0, which leaves the numbers as they are.
        for seed in [0, 1, 7, u64::MAX] {
            let numbers = (0..400).chain((1..40).map(|k| k << 32));
            let founders =
                numbers.flat_map(|n| ORIGINS.map(|origin| founder_id(seed, origin, n))).collect::<Vec<u64>>();
            let daughters = founders.iter().flat_map(|&id| (1..6).map(move |k| daughter_id(id, k)));
            let ids: BTreeSet<u64> = founders.iter().copied().chain(daughters).collect();
            assert_eq!(ids.len(), 6 * founders.len(), "seed {seed}");
        }
    }

    #[test]
    fn daughters_of_one_mother_differ() {
        assert_ne!(daughter_id(1, 0), daughter_id(1, 1));
        assert_ne!(daughter_id(1, 0), daughter_id(2, 0));
    }
}
