//! Accumulator: composites layers of paint on one point of a sprite.

use crate::colour::Rgb;

/// Premultiplied colour and coverage of one point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Accumulator {
    r: f32,
    g: f32,
    b: f32,
    a: f32,
}

impl Accumulator {
    /// Composites a colour with coverage `alpha` over what is there.
    pub fn over(&mut self, colour: Rgb, alpha: f32) {
        let alpha = alpha.clamp(0.0, 1.0);
        let keep = 1.0 - alpha;
        self.r = colour.r * alpha + self.r * keep;
        self.g = colour.g * alpha + self.g * keep;
        self.b = colour.b * alpha + self.b * keep;
        self.a = alpha + self.a * keep;
    }

    /// Premultiplied RGBA bytes; no part exceeds the cover.
    pub fn bytes(self) -> [u8; 4] {
        let byte = |v: f32| (v.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
        let a = byte(self.a);
        [byte(self.r).min(a), byte(self.g).min(a), byte(self.b).min(a), a]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_cover_hides_what_was_there() {
        let mut acc = Accumulator::default();
        acc.over(Rgb::hex(0x10_2030), 0.7);
        acc.over(Rgb::hex(0xff_0080), 1.0);
        assert_eq!(acc.bytes(), [255, 0, 128, 255]);
    }
}
