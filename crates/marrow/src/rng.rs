//! Counter-based random numbers (as Random123, Salmon et al. 2011): each draw is a pure function of seed, tick, stream and key,
//! through the finaliser of `SplitMix64`. No stream has a position, so a therapy that is switched on moves no other draw, and two runs
//! differ only by what the therapy does.

/// What a draw is for. The discriminant is part of the key: two processes never share a draw.
#[derive(Clone, Copy, Debug, strum::EnumCount)]
#[repr(u8)]
pub(crate) enum Stream {
    Placement = 1,
    Composition,
    Antigen,
    Wander,
    Division,
    DivisionAngle,
    Commitment,
    Loss,
    Mutation,
    Arrival,
    ArrivalPlace,
    Heading,
    Search,
    Dock,
    Kill,
    Phagocytosis,
    Complement,
    Collection,
    Expansion,
    Fate,
    Fragment,
    Pace,
    Binding,
    Thinning,
    Uptake,
    Payload,
    Damage,
    Resting,
    Cereblon,
    Proteins,
    Steroid,
    Bridge,
    BoneSite,
    BoneCells,
    BoneLoss,
    Person,
    Tolerance,
}

/// How many streams there are.
const STREAMS: usize = <Stream as strum::EnumCount>::COUNT + 1;

/// The random numbers of one tick.
#[derive(Clone, Debug)]
pub(crate) struct KeyedRng {
    seed: u64,
    /// What seed and tick make of each stream: the part of the key that all draws of the tick share.
    words: [u64; STREAMS],
}

impl KeyedRng {
    pub(crate) const fn new(seed: u64, tick: u64) -> Self {
        let mut words = [0; STREAMS];
        let mut process = 0;
        while process < STREAMS {
            words[process] = word(seed, tick, process as u64);
            process += 1;
        }
        Self { seed, words }
    }

    /// 64 even bits.
    pub(crate) const fn random_u64(&self, process: Stream, key: u64) -> u64 {
        bits(self.words[process as usize], key)
    }

    /// Even in [0, 1).
    pub(crate) fn uniform(&self, process: Stream, key: u64) -> f32 {
        unit(self.random_u64(process, key))
    }

    /// Even in [-1, 1), twice.
    pub(crate) fn signed_pair(&self, process: Stream, key: u64) -> (f32, f32) {
        signed_pair(self.random_u64(process, key))
    }

    /// As [`Self::signed_pair`], keyed by an epoch in place of the tick: the same for all ticks of the epoch.
    pub(crate) fn signed_pair_in_epoch(&self, epoch: u64, process: Stream, key: u64) -> (f32, f32) {
        signed_pair(bits(word(self.seed, epoch, process as u64), key))
    }

    /// Even in [0, 1), the same at every tick.
    pub(crate) fn uniform_lifelong(&self, process: Stream, key: u64) -> f32 {
        unit(bits(word(self.seed, 0, process as u64), key))
    }

    /// True with this probability. Where there is no chance nothing is drawn.
    pub(crate) fn bernoulli(&self, process: Stream, key: u64, probability: f32) -> bool {
        probability > 0.0 && self.uniform(process, key) < probability
    }

    /// Bell-shaped with mean 0 and spread 1: the sum of four even draws, so never beyond ±3.5.
    pub(crate) fn approx_normal(&self, process: Stream, key: u64) -> f32 {
        let bits = self.random_u64(process, key);
        let part = |shift: u32| ((bits >> shift) & 0xffff) as f32 / 65_536.0;
        (part(0) + part(16) + part(32) + part(48) - 2.0) * 1.732_050_8
    }
}

const fn word(seed: u64, tick: u64, process: u64) -> u64 {
    let time = (tick << 8) | process;
    mix(seed ^ time.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

const fn bits(word: u64, key: u64) -> u64 {
    mix(word ^ key.wrapping_mul(0xd1b5_4a32_d192_ed03))
}

fn unit(bits: u64) -> f32 {
    (bits >> 40) as f32 / 16_777_216.0
}

fn signed_pair(bits: u64) -> (f32, f32) {
    (signed(bits >> 40), signed((bits >> 16) & 0xff_ffff))
}

fn signed(bits24: u64) -> f32 {
    bits24 as f32 / 8_388_608.0 - 1.0
}

/// A bijection of 64 bits in which each input bit moves about half of the output bits.
pub(crate) const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn a_die_depends_on_every_part_of_its_key() {
        let draw = KeyedRng::new(1, 2).random_u64(Stream::Division, 3);
        assert_ne!(draw, KeyedRng::new(9, 2).random_u64(Stream::Division, 3));
        assert_ne!(draw, KeyedRng::new(1, 9).random_u64(Stream::Division, 3));
        assert_ne!(draw, KeyedRng::new(1, 2).random_u64(Stream::Loss, 3));
        assert_ne!(draw, KeyedRng::new(1, 2).random_u64(Stream::Division, 9));
    }

    #[test]
    fn draws_have_the_promised_mean_and_spread() {
        let n = 20_000;
        let rng = KeyedRng::new(5, 1);
        let mean = (0..n).map(|k| rng.uniform(Stream::Division, k)).sum::<f32>() / n as f32;
        assert!((mean - 0.5).abs() < 0.01, "mean {mean}");
        let square = |k| {
            let draw = rng.approx_normal(Stream::Antigen, k);
            draw * draw
        };
        let square = (0..n).map(square).sum::<f32>() / n as f32;
        assert!((square - 1.0).abs() < 0.04, "variance {square}");
    }
}
