//! SIMD: four texels at a time. The page's link step does not vectorise loops (it optimises for size), so the steps that
//! every pixel goes through name the vector instructions of WebAssembly themselves. Elsewhere the same steps are plain
//! arithmetic; both give the same bytes. No array is mapped here: built for size, that would be a call for each element.

mod lanes;
#[cfg(not(target_arch = "wasm32"))]
mod portable;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use lanes::{F32x4, TEXELS4_BYTES, Texels4};
#[cfg(not(target_arch = "wasm32"))]
pub use portable::{deform, displaced_texels, mean, mix, over, scale, shift_in, splat, texels4, truncate};
#[cfg(target_arch = "wasm32")]
pub use wasm::{deform, displaced_texels, mean, mix, over, scale, shift_in, splat, texels4, truncate};

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks() -> impl Iterator<Item = (Texels4, Texels4)> {
        (0..=255_u8).map(|n| {
            let texel = [n / 3, n, n / 2, n];
            let texels = core::array::from_fn(|i| texel[i % 4]);
            (core::array::from_fn(|i| if i % 4 == 3 { 255 } else { n.wrapping_mul(i as u8 * 7 + 1) }), texels)
        })
    }

    #[test]
    fn over_is_the_texel_and_what_its_cover_leaves() {
        for (under, texels) in blocks() {
            for (i, mixed) in over(under, texels).into_iter().enumerate() {
                let left = 1.0 - f32::from(texels[i | 3]) / 255.0;
                let exact = f32::from(texels[i]) + f32::from(under[i]) * left;
                assert!((f32::from(mixed) - exact).abs() < 1.01, "{under:?} under {texels:?}");
            }
        }
    }

    #[test]
    fn means_are_rounded_up_and_shares_to_the_nearest() {
        for (a, b) in blocks() {
            for i in 0..TEXELS4_BYTES {
                assert_eq!(mean(a, b)[i], u16::midpoint(u16::from(a[i]) + 1, u16::from(b[i])) as u8);
                assert_eq!(scale(a, 100)[i], ((f32::from(a[i]) * 100.0 / 256.0) + 0.5) as u8);
            }
        }
    }
}
