//! Hash of the full state of a run: one number that is equal for equal states.

use core::hash::Hasher;

use crate::rng::mix;

/// Takes in words one by one; equal sequences give equal numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StateHasher(u64);

impl StateHasher {
    pub(crate) const fn new() -> Self {
        Self(0x6d61_7272_6f77)
    }

    /// Zero has two signs and only one meaning: both give the same word.
    pub(crate) fn write_f32(&mut self, number: f32) {
        self.write_u64(u64::from((number + 0.0).to_bits()));
    }
}

impl Hasher for StateHasher {
    fn write_u64(&mut self, word: u64) {
        self.0 = mix(self.0.rotate_left(5) ^ word.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(size_of::<u64>()) {
            self.write_u64(chunk.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)));
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[f32]) -> u64 {
        let mut hasher = StateHasher::new();
        for &number in numbers {
            hasher.write_f32(number);
        }
        hasher.finish()
    }

    #[test]
    fn order_and_value_count_the_sign_of_zero_does_not() {
        assert_ne!(of(&[1.0, 2.0]), of(&[2.0, 1.0]));
        assert_ne!(of(&[1.0]), of(&[1.000_000_1]));
        assert_eq!(of(&[0.0]), of(&[-0.0]));
    }

    #[test]
    fn bytes_are_taken_in_as_words() {
        let (mut words, mut bytes) = (StateHasher::new(), StateHasher::new());
        words.write_u64(0x0102_0304_0506_0708);
        bytes.write(&0x0102_0304_0506_0708_u64.to_le_bytes());
        assert_eq!(words.finish(), bytes.finish());
    }
}
