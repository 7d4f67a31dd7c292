//! One number that stands for the full state of a run.

use super::rng::mix;

/// Takes in words one by one; equal sequences give equal numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StateHash(u64);

impl StateHash {
    pub(crate) const fn new() -> Self {
        Self(0x6d61_7272_6f77)
    }

    pub(crate) const fn word(&mut self, word: u64) {
        self.0 = mix(self.0.rotate_left(5) ^ word.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    }

    /// Zero has two signs and only one meaning: both give the same word.
    pub(crate) fn number(&mut self, number: f32) {
        self.word(u64::from((number + 0.0).to_bits()));
    }

    pub(crate) const fn value(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[f32]) -> u64 {
        let mut hash = StateHash::new();
        for &number in numbers {
            hash.number(number);
        }
        hash.value()
    }

    #[test]
    fn order_and_value_count_the_sign_of_zero_does_not() {
        assert_ne!(of(&[1.0, 2.0]), of(&[2.0, 1.0]));
        assert_ne!(of(&[1.0]), of(&[1.000_000_1]));
        assert_eq!(of(&[0.0]), of(&[-0.0]));
    }
}
