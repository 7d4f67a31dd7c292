//! Colour: sRGB, contrast (WCAG), perceptual distance (`OKLab`) and simulated colour blindness.

use strum::VariantArray;

use crate::ops;

/// A colour in sRGB, each part 0 to 1. Pigments are mixed in this space, as on a palette.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rgb {
    /// Red.
    pub r: f32,
    /// Green.
    pub g: f32,
    /// Blue.
    pub b: f32,
}

impl Rgb {
    /// From `0xRRGGBB`.
    pub const fn hex(code: u32) -> Self {
        let [_, r, g, b] = code.to_be_bytes();
        Self::from_bytes([r, g, b])
    }

    /// From red, green, blue.
    pub const fn from_bytes([r, g, b]: [u8; 3]) -> Self {
        Self { r: r as f32 / 255.0, g: g as f32 / 255.0, b: b as f32 / 255.0 }
    }

    /// `self` with a share `t` of `other`.
    pub fn mix(self, other: Self, t: f32) -> Self {
        Self {
            r: self.r + (other.r - self.r) * t,
            g: self.g + (other.g - self.g) * t,
            b: self.b + (other.b - self.b) * t,
        }
    }

    /// Lighter (`by` > 0) or darker (`by` < 0), staying a colour.
    pub fn lift(self, by: f32) -> Self {
        let part = |v: f32| (v + by).clamp(0.0, 1.0);
        Self { r: part(self.r), g: part(self.g), b: part(self.b) }
    }

    /// Farther from grey (`by` > 1) or nearer to it.
    pub fn saturate(self, by: f32) -> Self {
        let grey = 0.3 * self.r + 0.59 * self.g + 0.11 * self.b;
        let part = |v: f32| (grey + (v - grey) * by).clamp(0.0, 1.0);
        Self { r: part(self.r), g: part(self.g), b: part(self.b) }
    }

    /// Bytes, rounded.
    pub fn bytes(self) -> [u8; 3] {
        [to_byte(self.r), to_byte(self.g), to_byte(self.b)]
    }

    /// `#rrggbb`.
    pub fn css(self) -> String {
        let [r, g, b] = self.bytes();
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Relative luminance as WCAG 2 defines it.
    pub fn luminance(self) -> f32 {
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// Contrast ratio as WCAG 2 defines it, 1 to 21.
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        (a / b).max(b / a)
    }

    /// How the colour looks to an eye without one kind of cone.
    pub fn seen_with(self, vision: Vision) -> Self {
        let (r, g, b) = (linear(self.r), linear(self.g), linear(self.b));
        let m = vision.matrix();
        let part = |row: [f32; 3]| gamma((row[0] * r + row[1] * g + row[2] * b).clamp(0.0, 1.0));
        Self { r: part(m[0]), g: part(m[1]), b: part(m[2]) }
    }

    /// Distance in `OKLab`, about 0.02 for colours just told apart side by side.
    pub fn distance(self, other: Self) -> f32 {
        let (p, q) = (self.oklab(), other.oklab());
        p.iter().zip(q).map(|(a, b)| (a - b) * (a - b)).sum::<f32>().sqrt()
    }

    /// Lightness in `OKLab`, 0 black to 1 white: what is left of the colour in grey.
    pub fn lightness(self) -> f32 {
        self.oklab()[0]
    }

    fn oklab(self) -> [f32; 3] {
        let (r, g, b) = (linear(self.r), linear(self.g), linear(self.b));
        let l = ops::cbrt(0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b);
        let m = ops::cbrt(0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b);
        let s = ops::cbrt(0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b);
        [
            0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
            0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
        ]
    }
}

/// A kind of colour blindness; the palette is tested for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Vision {
    /// No red cones.
    Protanopia,
    /// No green cones.
    Deuteranopia,
    /// No blue cones.
    Tritanopia,
}

impl Vision {
    /// Linear-RGB matrices of Machado, Oliveira and Fernandes (2009), full severity.
    const fn matrix(self) -> [[f32; 3]; 3] {
        match self {
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_82, 0.042_94, 0.968_881],
            ],
            Self::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_9],
            ],
        }
    }
}

fn to_byte(v: f32) -> u8 {
    (v.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

fn linear(v: f32) -> f32 {
    if v <= 0.040_45 { v / 12.92 } else { ops::powf((v + 0.055) / 1.055, 2.4) }
}

fn gamma(v: f32) -> f32 {
    if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * ops::powf(v, 1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_has_the_full_contrast() {
        assert!((Rgb::hex(0).contrast(Rgb::hex(0xff_ffff)) - 21.0).abs() < 0.01);
        assert_eq!(Rgb::hex(0x12_abef).css(), "#12abef");
    }

    #[test]
    fn lightness_runs_from_black_to_white() {
        assert!(Rgb::hex(0).lightness().abs() < 1e-3);
        assert!((Rgb::hex(0xff_ffff).lightness() - 1.0).abs() < 1e-3);
    }

    #[test]
    fn an_eye_without_green_cones_confuses_red_and_green_more() {
        let (red, green) = (Rgb::hex(0xc0_4040), Rgb::hex(0x60_8040));
        let v = Vision::Deuteranopia;
        assert!(red.seen_with(v).distance(green.seen_with(v)) < red.distance(green));
    }
}
